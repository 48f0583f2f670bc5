import { useQuery } from '@apollo/client/react';
import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { CaseStateBadge, Icon, MeetingStateBadge, patientName, useText } from '@consilium/ui';
import { PaletteCasesDocument, PaletteMeetingsDocument } from '../gql/graphql.js';
import { useBoard, useMay } from '../session/session.js';
import { useAllPaletteActions } from './palette-actions.js';

interface Entry {
  id: string;
  label: string;
  detail: React.ReactNode;
  run: () => void;
}

/** One field that reaches every case, meeting and action that the person may use. */
export function CommandPalette({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useText();
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      size="lg"
      padding="sm"
      yOffset="10vh"
      attributes={{ content: { 'aria-label': t('common.commandPalette') } }}
    >
      <Palette close={close} />
    </Modal>
  );
}

function Palette({ close }: { close: () => void }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const entries = useEntries(text);
  const active = Math.min(chosen, entries.length - 1);

  function pick(entry: Entry | undefined) {
    if (!entry) return;
    close();
    entry.run();
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen((active + step + entries.length) % Math.max(entries.length, 1));
    }
    if (event.key === 'Enter') pick(entries[active]);
  }
  return (
    <>
      <TextInput
        data-autofocus
        size="md"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={entries[active] ? `${listId}-${active}` : undefined}
        aria-label={t('common.commandPalette')}
        placeholder={t('common.searchPlaceholder')}
        leftSection={<Icon name="search" />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} role="listbox" aria-label={t('common.paletteResults')} className="palette-list">
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => pick(entry)}
            onMouseMove={() => setChosen(index)}
          >
            <span>{entry.label}</span>
            <span className="c-dim">{entry.detail}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 && (
        <p className="c-dim palette-hint">{text ? t('common.paletteNothing', { text }) : t('common.paletteHint')}</p>
      )}
    </>
  );
}

function useEntries(text: string): Entry[] {
  const words = useText();
  const navigate = useNavigate();
  const { board } = useBoard();
  const mayCases = useMay('case.read');
  const mayMeetings = useMay('meeting.read');
  const [search] = useDebouncedValue(text.trim(), 150);
  const boardId = board?.id ?? '';
  const cases = useQuery(PaletteCasesDocument, { variables: { boardId, search: search || null }, skip: !board || !mayCases });
  const meetings = useQuery(PaletteMeetingsDocument, { variables: { boardId }, skip: !board || !mayMeetings });
  const actions = useAllPaletteActions();
  const wanted = fold(text);
  const matches = (label: string) => fold(label).includes(wanted);

  return [
    ...actions
      .filter((action) => matches(action.label))
      .map((action) => ({ id: action.id, label: action.label, detail: words.t('common.action'), run: action.run })),
    ...((cases.data ?? cases.previousData)?.cases ?? []).map((one) => ({
      id: one.id,
      label: [one.patient.pseudonym, patientName(one.patient, words)].filter(Boolean).join(' · '),
      detail: <CaseStateBadge state={one.state} />,
      run: () => void navigate(`/cases/${one.id}`),
    })),
    ...(meetings.data?.meetings ?? [])
      .map((meeting) => ({ meeting, label: `${meeting.title}, ${words.instant(meeting.startsAt, meeting.timeZone)}` }))
      .filter(({ label }) => wanted !== '' && matches(label))
      .map(({ meeting, label }) => ({
        id: meeting.id,
        label,
        detail: <MeetingStateBadge state={meeting.state} />,
        run: () => void navigate(`/meetings/${meeting.id}`),
      })),
  ];
}

/** Lower case without accents, so that "reunion" finds "réunion". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
