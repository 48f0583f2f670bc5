import type { ReactNode } from 'react';
import {
  doseLevels,
  followUpSchedule,
  KINASE_INHIBITOR_VISITS,
  LENVATINIB_BLOOD_PRESSURE,
  type Schedule,
  SELPERCATINIB_LIVER_FUNCTION,
  type Sourced,
  type ThyroidDrug,
  TREATMENT_IMAGING,
} from '@consilium/thyroid';
import { codeText, formatDose } from '@consilium/wording';
import { freshDetails, useText, VerifyMark } from '@consilium/ui';
import { today } from '../../parts/today.js';
import { AdverseEffects } from './adverse-effects.js';
import { phaseWords } from './phase-words.js';

const SCHEDULES: readonly Schedule[] = [
  LENVATINIB_BLOOD_PRESSURE,
  SELPERCATINIB_LIVER_FUNCTION,
  KINASE_INHIBITOR_VISITS,
  TREATMENT_IMAGING,
];

/** A drug as dated, sourced facts. What was only recalled stands apart, to be verified, and no rule uses it. */
export function DrugFacts({ drug }: { drug: ThyroidDrug }) {
  const { t, date, language, number } = useText();
  const dose = (written: string) => formatDose(written, language);
  const checks = (when: 'BEFORE_START' | 'UNDER_TREATMENT') =>
    drug.checks.filter((check) => check.when === when && isRead(check)).map(({ code }) => codeText('drugCheck', code, language));
  const details = { ...freshDetails('TARGETED_THERAPY'), drug: drug.code };
  const codes = new Set(followUpSchedule('TARGETED_THERAPY', details, today()).map(({ code }) => code));
  const schedules = SCHEDULES.filter(({ code }) => codes.has(code));
  const light = lightPatientLevels(drug);
  const before = checks('BEFORE_START');
  const under = checks('UNDER_TREATMENT');
  return (
    <>
      <h3>{t('clinical.monitor')}</h3>
      <dl className="option-facts">
        {before.length > 0 && <Fact name={t('clinical.beforeStart')}>{before.join(', ')}</Fact>}
        {under.length > 0 && <Fact name={t('clinical.underTreatment')}>{under.join(', ')}</Fact>}
        {schedules.map(({ code, phases, source }) => (
          <Fact key={code} name={codeText('followUp', code, language)}>
            {phaseWords(phases, { t })}{' '}
            <span className="c-dim" lang="en">
              ({source})
            </span>
          </Fact>
        ))}
      </dl>
      <h3>{drug.name}</h3>
      <dl className="option-facts">
        <Fact name={t('clinical.dose')}>{drug.startingDose === '' ? t('clinical.notKnownHere') : dose(drug.startingDose)}</Fact>
        {light !== null && <Fact name={t('clinical.doseUnder50')}>{light.map(dose).join(' → ')}</Fact>}
        {drug.doseLevels.length > 0 && <Fact name={t('clinical.reductions')}>{drug.doseLevels.map(dose).join(' → ')}</Fact>}
        {drug.licences.filter(isRead).map((licence) => (
          <Fact key={licence.jurisdiction} name={t('clinical.licences')}>
            {t('clinical.licenceLine', {
              jurisdiction: licence.jurisdiction,
              state: codeText('licenceState', licence.state, language),
              indication: codeText('licenceIndication', licence.indication, language),
              date: date(licence.asOf),
            })}
          </Fact>
        ))}
        {drug.interactions.some(isRead) && (
          <Fact name={t('clinical.interactions')}>
            {drug.interactions
              .filter(isRead)
              .map(({ code }) => codeText('drugInteraction', code, language))
              .join(' ')}
          </Fact>
        )}
        {drug.efficacy.filter(isRead).map((trial) => (
          <Fact key={trial.trial} name={t('clinical.efficacy')}>
            {t('clinical.efficacyLine', {
              trial: trial.trial,
              months: number(trial.months),
              control: number(trial.controlMonths),
              ratio: number(trial.hazardRatio),
            })}
            {trial.confidenceLevelPercent !== null && `, ${t('clinical.efficacyInterval', { percent: trial.confidenceLevelPercent })}`}
          </Fact>
        ))}
      </dl>
      <AdverseEffects effects={drug.adverseEffects.filter(isRead)} />
      <ToVerifyList drug={drug} />
      <details>
        <summary>{t('clinical.sources')}</summary>
        <ul className="option-sources" lang="en">
          <li>{t('clinical.sourceAsOf', { source: drug.source, date: date(drug.asOf) })}</li>
          {sourcesOf(drug).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The levels for a patient below 50 kg where they differ; the weight of this patient is among the precautions. */
function lightPatientLevels({ code, startingDose }: ThyroidDrug): readonly string[] | null {
  const levels = doseLevels(code, 49);
  return levels !== null && levels[0] !== startingDose ? levels : null;
}

function isRead({ basis }: Sourced): boolean {
  return basis !== 'RECALLED';
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Everything about the drug that was not read at its source. */
function ToVerifyList({ drug }: { drug: ThyroidDrug }) {
  const { t, language } = useText();
  const named = <F extends Sourced>(name: string, facts: readonly F[], say: (fact: F) => string) => ({
    name,
    value: facts
      .filter((fact) => !isRead(fact))
      .map(say)
      .join(', '),
    isQuoted: false,
  });
  const checked = (when: 'BEFORE_START' | 'UNDER_TREATMENT') => drug.checks.filter((check) => check.when === when);
  const lines = [
    ...drug.verify.map(({ code, value }) => ({ name: codeText('toVerify', code, language), value, isQuoted: true })),
    named(t('clinical.licences'), drug.licences, ({ indication }) => codeText('licenceIndication', indication, language)),
    named(t('clinical.beforeStart'), checked('BEFORE_START'), ({ code }) => codeText('drugCheck', code, language)),
    named(t('clinical.underTreatment'), checked('UNDER_TREATMENT'), ({ code }) => codeText('drugCheck', code, language)),
    named(t('clinical.interactions'), drug.interactions, ({ code }) => codeText('drugInteraction', code, language)),
    named(t('clinical.adverseEffects'), drug.adverseEffects, ({ code }) => codeText('adverseEffect', code, language)),
    named(t('clinical.efficacy'), drug.efficacy, ({ trial }) => trial),
  ].filter(({ value }) => value !== '');
  if (lines.length === 0) return null;
  return (
    <>
      <h3>
        <VerifyMark /> {t('clinical.toVerify')}
      </h3>
      <dl className="option-facts">
        {lines.map(({ name, value, isQuoted }) => (
          <Fact key={name + value} name={name}>
            {isQuoted ? <span lang="en">{value}</span> : value}
          </Fact>
        ))}
      </dl>
      <p className="c-dim">{t('clinical.verifyHint')}</p>
    </>
  );
}

function sourcesOf(drug: ThyroidDrug): string[] {
  const facts: Sourced[] = [...drug.licences, ...drug.checks, ...drug.interactions, ...drug.adverseEffects, ...drug.efficacy];
  return [...new Set(facts.filter(isRead).map(({ source }) => source))].filter((source) => source !== drug.source);
}
