import { Skeleton, Stack } from '@mantine/core';
import { useText } from '@consilium/ui';

/** The outline of a screen while it loads: a heading and rows. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useText();
  return (
    <div className="page" aria-busy="true">
      <span className="c-hidden" role="status">
        {t('common.loading')}
      </span>
      <Stack gap="sm">
        <Skeleton height={32} width="min(320px, 60%)" mb="sm" />
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} height={48} />
        ))}
      </Stack>
    </div>
  );
}
