import type { Block, CalendarCard, Fact, ListItem } from '@consilium/wording';
import { INK, RULE, TEAL } from './page-style.js';
import type { Paper, Structure } from './paper.js';

/** Draws one piece of a section and leaves the pen below it. */
export function drawBlock(paper: Paper, parent: Structure, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      if (block.lead) drawLead(paper, parent, block.text);
      else paper.text(parent, 'P', block.text, paper.style.body);
      break;
    case 'list':
      if (block.heading) drawSubheading(paper, parent, block.heading, firstItemHeight(paper, block.items));
      drawList(paper, parent, block.items, block.style);
      break;
    case 'facts':
      drawFacts(paper, parent, block.rows);
      break;
    case 'table':
      drawTable(paper, parent, block.columns, block.rows);
      break;
    case 'calendar':
      drawCalendar(paper, parent, block);
      break;
    case 'callUs':
      drawCallUs(paper, parent, block);
      break;
    case 'words':
      drawWords(paper, parent, block.entries);
      break;
    case 'blankLines':
      drawBlankLines(paper, block.count);
      break;
  }
  paper.space(paper.style.gaps.block);
}

/** How much must fit under a heading so that it does not stand alone at the foot of a page. */
export function heightToKeep(paper: Paper, [first, second]: readonly Block[]): number {
  if (!first) return 0;
  const own = heightOfStart(paper, first);
  const isOneLiner = first.kind === 'paragraph' && own < 2.5 * paper.style.body.size;
  return isOneLiner && second ? own + paper.style.gaps.block + heightOfStart(paper, second) : own;
}

function heightOfStart(paper: Paper, block: Block): number {
  const { style, width } = paper;
  const line = style.body.size + style.body.lineGap;
  switch (block.kind) {
    case 'callUs':
      return callUsHeight(paper, block);
    case 'paragraph':
      return Math.min(paper.measure(block.text, block.lead ? style.lead : style.body, width), 4 * line);
    case 'list':
      return (block.heading ? line : 0) + 2 * line;
    case 'facts':
      return block.rows.slice(0, 4).reduce((sum, fact) => sum + factHeight(paper, fact, width) + style.gaps.item, 0);
    default:
      return 3 * line;
  }
}

/** The sentence to read first: bold, with a thick rule at its side. */
function drawLead(paper: Paper, parent: Structure, text: string): void {
  const indent = 14;
  const height = paper.measure(text, paper.style.lead, paper.width - indent);
  paper.room(height);
  paper.artifact((doc) => doc.rect(paper.left, doc.y - 1, 4, height).fill(TEAL));
  paper.text(parent, 'P', text, paper.style.lead, { x: paper.left + indent });
}

function drawSubheading(paper: Paper, parent: Structure, text: string, keep: number): void {
  paper.room(paper.measure(text, paper.style.subheading, paper.width) + paper.style.gaps.item + keep);
  paper.text(parent, 'H3', text, paper.style.subheading);
  paper.space(paper.style.gaps.item);
}

function firstItemHeight(paper: Paper, items: readonly ListItem[]): number {
  const [first] = items;
  return first ? paper.measure(first.text, paper.style.body, paper.width - indentOf(paper)) : 0;
}

const indentOf = (paper: Paper) => paper.style.body.size * 1.5;

type Mark = 'bullet' | 'numbered' | 'check';

interface Area {
  x: number;
  width: number;
}

function drawList(
  paper: Paper,
  parent: Structure,
  items: readonly ListItem[],
  mark: Mark,
  area: Area = { x: paper.left, width: paper.width },
): void {
  const list = paper.group(parent, 'L');
  const columns = paper.style.dense && mark === 'check' ? 2 : 1;
  const width = area.width / columns - (columns - 1) * 8;
  for (let start = 0; start < items.length; start += columns) {
    const row = items.slice(start, start + columns);
    paper.room(Math.max(...row.map((item) => paper.measure(item.text, paper.style.body, itemWidth(paper, item, width)))));
    const top = paper.doc.y;
    let below = top;
    row.forEach((item, column) => {
      paper.doc.y = top;
      drawItem(paper, list, item, mark === 'numbered' ? start + column + 1 : mark, { x: area.x + (column * area.width) / columns, width });
      below = Math.max(below, paper.doc.y);
    });
    paper.doc.y = below + (start + columns < items.length ? paper.style.gaps.item : 0);
  }
}

