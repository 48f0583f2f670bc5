import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CASE_STATES, type CaseState } from '@consilium/tumour-board';
import { EmptyState, Icon, useText } from '@consilium/ui';
import { CaseListDocument } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { useBoard, useHasRole, useMay } from '../../session/session.js';
import { CaseTable } from './case-table.js';

const PAGE = 50;

/** All cases of the board that the person may read, newest change first. What is filtered by stands in the address. */
export function CaseListScreen() {
  const { t, words } = useText();
  const { board } = useBoard();
  const mayCreate = useMay('case.create');
  const mayImport = useMay('caseFile.import');
  const [filter, setFilter] = useSearchParams();
  const state = CASE_STATES.find((one) => one === filter.get('state')) ?? null;
  const search = filter.get('search') ?? '';
  const refers = useHasRole('REFERRING_DOCTOR');
  const seesTheBoard = useHasRole('COORDINATOR', 'CHAIR', 'SPECIALIST', 'NURSE', 'OBSERVER', 'QUALITY');
  const ownPatients = refers && !seesTheBoard;
  useRowKeys();

  const narrow = (name: 'state' | 'search', value: string) =>
    setFilter(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );

  return (
    <Page
      title={t(ownPatients ? 'cases.myPatients' : 'common.cases')}
      wide
      lead={board?.name}
      actions={
        <>
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
        </>
      }
    >
      <Group mb="md" gap="sm" align="end" role="search">
        <TextInput
          label={t('common.search')}
          placeholder={t('cases.listSearchHint')}
          leftSection={<Icon name="search" />}
          value={search}
          onChange={(event) => narrow('search', event.currentTarget.value)}
          w={{ base: '100%', xs: 320 }}
        />
        <NativeSelect
          label={t('cases.listState')}
          value={state ?? ''}
          onChange={(event) => narrow('state', event.currentTarget.value)}
          data={[
            { value: '', label: t('cases.listAllStates') },
            ...CASE_STATES.map((one) => ({ value: one, label: words.caseState[one] })),
          ]}
        />
        {(state || search) && (
          <Button variant="subtle" onClick={() => setFilter({}, { replace: true })}>
            {t('common.clearFilters')}
          </Button>
        )}
      </Group>
      {board && <Cases boardId={board.id} state={state} search={search} />}
    </Page>
  );
}

function Cases({ boardId, state, search }: { boardId: string; state: CaseState | null; search: string }) {
  const { t } = useText();
  const [settled] = useDebouncedValue(search.trim(), 200);
  const variables = { boardId, states: state ? [state] : null, search: settled || null };
  const { data, previousData, error, refetch, fetchMore } = useQuery(CaseListDocument, { variables });
  const [complete, setComplete] = useState<string | null>(null);
  const asked = JSON.stringify(variables);

  if (!data && error) return <LoadFailed within error={error} retry={() => void refetch()} />;
  const cases = (data ?? previousData)?.cases;
  if (!cases) return <PageSkeleton />;
  if (cases.length === 0)
    return (
      <EmptyState
        title={t(state || settled ? 'cases.listNothingFound' : 'cases.listEmpty')}
        hint={t(state || settled ? 'cases.listNothingFoundHint' : 'cases.listEmptyHint')}
      />
    );

  async function more() {
    const { data: page } = await fetchMore({
      variables: { after: cases?.at(-1)?.id },
      updateQuery: (now, { fetchMoreResult }) => ({ cases: [...now.cases, ...fetchMoreResult.cases] }),
    });
    if ((page?.cases.length ?? 0) < PAGE) setComplete(asked);
  }
  return (
    <>
      <CaseTable cases={cases} />
      {cases.length >= PAGE && complete !== asked && (
        <Group justify="center" mt="md">
          <Button variant="default" onClick={() => void more()}>
            {t('cases.listMore')}
          </Button>
        </Group>
      )}
    </>
  );
}
