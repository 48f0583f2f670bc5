import { CONFIDENCES } from '@consilium/tumour-board';
import { useText } from '../text.js';

/** ●●○ with its word; nothing when it was not given. */
export function ConfidenceDots({ confidence }: { confidence: number | null }) {
  const { words } = useText();
  const level = CONFIDENCES.find((each) => each === confidence);
  if (level === undefined) return null;
  return (
    <span className="c-confidence">
      <span aria-hidden="true">{CONFIDENCES.map((each) => (each <= level ? '●' : '○')).join('')}</span> {words.confidence[level]}
    </span>
  );
}