const DUE_WIDTH = 66;
const itemWidth = (paper: Paper, item: ListItem, width: number) => width - indentOf(paper) - (item.due ? DUE_WIDTH : 0);

function drawItem(paper: Paper, list: Structure, item: ListItem, mark: number | 'bullet' | 'check', { x, width }: Area): void {
  const { body, strong } = paper.style;
  const top = paper.doc.y;
  const entry = paper.group(list, 'LI');
  if (typeof mark === 'number') paper.text(entry, 'Lbl', `${mark}.`, strong, { x, width: indentOf(paper) });
  else
    paper.artifact((doc) => {
      const middle = top + body.size * 0.62;
      if (mark === 'check')
        doc
          .lineWidth(0.9)
          .rect(x + 1, middle - body.size * 0.42, body.size * 0.84, body.size * 0.84)
          .stroke(INK);
      else doc.circle(x + body.size * 0.45, middle, body.size * 0.19).fill(INK);
    });
  paper.doc.y = top;
  const lines = paper.group(entry, 'LBody');
  paper.text(lines, 'P', item.text, body, { x: x + indentOf(paper), width: itemWidth(paper, item, width) });
  if (!item.due) return;
  const below = paper.doc.y;
  paper.doc.y = top;
  paper.text(lines, 'P', item.due, strong, { x: x + width - DUE_WIDTH + 6, width: DUE_WIDTH - 6 });
  paper.doc.y = Math.max(below, paper.doc.y);
}

/** Labels beside values; short pairs share a line where the style says so. */
function drawFacts(paper: Paper, parent: Structure, rows: readonly Fact[]): void {
  const table = paper.group(parent, 'Table');
  const half = paper.width / 2;
  const isShort = (fact: Fact | undefined) =>
    fact !== undefined &&
    paper.style.dense &&
    paper.measure(fact.value, paper.style.body, 4000) < 2 * paper.style.body.size &&
    paper.doc.widthOfString(fact.value) < half - paper.style.labelWidth - 12;
  for (let index = 0; index < rows.length; index += 1) {
    const fact = rows[index];
    const next = rows[index + 1];
    if (!fact) continue;
    const pair = isShort(fact) && isShort(next) && next ? next : null;
    const width = pair ? half - 8 : paper.width;
    paper.room(Math.max(factHeight(paper, fact, width), pair ? factHeight(paper, pair, width) : 0));
    const top = paper.doc.y;
    const row = paper.group(table, 'TR');
    let below = drawFact(paper, row, fact, paper.left, width);
    if (pair) {
      paper.doc.y = top;
      below = Math.max(below, drawFact(paper, row, pair, paper.left + half, width));
      index += 1;
    }
    paper.doc.y = below + (index < rows.length - 1 ? paper.style.gaps.item : 0);
  }
}

function factHeight(paper: Paper, fact: Fact, width: number): number {
  const { label, body, labelWidth } = paper.style;
  return Math.max(paper.measure(fact.label, label, labelWidth - 10), paper.measure(fact.value, body, width - labelWidth));
}

function drawFact(paper: Paper, row: Structure, fact: Fact, x: number, width: number): number {
  const { label, strong, body, labelWidth, dense } = paper.style;
  const top = paper.doc.y;
  paper.text(row, 'TH', fact.label, label, { x, width: labelWidth - 10, scope: 'Row' });
  const below = paper.doc.y;
  paper.doc.y = top;
  paper.text(row, 'TD', fact.value, dense ? body : strong, { x: x + labelWidth, width: width - labelWidth });
  return Math.max(below, paper.doc.y);
}

