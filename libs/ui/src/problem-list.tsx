import { useEffect, useRef } from 'react';
import { Icon } from './icon.js';
import { useText } from './text.js';

export interface FieldMessage {
  /** The `id` of the input that the problem is about; without it the line is no link. */
  fieldId?: string;
  message: string;
}

/** Everything that is wrong with a form, above it, each line leading to its field. Takes the focus when it appears. */
export function ProblemList({ problems }: { problems: readonly FieldMessage[] }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const signature = problems.map((problem) => problem.message).join('\n');
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (problems.length === 0) return null;
  return (
    <div className="c-problems" ref={box} tabIndex={-1} role="alert">
      <h2>
        <Icon name="stop" size={18} /> {t('common.errorSummary', { count: problems.length })}
      </h2>
      <ul>
        {problems.map(({ fieldId, message }, index) => (
          <li key={index}>{fieldId ? <FieldLink fieldId={fieldId}>{message}</FieldLink> : message}</li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ fieldId, children }: { fieldId: string; children: string }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        const field = document.getElementById(fieldId);
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: 'center' });
        field.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}

/** The problem of one field, for inputs that have no error slot of their own. */
export function FieldError({ id, children }: { id?: string; children?: string | null }) {
  if (!children) return null;
  return (
    <p className="c-field-error" id={id}>
      <Icon name="stop" size={14} /> {children}
    </p>
  );
}
