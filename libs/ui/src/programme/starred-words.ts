import { wordsUsed, type Language } from '@consilium/wording';

export interface TextPiece {
  text: string;
  /** The glossary's term when the piece is a starred word, star included. */
  term?: string;
}

/**
 * A text in pieces, its starred words apart, each with the term that explains it. A star that explains nothing stays plain text.
 *
 * @example starredPieces('The metastases* grow.', 'en') // [{text:'The '}, {text:'metastases*', term:'metastasis'}, {text:' grow.'}]
 */
export function starredPieces(text: string, language: Language): TextPiece[] {
  const pieces: TextPiece[] = [];
  let plain = '';
  for (const part of text.split(/(?<=\*)/)) {
    const [entry] = part.endsWith('*') ? wordsUsed(part, language) : [];
    const word = entry && endingForm(part.slice(0, -1), entry.forms, language);
    if (!entry || word === undefined) {
      plain += part;
      continue;
    }
    const lead = plain + part.slice(0, -1 - word);
    if (lead) pieces.push({ text: lead });
    pieces.push({ text: part.slice(-1 - word), term: entry.term });
    plain = '';
  }
  if (plain) pieces.push({ text: plain });
  return pieces;
}

/** The length of the longest written form that the text ends with, closing blank included. */
function endingForm(text: string, forms: readonly string[], language: Language): number | undefined {
  const trimmed = text.trimEnd();
  const blank = text.length - trimmed.length;
  const lower = trimmed.toLocaleLowerCase(language);
  const fitting = forms.filter((form) => lower.endsWith(form.toLocaleLowerCase(language))).map(({ length }) => length);
  return fitting.length > 0 ? Math.max(...fitting) + blank : undefined;
}

/** The id of a term in the list of words, for links to lead to. */
export function wordId(term: string): string {
  return `word-${term.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}`;
}
