import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What to do next, in one sentence. */
  hint?: string;
  action?: ReactNode;
}

/** What stands where a list would be: it says why there is nothing and what to do next. */
export function EmptyState({ title, hint, action }: EmptyStateProps) {
  return (
    <div className="c-empty">
      <p className="c-empty-title">{title}</p>
      {hint && <p className="c-dim">{hint}</p>}
      {action}
    </div>
  );
}
