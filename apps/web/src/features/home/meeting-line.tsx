import { useText } from '@consilium/ui';

/** A meeting's title and time on the clock of its board. */
export function MeetingLine({ meeting }: { meeting: { title: string; startsAt: string; timeZone: string } }) {
  const { instant } = useText();
  return (
    <span>
      <strong>{meeting.title}</strong> <time dateTime={meeting.startsAt}>{instant(meeting.startsAt, meeting.timeZone)}</time>
    </span>
  );
}
