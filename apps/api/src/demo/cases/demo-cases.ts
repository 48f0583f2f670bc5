import type { DayDate } from '@consilium/tumour-board';
import { avidFollicular } from './c01-avid-follicular.js';
import { ntrkFusion } from './c02-ntrk-fusion.js';
import { negativeScan } from './c04-negative-scan.js';
import { brafRedifferentiation } from './c05-braf-redifferentiation.js';
import { trachealSurgery } from './c06-tracheal-surgery.js';
import { subclavicularMass } from './c08-subclavicular-mass.js';
import { oncocyticSecondLine } from './c09-oncocytic-second-line.js';
import { lenvatinibFirst } from './c11-lenvatinib-first.js';
import { iodineAfterLenvatinib } from './c12-iodine-after-lenvatinib.js';
import { carotidEncasement } from './c14-carotid-encasement.js';
import { negativeControl } from './c17-negative-control.js';
import { mixedUptake } from './c19-mixed-uptake.js';
import type { DemoCase } from './demo-case.js';

/** Cases left incomplete on purpose: stale CT, thyroglobulin without antibodies, nobody has asked the patient. */
export const INCOMPLETE_CASES = ['C02', 'C12'] as const;

/** The twelve published cases of the demonstration board, with their last images a few weeks before `today`. */
export function demoCases(today: DayDate): DemoCase[] {
  const cases = [
    avidFollicular,
    ntrkFusion,
    negativeScan,
    brafRedifferentiation,
    trachealSurgery,
    subclavicularMass,
    oncocyticSecondLine,
    lenvatinibFirst,
    iodineAfterLenvatinib,
    carotidEncasement,
    negativeControl,
    mixedUptake,
  ];
  return cases.map((build) => build(today));
}
