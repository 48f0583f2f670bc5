import { useQuery } from '@apollo/client/react';
import { Button, Group, Table } from '@mantine/core';
import { EmptyState, Notice, useText } from '@consilium/ui';
import { AuditTrailDocument } from '../../gql/graphql.js';
import { LoadFailed } from '../../parts/load-failed.js';
import { Page } from '../../parts/page.js';
import { PageSkeleton } from '../../parts/page-skeleton.js';
import { useBoard, useMay } from '../../session/session.js';

/** Who read and changed what, newest first, each entry chained to the one before by its hash. */
export function AuditScreen() {
  const { t } = useText();
  const { board } = useBoard();
  const mayRead = useMay('audit.read');
  const mayReadTechnical = useMay('audit.readTechnical');
  return (
    <Page title={t('common.audit')} lead={t('audit.lead')} wide>
      {board && (mayRead || mayReadTechnical) ? (
        <Trail boardId={board.id} timeZone={board.timeZone} />
      ) : (
        <Notice>{t('common.notAllowed')}</Notice>
      )}
    </Page>
  );
}

function Trail({ boardId, timeZone }: { boardId: string; timeZone: string }) {
  const { t, instant } = useText();
  const { data, error, refetch, fetchMore } = useQuery(AuditTrailDocument, { variables: { boardId } });
  if (!data && error) return <LoadFailed within error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton rows={12} />;
  const entries = data.auditTrail;
  const first = entries.at(-1)?.sequence;
  if (entries.length === 0) return <EmptyState title={t('common.nothingHere')} />;
  return (
    <>
      <div className="panel table-scroll" tabIndex={0} role="region" aria-label={t('common.audit')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right" w={80}>
                {t('audit.sequence')}
              </Table.Th>
              <Table.Th>{t('audit.at')}</Table.Th>
              <Table.Th>{t('audit.actor')}</Table.Th>
              <Table.Th>{t('audit.action')}</Table.Th>
              <Table.Th>{t('audit.subject')}</Table.Th>
              <Table.Th>{t('audit.hash')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={entry.sequence}>
                <Table.Td ta="right">{entry.sequence}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{instant(entry.at, timeZone)}</Table.Td>
                <Table.Td>{entry.actor}</Table.Td>
                <Table.Td>{entry.action}</Table.Td>
                <Table.Td>{entry.subject}</Table.Td>
                <Table.Td>
                  <code title={entry.hash}>{entry.hash.slice(0, 12)}</code>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {first !== undefined && first > 1 && (
        <Group justify="center" mt="md">
          <Button
            variant="default"
            onClick={() =>
              void fetchMore({
                variables: { before: first },
                updateQuery: (now, { fetchMoreResult }) => ({ auditTrail: [...now.auditTrail, ...fetchMoreResult.auditTrail] }),
              })
            }
          >
            {t('audit.older')}
          </Button>
        </Group>
      )}
    </>
  );
}
