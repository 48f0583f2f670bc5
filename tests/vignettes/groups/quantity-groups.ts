import {
  assessCase,
  contrastWashout,
  cumulativeStanding,
  CUMULATIVE_THRESHOLD_MEGABECQUEREL,
  gigabecquerel,
  millicurie,
  parseActivity,
  sumActivities,
} from '@consilium/thyroid';
import { type Activity, emptyCaseFile } from '@consilium/tumour-board';
import { lesionOf, radioiodine } from '../entries.js';
import { group, type Group } from '../vector.js';

export interface Amount {
  GBq?: number | null;
  MBq?: number | null;
  mCi?: number | null;
}

const STANDINGS = {
  BELOW: 'below_threshold',
  AT_THRESHOLD: 'at_threshold',
  ABOVE: 'above_threshold',
  NOT_KNOWN: 'insufficient_data',
} as const;

/** The activity of a vector, in whichever unit it is given; `null` when it is not. */
export function activityOf(amount: Amount): Activity | null {
  for (const unit of ['GBq', 'MBq', 'mCi'] as const) {
    const value = amount[unit];
    if (value === null || value === undefined) continue;
    const parsed = parseActivity(String(value), unit);
    if (!parsed.accepted) throw new Error(`${value} ${unit} was refused: ${parsed.reason}`);
    return parsed.value;
  }
  return null;
}

export const QUANTITY_GROUPS: Record<string, Group> = {
  'activity.convert': group<Amount>((input) => {
    const activity = activityOf(input);
    if (activity === null) throw new Error('no activity in the vector');
    return { GBq: gigabecquerel(activity), MBq: activity.megabecquerel, mCi: millicurie(activity) };
  }),
  'activity.cumulative': group<{ administrations: Amount[]; thresholdGBq: number }>(({ administrations, thresholdGBq }) => {
    const activities = administrations.map(activityOf);
    const sum = sumActivities(activities);
    const from = Math.round(thresholdGBq * 1000);
    const threshold = from === CUMULATIVE_THRESHOLD_MEGABECQUEREL.from ? CUMULATIVE_THRESHOLD_MEGABECQUEREL : { from, to: from };
    return {
      totalGBq: sum.unknownCount > 0 ? null : sum.knownMegabecquerel / 1000,
      totalMCi: sum.unknownCount > 0 ? null : sum.knownMegabecquerel / 37,
      flag: STANDINGS[cumulativeStanding(sum, threshold)],
      alonesufficesForRAIR: sufficesAlone(activities),
    };
  }),
  'contrast.washout': group<{ daysSinceIodinatedContrast: number | null; urinaryIodineMeasured?: boolean; urinaryIodineNormal?: boolean }>(
    (input) => {
      const measured = input.urinaryIodineMeasured === true || input.urinaryIodineNormal !== undefined;
      const urinary = !measured ? null : input.urinaryIodineNormal === false ? 'RAISED' : 'NORMAL';
      return { state: contrastWashout(input.daysSinceIodinatedContrast, urinary) };
    },
  ),
};

/** Whether any rule set calls a patient refractory of whom nothing is known but the activities and one lesion. */
function sufficesAlone(activities: readonly (Activity | null)[]): boolean {
  const treatments = activities.map((activity, index) =>
    radioiodine({ id: `rai-${index}`, startedOn: String(2001 + index), activity, purpose: 'THERAPY' }),
  );
  const { ruleSets } = assessCase({ ...emptyCaseFile(), treatments, lesions: [lesionOf({ id: 'lesion' })] }, '2030-01-01');
  return ruleSets.some(({ overall }) => overall === 'MET');
}
