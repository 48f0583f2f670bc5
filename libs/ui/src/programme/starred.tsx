import type { Language } from '@consilium/wording';
import { starredPieces, wordId } from './starred-words.js';

export interface StarredProps {
  text: string;
  language: Language;
  /** Words that a person wrote for this case: their stars are their own. */
  plain?: boolean;
}

/** A text whose starred words lead to their explanation on the same page. */
export function Starred({ text, language, plain }: StarredProps) {
  if (plain) return text;
  return starredPieces(text, language).map((piece, index) =>
    piece.term === undefined ? (
      piece.text
    ) : (
      <a
        key={index}
        className="c-starred"
        href={`#${wordId(piece.term)}`}
        onClick={(event) => {
          const entry = document.getElementById(wordId(piece.term ?? ''));
          if (!entry) return;
          event.preventDefault();
          entry.scrollIntoView({ block: 'center' });
          entry.focus({ preventScroll: true });
        }}
      >
        {piece.text}
      </a>
    ),
  );
}
