import { Link } from 'react-router';
import type { CaseFile } from '@consilium/tumour-board';
import { StatusBadge, useText } from '@consilium/ui';

/** What is asked, and what the patient wants: the first two things that anybody reads. */
export function QuestionPanel({ caseId, file, mayWriteVoice }: { caseId: string; file: CaseFile; mayWriteVoice: boolean }) {
  const { t, words, date } = useText();
  const { referral, patientVoice: voice } = file;
  return (
    <div className="case-question panel">
      <section aria-labelledby="question-heading">
        <h2 id="question-heading" className="case-label">
          {t('common.question')}
          {referral.urgency && referral.urgency !== 'ROUTINE' && (
            <StatusBadge tone={referral.urgency === 'URGENT' ? 'danger' : 'attention'}>{words.urgency[referral.urgency]}</StatusBadge>
          )}
          {referral.motive && <span className="c-dim">{words.motive[referral.motive]}</span>}
        </h2>
        <p className="case-question-text">{referral.question ?? <span className="c-dim">{t('caseFile.questionMissing')}</span>}</p>
        {referral.synthesis && (
          <details className="case-more">
            <summary>{t('caseFile.field_synthesis')}</summary>
            <p>{referral.synthesis}</p>
            {referral.previousAdvice && (
              <p>
                <strong>{t('caseFile.field_previousAdvice')}:</strong> {referral.previousAdvice}
              </p>
            )}
          </details>
        )}
      </section>
      <section aria-labelledby="voice-heading" className="case-voice">
        <h2 id="voice-heading" className="case-label">
          {words.caseFileSection.patientVoice}
          {voice.recordedOn && <span className="c-dim">{[voice.recordedBy, date(voice.recordedOn)].filter(Boolean).join(', ')}</span>}
          {voice.metInPerson !== true && voice.wishes && <StatusBadge tone="attention">{t('caseFile.notMet')}</StatusBadge>}
        </h2>
        {voice.wishes ? (
          <>
            <p>“{voice.wishes}”</p>
            {(voice.dailyLife ?? voice.understanding) && (
              <details className="case-more">
                <summary>{t('common.more')}</summary>
                {(['understanding', 'dailyLife', 'trustedPerson', 'language'] as const).map((field) =>
                  voice[field] ? (
                    <p key={field}>
                      <strong>{t(`caseFile.field_${field}`)}:</strong> {voice[field]}
                    </p>
                  ) : null,
                )}
              </details>
            )}
          </>
        ) : (
          <p className="c-dim">
            {t('caseFile.voiceMissing')} {mayWriteVoice && <Link to={`/cases/${caseId}/edit/voice`}>{t('caseFile.writeVoice')}</Link>}
          </p>
        )}
      </section>
    </div>
  );
}
