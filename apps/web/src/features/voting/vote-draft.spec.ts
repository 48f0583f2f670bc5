import { checkVote, OPTIONS } from '@consilium/tumour-board';
import { rairThyroidPack } from '@consilium/thyroid';
import {
  answerWithoutChoice,
  changeChoice,
  chooseOption,
  contentOf,
  draftOf,
  dropAlternative,
  EMPTY_VOTE,
  withDrug,
} from './vote-draft.js';

const detailsOf = (draft: typeof EMPTY_VOTE) => draft.choices[0]!.details;
const problems = (draft: typeof EMPTY_VOTE) => checkVote(contentOf(draft), rairThyroidPack).map(({ path }) => path);

describe('a vote while it is made', () => {
  it('cannot be sent before something is chosen', () => {
    expect(problems(EMPTY_VOTE)).toEqual(['choices']);
  });

  it('names the drug with the starting dose of its label', () => {
    const chosen = chooseOption(EMPTY_VOTE, 1, 'TARGETED_THERAPY');
    expect(problems(chosen)).toEqual(['choices[0].details.drug', 'choices[0].details.startingDose']);
    const named = changeChoice(chosen, 1, { details: withDrug(detailsOf(chosen), 'LENVATINIB') });
    expect(detailsOf(named).startingDose).toBe('24 mg qd');
    expect(problems(named)).toEqual([]);
  });

  it('forgets the dose with the drug', () => {
    expect(
      withDrug({ ...detailsOf(chooseOption(EMPTY_VOTE, 1, 'TARGETED_THERAPY')), startingDose: '24 mg qd' }, null).startingDose,
    ).toBeNull();
  });

  it('carries nothing of one option into another', () => {
    const lenvatinib = changeChoice(chooseOption(EMPTY_VOTE, 1, 'TARGETED_THERAPY'), 1, {
      details: withDrug(detailsOf(chooseOption(EMPTY_VOTE, 1, 'TARGETED_THERAPY')), 'LENVATINIB'),
      trialPreferred: true,
    });
    const [choice] = contentOf(chooseOption(lenvatinib, 1, 'SURGERY')).choices;
    expect(choice).toMatchObject({ option: 'SURGERY', trialPreferred: false, details: { drug: null, startingDose: null } });
  });

  it('asks for the interval of monitoring and leaves it to the voter', () => {
    expect(problems(chooseOption(EMPTY_VOTE, 1, 'MONITORING'))).toEqual(['choices[0].details.intervalMonths']);
  });

  it('sends an answer without a choice alone, and gives the choice back', () => {
    const chosen = { ...chooseOption(EMPTY_VOTE, 1, 'SUPPORTIVE_CARE'), confidence: 3 as const };
    const outside = answerWithoutChoice(chosen, 'OUTSIDE_MY_FIELD');
    expect(contentOf(outside)).toEqual({ kind: 'OUTSIDE_MY_FIELD', choices: [], confidence: null, rationale: null });
    expect(problems(outside)).toEqual([]);
    expect(contentOf(chooseOption(outside, 1, 'SUPPORTIVE_CARE'))).toEqual(contentOf(chosen));
  });

  it('ranks an alternative after the first, never in its place', () => {
    expect(chooseOption(EMPTY_VOTE, 2, 'SURGERY').choices).toEqual([]);
    const both = chooseOption(chooseOption(EMPTY_VOTE, 1, 'SUPPORTIVE_CARE'), 2, 'NO_RECOMMENDATION');
    expect(contentOf(both).choices.map(({ rank, option }) => [rank, option])).toEqual([
      [1, 'SUPPORTIVE_CARE'],
      [2, 'NO_RECOMMENDATION'],
    ]);
    expect(contentOf(dropAlternative(both)).choices).toHaveLength(1);
  });

  it('comes back as it was sent when it is to be changed', () => {
    for (const option of OPTIONS) {
      const sent = contentOf({ ...chooseOption(EMPTY_VOTE, 1, option), confidence: 2, rationale: ' growing fast ' });
      expect(sent.rationale).toBe('growing fast');
      expect(contentOf(draftOf(sent))).toEqual(sent);
    }
  });
});