function drawTable(paper: Paper, parent: Structure, columns: readonly string[], rows: readonly string[][]): void {
  const { body, strong } = paper.style;
  const table = paper.group(parent, 'Table');
  const width = paper.width / columns.length;
  const padding = body.size * 0.3;
  const line = (y: number) =>
    paper.artifact((doc) =>
      doc
        .lineWidth(0.5)
        .moveTo(paper.left, y)
        .lineTo(paper.left + paper.width, y)
        .stroke(RULE),
    );
  [columns, ...rows].forEach((cells, rowIndex) => {
    const style = rowIndex === 0 ? strong : body;
    paper.room(Math.max(...cells.map((cell) => paper.measure(cell, style, width - 12))) + 2 * padding);
    const top = paper.doc.y + padding;
    let below = top;
    const row = paper.group(table, 'TR');
    cells.forEach((cell, column) => {
      paper.doc.y = top;
      const x = paper.left + column * width;
      paper.text(row, rowIndex === 0 ? 'TH' : 'TD', cell, style, {
        x,
        width: width - 12,
        ...(rowIndex === 0 ? { scope: 'Column' as const } : {}),
      });
      below = Math.max(below, paper.doc.y);
    });
    paper.doc.y = below + padding * 0.4;
    line(paper.doc.y);
  });
}

/** One card a day: the date at the left, what happens at the right. */
function drawCalendar(paper: Paper, parent: Structure, { heading, cards }: Extract<Block, { kind: 'calendar' }>): void {
  const { body, strong, gaps } = paper.style;
  const padding = 11;
  const dateWidth = 162;
  const x = paper.left + dateWidth + padding;
  const width = paper.width - dateWidth - 2 * padding;
  drawSubheading(paper, parent, heading, 60);
  const list = paper.group(parent, 'L');
  for (const card of cards) {
    const day = dayOnTwoLines(card);
    const single = card.items.length === 1 ? card.items[0] : undefined;
    const items = card.items.map(({ text }) => paper.measure(text, body, single ? width : width - indentOf(paper)));
    const inner = Math.max(
      paper.measure(day, strong, dateWidth - 2 * padding),
      items.reduce((sum, height) => sum + height, 0) + gaps.item * (items.length - 1),
    );
    const height = inner + 2 * padding - 4;
    paper.room(height);
    const top = paper.doc.y;
    paper.artifact((doc) => {
      doc.roundedRect(paper.left, top, paper.width, height, 6).lineWidth(1).stroke(RULE);
      doc
        .moveTo(paper.left + dateWidth - 4, top)
        .lineTo(paper.left + dateWidth - 4, top + height)
        .lineWidth(1)
        .stroke(RULE);
    });
    const entry = paper.group(list, 'LI');
    paper.doc.y = top + padding;
    paper.text(entry, 'Lbl', day, strong, { x: paper.left + padding, width: dateWidth - 2 * padding });
    paper.doc.y = top + padding;
    const what = paper.group(entry, 'LBody');
    if (single) paper.text(what, 'P', single.text, body, { x, width });
    else drawList(paper, what, card.items, 'bullet', { x, width });
    paper.doc.y = top + height + gaps.item + 2;
  }
}

