import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { CaseStateBadge, EmptyState, useText, type Text } from '@consilium/ui';
import type { CaseSummaryPartsFragment, HomeProgrammeFragment } from '../../gql/graphql.js';
import { useMay, useMe } from '../../session/session.js';
import { CaseRow } from '../../parts/case-row.js';
import { HomeSection } from './home-section.js';
import { nextStep, turnOf, type NextStep, type Turn } from './next-step.js';

export interface MyPatientsProps {
  cases: readonly CaseSummaryPartsFragment[];
  programmes: readonly HomeProgrammeFragment[];
}

const TURNS: { turn: Turn; heading: 'home.needsYou' | 'home.underWay' | 'home.finished' }[] = [
  { turn: 'MINE', heading: 'home.needsYou' },
  { turn: 'OTHERS', heading: 'home.underWay' },
  { turn: 'NOBODY', heading: 'home.finished' },
];

/** The referring doctor's patients: first those that wait for the doctor, each with the one next step. */
export function MyPatients({ cases, programmes }: MyPatientsProps) {
  const text = useText();
  const { t } = text;
  const personId = useMe().person.id;
  const mayCreate = useMay('case.create');
  const mayImport = useMay('caseFile.import');
  const rows = cases
    .filter(({ referringDoctor }) => referringDoctor.id === personId)
    .map((summary) => {
      const own = programmes.filter(({ caseId }) => caseId === summary.id);
      const step = nextStep(summary, own, personId);
      return { summary, step, turn: turnOf(step) };
    });
  return (
    <HomeSection
      title={t('home.myPatients')}
      aside={
        <Group gap="sm">
          {mayImport && (
            <Button component={Link} to="/cases/import" variant="default">
              {t('home.importCase')}
            </Button>
          )}
          {mayCreate && (
            <Button component={Link} to="/cases/new">
              {t('common.newCase')}
            </Button>
          )}
        </Group>
      }
    >
      {rows.length === 0 && <EmptyState title={t('home.myPatientsEmpty')} hint={t('home.myPatientsHint')} />}
      {TURNS.map(({ turn, heading }) => {
        const some = rows.filter((row) => row.turn === turn);
        if (some.length === 0) return null;
        return (
          <div key={turn} className="home-group">
            <h3>{t(heading)}</h3>
            <ul className="rows">
              {some.map(({ summary, step }) => (
                <CaseRow key={summary.id} summary={summary}>
                  <CaseStateBadge state={summary.state} />
                  {turn === 'MINE' ? (
                    <Button component={Link} to={addressOf(step, summary.id)} size="sm" variant="light">
                      {sentenceOf(step, text)}
                    </Button>
                  ) : (
                    <span className="c-dim">{sentenceOf(step, text)}</span>
                  )}
                </CaseRow>
              ))}
            </ul>
          </div>
        );
      })}
    </HomeSection>
  );
}

function addressOf(step: NextStep, caseId: string): string {
  switch (step.kind) {
    case 'FINISH':
    case 'RETURNED':
    case 'OWED':
      return `/cases/${caseId}/edit`;
    case 'DECIDE':
      return `/cases/${caseId}/decision`;
    case 'PROGRAMME':
    case 'RENEW':
      return `/cases/${caseId}/programme`;
    case 'ACKNOWLEDGE':
      return `/programmes/${step.programmeId}`;
    default:
      return `/cases/${caseId}`;
  }
}

const SENTENCES = {
  FINISH: 'home.stepFinish',
  RETURNED: 'home.stepReturned',
  DECIDE: 'home.stepDecide',
  PROGRAMME: 'home.stepProgramme',
  RENEW: 'home.stepRenew',
  ACKNOWLEDGE: 'home.stepAcknowledge',
  WAIT_SUBMITTED: 'home.waitSubmitted',
  WAIT_PREPARATION: 'home.waitPreparation',
  WAIT_READY: 'home.waitReady',
  WAIT_OUTCOME: 'home.waitOutcome',
  WAIT_CARRIED_OUT: 'home.waitCarriedOut',
  WAIT_REFERRED_UP: 'home.waitReferredUp',
  CLOSED: 'home.closed',
  WITHDRAWN: 'home.withdrawn',
} as const;

function sentenceOf(step: NextStep, { t, words, instant }: Text): string {
  if (step.kind === 'OWED') return t('home.stepOwed', { item: words.readinessItem[step.item] ?? step.item });
  if (step.kind === 'WAIT_LISTED')
    return step.startsAt ? t('home.waitListed', { date: instant(step.startsAt, step.timeZone ?? undefined) }) : t('home.waitListedNoDate');
  return t(SENTENCES[step.kind]);
}
