import type { Specialty } from '@consilium/tumour-board';
import { Icon } from '../icon.js';
import { useText } from '../text.js';

export interface SpecialtyChip {
  id: string;
  /** `null`: a seat without a specialty, shown by its role or name in `label`. */
  specialty: Specialty | null;
  /** Filled: there, or has answered. `out`: stepped back from this case. */
  state: 'filled' | 'empty' | 'out';
  /** The state in words, for pointing and screen readers: "Dr Weber, in the room". */
  description: string;
  label?: string;
}

export interface SpecialtyChipsProps {
  /** What the strip says: "Who is here". */
  label: string;
  chips: readonly SpecialtyChip[];
}

/** A strip of specialties, each filled with a tick once it is there (or has answered): by shape and word, not by colour alone. */
export function SpecialtyChips({ label, chips }: SpecialtyChipsProps) {
  const { words } = useText();
  return (
    <ul className="c-chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} className="c-chip" data-state={chip.state} title={chip.description}>
          {chip.state === 'filled' ? <Icon name="check" size={12} /> : <span className="c-chip-ring" aria-hidden="true" />}
          <span className="c-chip-label">{chip.label ?? (chip.specialty ? words.specialty[chip.specialty] : chip.description)}</span>
          <span className="c-hidden">: {chip.description}</span>
        </li>
      ))}
    </ul>
  );
}
