import type { Specialty } from '@consilium/tumour-board';
import { SpecialtyChips, useText, type SpecialtyChip } from '@consilium/ui';
import type { QuorumPartsFragment, RoomFragment } from '../../gql/graphql.js';

export interface AttendanceStripProps {
  meeting: Pick<RoomFragment, 'board' | 'attendance'>;
  /** Of the case in view, or of the meeting where none is. */
  quorum: QuorumPartsFragment;
  recusals: readonly { seat: { person: { id: string; name: string } } }[];
}

/** Which specialties are there for this case: filled once there is somebody who counts, crossed out where they stepped back. */
export function AttendanceStrip({ meeting, quorum, recusals }: AttendanceStripProps) {
  const { t, words } = useText();
  const counting = meeting.board.seats.filter(({ countsForQuorum, specialty }) => countsForQuorum && specialty !== null);
  const specialties = [...new Set(counting.map(({ specialty }) => specialty as Specialty))];
  const recused = new Set(recusals.map(({ seat }) => seat.person.id));
  const here = meeting.attendance.filter(({ present }) => present);
  const others = here.filter(({ seat }) => !seat.countsForQuorum || seat.specialty === null).map(({ seat }) => seat.person.name);

  const chips = specialties.map((specialty): SpecialtyChip => {
    const seats = counting.filter((seat) => seat.specialty === specialty);
    const said = seats.map(({ id, person }) => {
      if (recused.has(person.id)) return t('meeting.steppedBack', { name: person.name });
      const attended = here.find(({ seat }) => seat.id === id);
      return attended
        ? t('meeting.presentAs', { name: person.name, mode: words.attendanceMode[attended.mode] })
        : t('meeting.absent', { name: person.name });
    });
    const filled = quorum.specialties.includes(specialty);
    const out = !filled && seats.some(({ person }) => recused.has(person.id));
    return { id: specialty, specialty, state: filled ? 'filled' : out ? 'out' : 'empty', description: said.join('; ') };
  });
  return (
    <div className="attendance">
      <SpecialtyChips label={t('meeting.attendance')} chips={chips} />
      {others.length > 0 && <p className="c-dim">{t('meeting.attendanceOthers', { names: others.join(', ') })}</p>}
    </div>
  );
}
