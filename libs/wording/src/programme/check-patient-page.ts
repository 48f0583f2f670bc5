import { unresolvedTerms } from '../glossary/glossary.js';
import { gradeText, longSentences, verdictOf } from '../readability/grade.js';
import type { ReadabilityVerdict } from '../readability/grade.js';
import { textsOf } from './finish-page.js';
import type { ProgrammeDocument, ProgrammeSection } from './programme-document.js';

/** What the two gates say of one section of the patient's page. */
export interface SectionCheck {
  section: ProgrammeSection['id'];
  grade: number;
  verdict: ReadabilityVerdict;
  longSentences: string[];
  unresolvedTerms: string[];
}

/**
 * The readability gate (warn above grade 8, block above 10) and the glossary gate (every starred word is explained) on each
 * section of the patient's page. Words that doctors wrote for this case are judged with the rest: the patient reads them too.
 */
export function checkPatientPage(document: ProgrammeDocument): SectionCheck[] {
  return document.patient.sections.map((section) => {
    const pieces = section.blocks.flatMap(textsOf);
    const text = pieces.map((piece) => piece.text).join('\n');
    const { grade } = gradeText(text, document.language);
    return {
      section: section.id,
      grade,
      verdict: verdictOf(grade),
      longSentences: longSentences(text),
      unresolvedTerms: unresolvedTerms(
        pieces
          .filter(({ verbatim }) => !verbatim)
          .map((piece) => piece.text)
          .join('\n'),
        document.language,
      ),
    };
  });
}

/** Whether the patient's page may be handed over without a waiver: no section blocked, no word unexplained. */
export function passesGates(checks: readonly SectionCheck[]): boolean {
  return checks.every((check) => check.verdict !== 'BLOCK' && check.unresolvedTerms.length === 0);
}
