import type { Language } from '../catalogue/language.js';
import { typeset } from '../catalogue/typeset.js';
import { wordsUsed } from '../glossary/glossary.js';
import type { Block, ProgrammePage, ProgrammeSection } from './programme-document.js';

/** Every text of a block that a reader reads as a sentence, with whether a person wrote it for this case. */
export function textsOf(block: Block): { text: string; verbatim: boolean }[] {
  const ours = (text: string) => ({ text, verbatim: false });
  switch (block.kind) {
    case 'paragraph':
      return [{ text: block.text, verbatim: block.verbatim ?? false }];
    case 'list':
      return [
        ...(block.heading ? [ours(block.heading)] : []),
        ...block.items.map(({ text, verbatim }) => ({ text, verbatim: verbatim ?? false })),
      ];
    case 'calendar':
      return [
        ours(block.heading),
        ...block.cards.flatMap((card) => card.items.map(({ text, verbatim }) => ({ text, verbatim: verbatim ?? false }))),
      ];
    case 'callUs':
      return [block.soonHeading, ...block.soon, block.urgentHeading, ...block.urgent].map(ours);
    case 'words':
      return block.entries.map(({ plain }) => ours(plain));
    case 'blankLines':
    case 'facts':
    case 'table':
      return [];
  }
}

/**
 * The last touch on a patient's page: a star stays only where its word comes first, and French gets its narrow spaces.
 * Words that a person wrote are left as they are.
 */
export function finishPage(page: ProgrammePage, language: Language): ProgrammePage {
  const seen = new Set<string>();
  const starOnce = (text: string): string => {
    let done = '';
    for (const piece of text.split(/(?<=\*)/)) {
      const [entry] = piece.endsWith('*') ? wordsUsed(done.replaceAll('*', '') + piece, language) : [];
      done += entry && seen.has(entry.term) ? piece.slice(0, -1) : piece;
      if (entry) seen.add(entry.term);
    }
    return done;
  };
  const finish = (text: string) => typeset(starOnce(text), language);
  const set = (text: string) => typeset(text, language);
  const finishBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return block.verbatim ? block : { ...block, text: finish(block.text) };
      case 'list':
        return {
          ...block,
          ...(block.heading ? { heading: set(block.heading) } : {}),
          items: block.items.map((item) => (item.verbatim ? item : { ...item, text: finish(item.text) })),
        };
      case 'calendar':
        return {
          ...block,
          heading: set(block.heading),
          cards: block.cards.map((card) => ({
            ...card,
            items: card.items.map((item) => (item.verbatim ? item : { ...item, text: finish(item.text) })),
          })),
        };
      case 'callUs':
        return {
          ...block,
          numbers: block.numbers.map(({ label, value }) => ({ label: set(label), value })),
          soonHeading: set(block.soonHeading),
          urgentHeading: set(block.urgentHeading),
          soon: block.soon.map(finish),
          urgent: block.urgent.map(finish),
        };
      case 'words':
        return { ...block, entries: block.entries.map(({ term, plain }) => ({ term, plain: set(plain) })) };
      case 'facts':
        return { ...block, rows: block.rows.map(({ label, value }) => ({ label: set(label), value: set(value) })) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(set)) };
      case 'blankLines':
        return block;
    }
  };
  const finishSection = (section: ProgrammeSection): ProgrammeSection => ({
    ...section,
    heading: set(section.heading),
    blocks: section.blocks.map(finishBlock),
  });
  return { ...page, title: set(page.title), sections: page.sections.map(finishSection) };
}