/** "Monday" over "14 December 2026". */
function dayOnTwoLines({ day }: CalendarCard): string {
  const [weekday = '', ...rest] = day.split(' ');
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}\n${rest.join(' ')}`;
}

type CallUs = Extract<Block, { kind: 'callUs' }>;
const CALL_PADDING = 16;

function callUsHeight(paper: Paper, block: CallUs): number {
  const { subheading, body, gaps } = paper.style;
  const width = paper.width - 2 * CALL_PADDING;
  const listHeight = (items: readonly string[]) =>
    items.reduce((sum, item) => sum + paper.measure(item, body, width - indentOf(paper)) + gaps.item, 0);
  const headings = [block.soonHeading, block.urgentHeading].map((text) => paper.measure(text, subheading, width) + 2 * gaps.item + 12);
  return [...numberRows(paper, block), ...headings, listHeight(block.soon), listHeight(block.urgent)].reduce(
    (sum, height) => sum + height,
    3 * CALL_PADDING,
  );
}

/** The heights of the telephone numbers, two by two. */
function numberRows(paper: Paper, { numbers }: CallUs): number[] {
  const { number, label, gaps } = paper.style;
  const width = (paper.width - 3 * CALL_PADDING) / 2;
  const heights = numbers.map((fact) => paper.measure(fact.label, label, width) + paper.measure(fact.value, number, width) + gaps.item);
  return heights.flatMap((height, index) => (index % 2 === 0 ? [Math.max(height, heights[index + 1] ?? 0)] : []));
}

/** The box that must be found at night: big numbers first, then when to call. */
function drawCallUs(paper: Paper, parent: Structure, block: CallUs): void {
  const { number, label, subheading, gaps } = paper.style;
  paper.room(callUsHeight(paper, block));
  const top = paper.doc.y;
  const x = paper.left + CALL_PADDING;
  const width = paper.width - 2 * CALL_PADDING;
  const items = (texts: readonly string[]) => texts.map((text) => ({ text }));
  paper.doc.y = top + CALL_PADDING;
  const half = (width - CALL_PADDING) / 2;
  numberRows(paper, block).forEach((height, row) => {
    const rowTop = paper.doc.y;
    block.numbers.slice(2 * row, 2 * row + 2).forEach((fact, column) => {
      paper.doc.y = rowTop;
      const at = { x: x + column * (half + CALL_PADDING), width: half };
      paper.text(parent, 'P', fact.label, label, at);
      paper.text(parent, 'P', fact.value, number, at);
    });
    paper.doc.y = rowTop + height;
  });
  paper.space(gaps.block);
  paper.text(parent, 'H3', block.soonHeading, subheading, { x, width });
  paper.space(gaps.item);
  drawList(paper, parent, items(block.soon), 'bullet', { x, width });
  paper.space(gaps.block + 6);
  const bandHeight = paper.measure(block.urgentHeading, subheading, width) + 8;
  const bandTop = paper.doc.y;
  paper.artifact((doc) => doc.rect(paper.left, bandTop, paper.width, bandHeight).fill(INK));
  paper.doc.y = bandTop + 6;
  paper.text(parent, 'H3', block.urgentHeading, { ...subheading, colour: '#ffffff' }, { x, width });
  paper.doc.y = bandTop + bandHeight + gaps.block;
  drawList(paper, parent, items(block.urgent), 'bullet', { x, width });
  const height = paper.doc.y - top + CALL_PADDING - 4;
  paper.artifact((doc) => doc.rect(paper.left, top, paper.width, height).lineWidth(2).stroke(INK));
  paper.doc.y = top + height;
}

/** The word at the left, what it means at the right. */
function drawWords(paper: Paper, parent: Structure, entries: readonly { term: string; plain: string }[]): void {
  const { strong, body, gaps, labelWidth } = paper.style;
  const list = paper.group(parent, 'L');
  for (const { term, plain } of entries) {
    paper.room(Math.max(paper.measure(term, strong, labelWidth - 10), paper.measure(plain, body, paper.width - labelWidth)));
    const top = paper.doc.y;
    const entry = paper.group(list, 'LI');
    paper.text(entry, 'Lbl', term, strong, { width: labelWidth - 10 });
    const below = paper.doc.y;
    paper.doc.y = top;
    paper.text(paper.group(entry, 'LBody'), 'P', plain, body, { x: paper.left + labelWidth });
    paper.doc.y = Math.max(below, paper.doc.y) + gaps.item + 2;
  }
}

function drawBlankLines(paper: Paper, count: number): void {
  const lineHeight = 32;
  paper.room(count * lineHeight);
  for (let line = 0; line < count; line += 1) {
    paper.space(lineHeight);
    paper.artifact((doc) =>
      doc
        .moveTo(paper.left, doc.y)
        .lineTo(paper.left + paper.width, doc.y)
        .lineWidth(0.8)
        .stroke(RULE),
    );
  }
  paper.space(6);
}
