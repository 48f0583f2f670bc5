import { DEMO_PEOPLE } from './people.js';
import { issueProgramme } from '../programme/issue-programme.js';
import { acknowledgeProgramme } from '../programme/acknowledge-programme.js';
import { recordTreatmentDecision } from '../recommendation/record-treatment-decision.js';
import type { PreparedCase } from './prepare-case.js';
import { done, type Stage } from './stage.js';
import type { Story } from './stories.js';

/** After the meeting: the talk with the patient, and the programme that comes of it. */
export async function followThrough(
  stage: Stage,
  subject: PreparedCase,
  story: Story,
  recommendationId: string,
  day: string,
): Promise<void> {
  const first = story.recommendation.options[0];
  if (!story.decision || !first) return;
  const { work, cast } = stage;
  const referrer = cast(subject.referrer);
  const doctor = DEMO_PEOPLE.find((person) => person.id === referrer.personId);
  stage.at(day, '10:00');
  done(
    'the decision',
    await recordTreatmentDecision(work, referrer, {
      key: `demo-${subject.id}-decision`,
      caseId: subject.id,
      pseudonym: subject.pseudonym,
      recommendationId,
      consultedOn: day,
      told: ['DIAGNOSIS', 'OPTIONS', 'BENEFITS_AND_RISKS', 'SUPPORT', 'CONTACTS'],
      plannedOption: first.option,
      plannedDetails: first.details,
      patientChoice: story.decision.choice,
      patientChoiceRemark: story.decision.remark,
      plannedStart: day,
    }),
  );
  stage.at(day, '10:30');
  const { programmeId } = done(
    'the programme',
    await issueProgramme(work, referrer, {
      key: `demo-${subject.id}-programme`,
      pseudonym: subject.pseudonym,
      readabilityWaiver: 'Demonstration: the sentences of the recommendation were written for doctors and are explained orally.',
      programme: {
        caseId: subject.id,
        language: story.decision.language,
        contacts: {
          dayName: `Thyroid clinic, ${doctor?.organisation ?? ''}`,
          dayPhone: '+00 0000 0000 (demonstration)',
          nightPhone: '+00 0000 0001 (demonstration)',
          nurse: 'Tomas Hendrikx',
          doctor: doctor?.name ?? '',
        },
      },
    }),
  );
  stage.at(day, '10:40');
  done('the acknowledgement', await acknowledgeProgramme(work, referrer, { key: `demo-${subject.id}-read`, programmeId }));
}
