import type { Tracer, UptakeFinding } from '@consilium/tumour-board';
import { useText } from '../text.js';

const SHAPES: Record<UptakeFinding, string> = { PRESENT: '●', ABSENT: '○', EQUIVOCAL: '◐' };

/** What a scan found in a lesion: shape, tracer and word, with the date on pointing. */
export function UptakeMark({ tracer, finding, detail }: { tracer: Tracer; finding: UptakeFinding; detail: string }) {
  const { words, t } = useText();
  return (
    <span className="c-uptake" data-finding={finding} title={detail}>
      <span aria-hidden="true">{SHAPES[finding]}</span> {t(`caseFile.tracer_${tracer}`)}
      <span className="c-hidden">
        {' '}
        {words.uptake[finding]}, {detail}
      </span>
    </span>
  );
}
