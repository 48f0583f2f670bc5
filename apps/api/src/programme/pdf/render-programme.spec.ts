import { inflateSync } from 'node:zlib';
import { buildProgramme } from '@consilium/wording';
import type { ProgrammeDocument } from '@consilium/wording';
import { specimenInput } from '../../../../../libs/wording/src/programme/specimen/specimen-input.js';
import { programmeHash } from './programme-hash.js';
import { renderProgramme } from './render-programme.js';

const lenvatinib = (language: 'en' | 'fr') =>
  buildProgramme(specimenInput(language, 'TARGETED_THERAPY', { drug: 'LENVATINIB', startingDose: '24 mg' }));
const pagesOf = (pdf: Buffer) => Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(pdf.toString('latin1'))?.[1]);
/** The types of all structure elements, as the file writes them. */
const tagsOf = (pdf: Buffer) => new Set([...pdf.toString('latin1').matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag));
/** The drawing instructions of all pages, unpacked. */
const drawingOf = (pdf: Buffer) => {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g)]
    .map(({ index, 0: head }) => {
      const start = index + head.length;
      return inflateSync(pdf.subarray(start, raw.indexOf('\nendstream', start))).toString('latin1');
    })
    .filter((content) => content.includes(' BDC'))
    .join('\n');
};

describe('the programme as PDF', () => {
  it('is the same file for the same document, whatever the clock says', async () => {
    const first = await renderProgramme(lenvatinib('en'), { audience: 'PATIENT' });
    jest.useFakeTimers({ now: new Date('2031-01-01'), doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const second = await renderProgramme(lenvatinib('en'), { audience: 'PATIENT' });
    jest.useRealTimers();
    expect(second.equals(first)).toBe(true);
    expect(first.toString('latin1')).toContain('(D:20261208000000Z)');
  });

  it('is another file when one word differs', async () => {
    const document = lenvatinib('en');
    const changed: ProgrammeDocument = { ...document, patient: { ...document.patient, title: 'Another title' } };
    const [one, other] = [
      await renderProgramme(document, { audience: 'PATIENT' }),
      await renderProgramme(changed, { audience: 'PATIENT' }),
    ];
    expect(one.equals(other)).toBe(false);
  });

  it.each([
    ['en', 'en-GB'],
    ['fr', 'fr-FR'],
  ] as const)('is tagged, has a language and a title (%s)', async (language, tag) => {
    for (const audience of ['DOCTOR', 'PATIENT'] as const) {
      const pdf = await renderProgramme(lenvatinib(language), { audience });
      const raw = pdf.toString('latin1');
      expect(raw.startsWith('%PDF-1.7')).toBe(true);
      expect(raw).toContain(`/Lang (${tag})`);
      expect(raw).toMatch(/\/Marked true/);
      expect(raw).toContain('/StructTreeRoot');
      expect(raw).toContain('/DisplayDocTitle true');
      expect(raw).toContain('pdfuaid:part');
      expect(raw).toContain('Inter');
      expect(raw).not.toContain('Helvetica');
      const tags = tagsOf(pdf);
      for (const expected of ['Document', 'Sect', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
        expect(tags).toContain(expected);
    }
  });

  it('draws nothing outside the tags: every text is content or artifact', async () => {
    const drawing = drawingOf(await renderProgramme(lenvatinib('fr'), { audience: 'PATIENT' }));
    let depth = 0;
    let texts = 0;
    for (const [operator] of drawing.matchAll(/\b(?:BDC|BMC|EMC|BT)\b/g)) {
      if (operator === 'BDC' || operator === 'BMC') depth += 1;
      else if (operator === 'EMC') depth -= 1;
      else {
        texts += 1;
        expect(depth).toBe(1);
      }
    }
    expect(texts).toBeGreaterThan(100);
  });

  it('keeps the doctor’s page on one sheet', async () => {
    for (const language of ['en', 'fr'] as const)
      expect(pagesOf(await renderProgramme(lenvatinib(language), { audience: 'DOCTOR' }))).toBe(1);
  });

  it('survives names, words and lists of any length', async () => {
    const input = specimenInput('en', 'SURGERY', { site: 'λεμφαδένας · лимфоузел '.repeat(12) });
    input.patient.name = 'Ægidius-Maximilian Þorvaldsson-Krzyżanowska von der Hohenstaufen-Papadopoulou'.repeat(2);
    input.recommendation.content.summary = 'A long sentence that goes on and on. '.repeat(120);
    input.decision.patientChoiceRemark = 'unbreakable'.repeat(60);
    for (const audience of ['DOCTOR', 'PATIENT'] as const) {
      expect(pagesOf(await renderProgramme(buildProgramme(input), { audience }))).toBeGreaterThan(0);
    }
  });

  it('says on every sheet that a newer version exists', async () => {
    const document = lenvatinib('en');
    const current = await renderProgramme(document, { audience: 'PATIENT' });
    const superseded = await renderProgramme(document, { audience: 'PATIENT', superseded: true });
    const blocks = (pdf: Buffer) => drawingOf(pdf).split('\nBT').length;
    expect(blocks(superseded)).toBeGreaterThanOrEqual(blocks(current) + pagesOf(superseded));
  });
});

describe('the hash of a programme', () => {
  it('depends on the words and not on the order of keys', () => {
    const document = lenvatinib('en');
    const reversed = Object.fromEntries(Object.entries(document).reverse()) as unknown as ProgrammeDocument;
    expect(programmeHash(reversed)).toBe(programmeHash(document));
    expect(programmeHash(JSON.parse(JSON.stringify(document)))).toBe(programmeHash(document));
    expect(programmeHash({ ...document, version: 2 })).not.toBe(programmeHash(document));
  });
});
