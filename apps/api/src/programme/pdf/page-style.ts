/** Fonts are embedded: Inter has Latin, Greek and Cyrillic, and the signs ≥ ≤ ≈ of thresholds. */
export type FontName = 'regular' | 'medium' | 'bold';

export interface TextStyle {
  font: FontName;
  size: number;
  lineGap: number;
  colour: string;
}

/** Sizes in points of one reader's page. */
export interface PageStyle {
  margin: number;
  /** From the edge of the sheet up to the line above the foot. */
  footerHeight: number;
  title: TextStyle;
  heading: TextStyle;
  subheading: TextStyle;
  lead: TextStyle;
  body: TextStyle;
  strong: TextStyle;
  label: TextStyle;
  number: TextStyle;
  /** Space before a heading, after a block, between items. */
  gaps: { section: number; heading: number; block: number; item: number };
  /** Dense: short facts and things to do stand two by two. */
  dense: boolean;
  /** Width of the labels of facts, and of the days in the calendar. */
  labelWidth: number;
}

/** Dark enough to read when printed in black and white. */
export const INK = '#111827';
export const QUIET = '#374151';
export const TEAL = '#0b4f5a';
export const RULE = '#6b7280';

/** The patient's sheet: 14-point body, wide spacing. */
export const PATIENT_STYLE: PageStyle = {
  margin: 52,
  footerHeight: 64,
  title: { font: 'bold', size: 28, lineGap: 2, colour: TEAL },
  heading: { font: 'bold', size: 19, lineGap: 2, colour: TEAL },
  subheading: { font: 'bold', size: 14, lineGap: 4, colour: INK },
  lead: { font: 'bold', size: 15, lineGap: 5, colour: INK },
  body: { font: 'regular', size: 14, lineGap: 5, colour: INK },
  strong: { font: 'bold', size: 14, lineGap: 4, colour: INK },
  label: { font: 'medium', size: 13, lineGap: 4, colour: QUIET },
  number: { font: 'bold', size: 18, lineGap: 3, colour: INK },
  gaps: { section: 20, heading: 7, block: 9, item: 4.5 },
  dense: false,
  labelWidth: 158,
};

/** The doctor's sheet at a body size of 8 to 9 points: one page, whatever fits it. */
export function doctorStyle(body: number): PageStyle {
  const gap = body / 4;
  return {
    margin: 36,
    footerHeight: 54,
    title: { font: 'bold', size: body + 6, lineGap: 0, colour: TEAL },
    heading: { font: 'bold', size: body + 1, lineGap: 0, colour: TEAL },
    subheading: { font: 'bold', size: body, lineGap: gap, colour: INK },
    lead: { font: 'bold', size: body + 2.5, lineGap: gap, colour: INK },
    body: { font: 'regular', size: body, lineGap: gap, colour: INK },
    strong: { font: 'bold', size: body, lineGap: gap, colour: INK },
    label: { font: 'medium', size: body, lineGap: gap, colour: QUIET },
    number: { font: 'bold', size: body, lineGap: gap, colour: INK },
    gaps: { section: body * 0.85, heading: body / 4, block: body / 4, item: body / 6 },
    dense: true,
    labelWidth: 118,
  };
}
