import { compareDates } from '@consilium/tumour-board';
import { CriterionMark, useText } from '@consilium/ui';
import type { MeetingCaseQuery } from '../../gql/graphql.js';
import { codedText } from '../../parts/coded-text.js';

export type MeetingCase = NonNullable<MeetingCaseQuery['case']>;

/** What the patient wants, before anybody says what could be done. */
export function PatientVoice({ subject }: { subject: MeetingCase }) {
  const { t, date } = useText();
  const { wishes, dailyLife, recordedBy, recordedOn } = subject.file.patientVoice;
  return (
    <section className="brief-voice" aria-labelledby="brief-voice">
      <h3 id="brief-voice">{t('meeting.patientVoice')}</h3>
      {wishes ? <p className="brief-quote">“{wishes}”</p> : <p className="c-dim">{t('meeting.voiceMissing')}</p>}
      {dailyLife && <p>{dailyLife}</p>}
      {recordedOn && <p className="c-dim brief-source">{[recordedBy, date(recordedOn)].filter(Boolean).join(', ')}</p>}
    </section>
  );
}

/** The answers to the criteria of the first rule set; a computed suggestion is marked as what it is. */
export function CriteriaBrief({ subject }: { subject: MeetingCase }) {
  const text = useText();
  const { t } = text;
  const ruleSet = subject.criteria[0];
  if (!ruleSet) return <p className="c-dim">{t('meeting.criteriaNone')}</p>;
  return (
    <ul className="brief-criteria" aria-label={t('meeting.criteria')}>
      {ruleSet.criteria.map(({ criterion, answer, suggestion }) => (
        <li key={criterion}>
          {answer ? (
            <CriterionMark state={answer.state} />
          ) : suggestion ? (
            <CriterionMark state={suggestion.state} />
          ) : (
            <span className="c-dim">{t('criteria.unanswered')}</span>
          )}
          <span>
            {codedText(text, `criteria.title_${ruleSet.id}_${criterion}`)}
            {!answer && suggestion && <span className="c-provenance brief-assistance">{t('criteria.assistance')}</span>}
            {answer?.outdated && <span className="c-attention"> {t('criteria.outdated')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The last conclusions of imaging and pathology, and the molecular findings. */
export function FindingsBrief({ subject, imaging }: { subject: MeetingCase; imaging: number }) {
  const { t, words, date } = useText();
  const reports = subject.file.reports
    .filter(({ enteredInError, kind, conclusion }) => !enteredInError && conclusion && (kind === 'IMAGING' || kind === 'PATHOLOGY'))
    .sort((a, b) => compareDates(b.performedOn ?? '0000', a.performedOn ?? '0000'))
    .slice(0, imaging);
  const molecular = subject.file.molecular.filter(({ enteredInError }) => !enteredInError);
  return (
    <div className="brief-findings">
      {reports.length === 0 && <p className="c-dim">{t('meeting.reportsNone')}</p>}
      {reports.map(({ id, kind, modality, performedOn, conclusion }) => (
        <p key={id}>
          <strong className="c-sentence">
            {modality ? words.modality[modality] : words.reportKind[kind]}
            {performedOn && <span className="c-dim"> {date(performedOn)}</span>}
          </strong>
          <br />
          <span className="brief-conclusion">{conclusion}</span>
        </p>
      ))}
      {molecular.length > 0 && (
        <p>
          <strong>{t('meeting.molecular')}</strong>{' '}
          {molecular
            .map(({ gene, alteration, result }) => `${[gene, alteration].filter(Boolean).join(' ')}: ${words.molecularResult[result]}`)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
