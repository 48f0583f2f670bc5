import type { ProgrammePage } from '@consilium/wording';
import { drawBlock, heightToKeep } from './draw-block.js';
import { INK, QUIET, RULE, TEAL } from './page-style.js';
import type { Paper } from './paper.js';

/** Title, whose paper it is, then section after section. */
export function drawPage(paper: Paper, page: ProgrammePage, superseded: boolean): void {
  const { style, root, doc } = paper;
  paper.text(root, 'H1', page.title, style.title);
  paper.space(style.gaps.heading);
  if (superseded) drawSuperseded(paper, page.footer.superseded);
  drawIdentity(paper, page);
  for (const section of page.sections) {
    const heading = paper.measure(section.heading, style.heading, paper.width);
    paper.space(style.gaps.section);
    paper.room(heading + style.gaps.heading + heightToKeep(paper, section.blocks));
    const sect = paper.group(root, 'Sect');
    doc.outline.addItem(section.heading);
    paper.text(sect, 'H2', section.heading, style.heading);
    paper.artifact(() =>
      doc
        .moveTo(paper.left, doc.y + 1)
        .lineTo(paper.left + paper.width, doc.y + 1)
        .lineWidth(0.8)
        .stroke(TEAL),
    );
    paper.space(style.gaps.heading + 2);
    for (const block of section.blocks) drawBlock(paper, sect, block);
    paper.space(-style.gaps.block);
  }
}

function drawIdentity(paper: Paper, page: ProgrammePage): void {
  const { style } = paper;
  const columns = Math.min(page.identity.length, 4);
  const width = paper.width / columns;
  const table = paper.group(paper.root, 'Table');
  for (let start = 0; start < page.identity.length; start += columns) {
    const facts = page.identity.slice(start, start + columns);
    const top = paper.doc.y;
    let below = top;
    const row = paper.group(table, 'TR');
    facts.forEach((fact, column) => {
      const at = { x: paper.left + column * width, width: width - 10 };
      paper.doc.y = top;
      paper.text(row, 'TH', fact.label, { ...style.label, size: style.body.size * 0.85 }, { ...at, scope: 'Column' });
      paper.text(row, 'TD', fact.value, { ...style.strong, size: style.body.size }, at);
      below = Math.max(below, paper.doc.y);
    });
    paper.doc.y = below;
  }
}

function drawSuperseded(paper: Paper, text: string): void {
  const padding = 8;
  const height = paper.measure(text, paper.style.strong, paper.width - 2 * padding) + 2 * padding - 3;
  const top = paper.doc.y;
  paper.artifact((doc) => doc.rect(paper.left, top, paper.width, height).lineWidth(2).stroke(INK));
  paper.doc.y = top + padding;
  paper.text(paper.root, 'P', text, paper.style.strong, { x: paper.left + padding, width: paper.width - 2 * padding });
  paper.doc.y = top + height + padding;
}

/** Whose sheet, which version, which page, what the tool is and is not: at the foot of every sheet. */
export function drawFeet(paper: Paper, page: ProgrammePage, hash: string, superseded: boolean): void {
  const { doc } = paper;
  const { start, count } = doc.bufferedPageRange();
  const shortHash = hash.slice(0, 12).match(/.{4}/g)?.join(' ') ?? hash;
  for (let number = start; number < start + count; number += 1) {
    doc.switchToPage(number);
    const { margins } = doc.page;
    const bottom = margins.bottom;
    margins.bottom = 0;
    paper.artifact(() => {
      const top = doc.page.height - paper.style.footerHeight;
      const pageOf = page.footer.pageOf.replace('{page}', String(number - start + 1)).replace('{pages}', String(count));
      doc
        .moveTo(paper.left, top)
        .lineTo(paper.left + paper.width, top)
        .lineWidth(0.6)
        .stroke(RULE);
      doc.font('medium').fontSize(8.5).fillColor(QUIET);
      doc.text(`${page.footer.version} · ${page.footer.identity}`, paper.left, top + 6, {
        width: paper.width - 90,
        lineBreak: false,
        ellipsis: true,
      });
      doc.text(pageOf, paper.left + paper.width - 90, top + 6, { width: 90, align: 'right', lineBreak: false });
      doc.font('regular').fontSize(7.5);
      const last = `${page.footer.content.replace('{hash}', shortHash)} · ${page.footer.intendedUse}`;
      doc.text(last, paper.left, top + 19, { width: paper.width, lineGap: 1 });
      if (superseded && number > start) {
        doc
          .font('bold')
          .fontSize(10)
          .fillColor(INK)
          .text(page.footer.superseded, paper.left, paper.style.margin - 30, { width: paper.width, lineBreak: false });
      }
    }, 'Pagination');
    margins.bottom = bottom;
  }
}
