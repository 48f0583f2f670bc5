import type { QuorumState, Specialty } from '@consilium/tumour-board';
import { Icon, type IconName } from '../icon.js';
import { useText } from '../text.js';

const ICONS: Record<QuorumState, IconName> = { REACHED: 'check', NOT_REACHED: 'alert', UNKNOWN: 'info' };

export interface QuorumLineProps {
  quorum: { state: QuorumState; missingSpecialties: readonly string[]; shortBy: number };
}

/** The quorum as icon, word and, when it is not reached, what is missing for it. */
export function QuorumLine({ quorum }: QuorumLineProps) {
  const { t, words } = useText();
  const named = quorum.missingSpecialties.map((code) => words.specialty[code as Specialty] ?? code);
  const anyOther = quorum.shortBy - named.length;
  const missing = [
    ...(named.length > 0 ? [t('meeting.quorumMissing', { specialties: named.join(', ') })] : []),
    ...(anyOther > 0 ? [t('meeting.quorumShort', { count: anyOther })] : []),
  ];
  return (
    <span className="c-quorum" data-state={quorum.state}>
      <Icon name={ICONS[quorum.state]} size={16} />
      <span className="c-quorum-word">{words.quorumState[quorum.state]}</span>
      {quorum.state !== 'REACHED' && missing.length > 0 && <span className="c-quorum-missing">{missing.join('; ')}</span>}
    </span>
  );
}
