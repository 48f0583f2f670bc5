import { useId, type ReactNode } from 'react';

export interface ChipChoiceProps<Value extends string | number> {
  legend: ReactNode;
  /** One of them, or as many as apply. */
  kind: 'radio' | 'checkbox';
  options: readonly { value: Value; label: ReactNode }[];
  chosen: readonly Value[];
  onChoose: (value: Value) => void;
  /** For a link from an error to the field. */
  id?: string;
}

/** A question with a few short answers, each a target for a thumb. */
export function ChipChoice<Value extends string | number>({ legend, kind, options, chosen, onChoose, id }: ChipChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="vote-chips" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label }) => (
          <label key={value} className="vote-chip">
            <input type={kind} name={name} value={value} checked={chosen.includes(value)} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
