import { Skeleton } from '@mantine/core';
import { useText } from '@consilium/ui';

/** The outline of the case page while it loads. */
export function CaseSkeleton() {
  const { t } = useText();
  return (
    <div className="page" data-wide aria-busy="true">
      <span className="c-hidden" role="status">
        {t('common.loading')}
      </span>
      <Skeleton height={48} mb="sm" />
      <Skeleton height={84} mb="sm" />
      <div className="case-body">
        <div className="case-main">
          <Skeleton height={320} />
          <Skeleton height={180} />
        </div>
        <div className="case-side">
          <Skeleton height={280} />
          <Skeleton height={220} />
        </div>
      </div>
    </div>
  );
}
