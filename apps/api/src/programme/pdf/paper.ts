import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { FontName, PageStyle, TextStyle } from './page-style.js';

const resolve = createRequire(import.meta.url).resolve;
const FONT_FILES: Record<FontName, string> = {
  regular: resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  medium: resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  bold: resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};

/** Between the last line of a page and the line above its foot. */
const FOOT_GAP = 10;

export type Structure = PDFKit.PDFStructureElement;

/**
 * A tagged PDF that is written from top to bottom. Every text is an element of the structure tree, every line and box an
 * artifact, so that a screen reader hears the words in order and nothing else.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;

  constructor(
    readonly style: PageStyle,
    about: { title: string; author: string; lang: string; createdOn: string },
  ) {
    const { margin, footerHeight } = style;
    this.doc = new PDFDocument({
      pdfVersion: '1.7',
      // The published types do not list it; the library does.
      subset: 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      displayTitle: true,
      lang: about.lang,
      size: 'A4',
      margins: { top: margin, left: margin, right: margin, bottom: footerHeight + FOOT_GAP },
      bufferPages: true,
      font: FONT_FILES.regular,
      info: { Title: about.title, Author: about.author, Creator: 'Consilium', CreationDate: new Date(`${about.createdOn}T00:00:00Z`) },
    });
    for (const [name, file] of Object.entries(FONT_FILES)) this.doc.registerFont(name, file);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  get left(): number {
    return this.style.margin;
  }

  get width(): number {
    return this.doc.page.width - 2 * this.style.margin;
  }

  get bottom(): number {
    return this.doc.page.height - this.style.footerHeight - FOOT_GAP;
  }

  /** Starts a new page when less than this height is left. */
  room(height: number): void {
    if (this.doc.y + height > this.bottom && this.doc.y > this.style.margin) this.doc.addPage();
  }

  space(height: number): void {
    this.doc.y += height;
  }

  measure(text: string, style: TextStyle, width: number): number {
    return this.doc.font(style.font).fontSize(style.size).heightOfString(text, { width, lineGap: style.lineGap });
  }

  /** An element that holds others. */
  group(parent: Structure, tag: string): Structure {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** One element with its words, at the current height; leaves the height below it. */
  text(
    parent: Structure,
    tag: string,
    text: string,
    style: TextStyle,
    at: { x?: number; width?: number; scope?: 'Row' | 'Column' } = {},
  ): void {
    const { x = this.left, width = this.width - (x - this.left), scope } = at;
    const options = scope ? ({ scope } as PDFKit.Mixins.StructureElementOptions) : {};
    parent.add(
      this.doc.struct(tag, options, () => {
        this.doc.font(style.font).fontSize(style.size).fillColor(style.colour).text(text, x, this.doc.y, { width, lineGap: style.lineGap });
      }),
    );
  }

  /** Lines, boxes, bullets and page feet: seen, not read. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    const { x, y } = this.doc;
    this.doc.markContent('Artifact', { type });
    draw(this.doc);
    this.doc.endMarkedContent();
    this.doc.x = x;
    this.doc.y = y;
  }

  /** Everything written so far, as the bytes of the file. */
  async finish(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = new Promise<void>((onEnd, onError) => this.doc.on('end', onEnd).on('error', onError));
    this.root.end();
    this.doc.end();
    await done;
    return Buffer.concat(chunks);
  }
}
