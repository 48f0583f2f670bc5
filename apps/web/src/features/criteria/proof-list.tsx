import type { ProofLine } from './proof-lines.js';

/** Proofs and gaps as a list, each line leading to its entry. */
export function ProofList({ lines, onOpen }: { lines: readonly ProofLine[]; onOpen: (entryId: string) => void }) {
  return (
    <ul className="criterion-lines">
      {lines.map(({ id, missing, sentence }, index) => (
        <li key={index} data-missing={missing || undefined}>
          {id === null ? (
            sentence
          ) : (
            <button type="button" className="c-link" onClick={() => onOpen(id)}>
              {sentence}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
