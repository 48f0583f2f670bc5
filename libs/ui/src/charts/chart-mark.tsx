import { createContext, useContext, type KeyboardEvent, type ReactNode } from 'react';

export interface ChartMarks {
  /** The mark that the Tab key leads to; the arrow keys move on from there. */
  activeId: string | null;
  /** The mark whose entry is open beside the chart. */
  openId: string | null;
  /** Called with the mark that is pointed at or has the focus. */
  show: (mark: { id: string; description: string } | null) => void;
  open: (id: string) => void;
}

const MarksContext = createContext<ChartMarks>({ activeId: null, openId: null, show: () => undefined, open: () => undefined });
export const ChartMarksProvider = MarksContext.Provider;

/** One thing in a chart that says what it is when pointed at or focused, and opens its entry. */
export function ChartMark({ id, description, children }: { id: string; description: string; children: ReactNode }) {
  const { activeId, openId, show, open } = useContext(MarksContext);
  return (
    <g
      className="c-mark"
      role="button"
      tabIndex={activeId === id ? 0 : -1}
      aria-label={description}
      data-mark={id}
      data-open={openId === id || undefined}
      onClick={() => open(id)}
      onFocus={() => show({ id, description })}
      onBlur={() => show(null)}
      onMouseEnter={() => show({ id, description })}
      onMouseLeave={() => show(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        open(id);
      }}
    >
      {children}
    </g>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus from mark to mark with the arrow keys, Home and End: the whole chart is one stop of the Tab key. */
export function moveBetweenMarks(event: KeyboardEvent<SVGSVGElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-mark]')];
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const step = STEPS[event.key];
  const target = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : step === undefined ? null : at + step;
  if (at < 0 || target === null) return;
  event.preventDefault();
  marks[Math.min(marks.length - 1, Math.max(0, target))]?.focus();
}
