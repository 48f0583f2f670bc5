import type { ProgrammeDocument } from '@consilium/wording';
import { drawFeet, drawPage } from './draw-page.js';
import { PATIENT_STYLE, doctorStyle } from './page-style.js';
import type { PageStyle } from './page-style.js';
import { Paper } from './paper.js';
import { programmeHash } from './programme-hash.js';

export interface RenderOptions {
  audience: 'DOCTOR' | 'PATIENT';
  /** A newer version exists: every sheet says so. */
  superseded?: boolean;
}

const LANGUAGE_TAGS = { en: 'en-GB', fr: 'fr-FR' } as const;
/** Body sizes tried in turn until the doctor's page is one sheet. */
const DOCTOR_SIZES = [9, 8.5, 8] as const;

/**
 * A programme as a tagged PDF with embedded fonts. The same document and options give the same bytes: the file's date is the
 * document's, its identifier is derived from that, and nothing in it is random.
 */
export async function renderProgramme(document: ProgrammeDocument, options: RenderOptions): Promise<Buffer> {
  if (options.audience === 'PATIENT') return write(document, options, PATIENT_STYLE).finish();
  let paper = write(document, options, doctorStyle(DOCTOR_SIZES[0]));
  for (const size of DOCTOR_SIZES.slice(1)) {
    if (paper.doc.bufferedPageRange().count === 1) break;
    paper = write(document, options, doctorStyle(size));
  }
  return paper.finish();
}

function write(document: ProgrammeDocument, { audience, superseded = false }: RenderOptions, style: PageStyle): Paper {
  const page = audience === 'DOCTOR' ? document.doctor : document.patient;
  const paper = new Paper(style, {
    title: `${page.title}: ${document.patientName}`,
    author: 'Consilium',
    lang: LANGUAGE_TAGS[document.language],
    createdOn: document.generatedOn,
  });
  drawPage(paper, page, superseded);
  drawFeet(paper, page, programmeHash(document), superseded);
  return paper;
}
