import { codeText } from '@consilium/wording';
import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import { ALWAYS_APPLICABLE, type ReadinessItemKey } from '@consilium/tumour-board';
import { Icon, ReadinessBar, StatusBadge, useText, type Tone } from '@consilium/ui';
import type { CasePagePartsFragment, ReadinessItemPartsFragment } from '../../gql/graphql.js';
import { today } from '../../parts/today.js';
import { NoteDialog, type NoteKind } from './note-dialog.js';
import './readiness.css';

const TONES: Record<ReadinessItemPartsFragment['state'], Tone> = {
  DONE: 'done',
  MISSING: 'attention',
  STALE: 'attention',
  NOT_APPLICABLE: 'quiet',
  WAIVED: 'quiet',
};

const isOpen = ({ state }: ReadinessItemPartsFragment) => state === 'MISSING' || state === 'STALE';

/** What the case still needs for the meeting, who brings it and by when; what is there, behind one click. */
export function ReadinessPanel({ subject, onOpen }: { subject: CasePagePartsFragment; onOpen: (entryId: string) => void }) {
  const { t, words } = useText();
  const [noting, setNoting] = useState<{ item: ReadinessItemPartsFragment; kind: NoteKind } | null>(null);
  const open = subject.readiness.filter(isOpen);
  const settled = subject.readiness.filter((item) => !isOpen(item));
  return (
    <section className="panel readiness" aria-labelledby="readiness-heading">
      <div className="case-panel-head">
        <h2 id="readiness-heading">{t('readiness.heading')}</h2>
        <ReadinessBar
          done={settled.length}
          total={subject.readiness.length}
          blockingOpen={open.filter(({ blocking }) => blocking).length}
        />
      </div>
      {open.length === 0 && <p>{t('readiness.complete')}</p>}
      <ul className="readiness-list">
        {open.map((item) => (
          <OpenItem key={item.key} item={item} subject={subject} onOpen={onOpen} note={(kind) => setNoting({ item, kind })} />
        ))}
      </ul>
      <details>
        <summary>{t('readiness.settled', { count: settled.length })}</summary>
        <ul className="readiness-settled">
          {settled.map((item) => (
            <li key={item.key}>
              {item.state === 'DONE' ? <Icon name="check" size={12} /> : <StatusBadge>{words.readinessState[item.state]}</StatusBadge>}{' '}
              {words.readinessItem[item.key as ReadinessItemKey]}
              {item.reason && <span className="c-dim"> · {item.reason}</span>}
            </li>
          ))}
        </ul>
      </details>
      {noting && <NoteDialog subject={subject} item={noting.item} kind={noting.kind} onClose={() => setNoting(null)} />}
    </section>
  );
}

const NOTES: Record<NoteKind, 'readiness.setOwner' | 'readiness.notApplicable' | 'readiness.waive'> = {
  OWNER: 'readiness.setOwner',
  NOT_APPLICABLE: 'readiness.notApplicable',
  WAIVED: 'readiness.waive',
};

/** What this person can say about one item. */
function NoteMenu({ item, kinds, note }: { item: ReadinessItemPartsFragment; kinds: readonly NoteKind[]; note: (kind: NoteKind) => void }) {
  const { t, words } = useText();
  if (kinds.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          className="readiness-menu no-print"
          size={24}
          variant="subtle"
          color="gray"
          aria-label={t('readiness.actions', { item: words.readinessItem[item.key as ReadinessItemKey] })}
        >
          <Icon name="down" size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => note(kind)}>
            {t(NOTES[kind])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface OpenItemProps {
  item: ReadinessItemPartsFragment;
  subject: CasePagePartsFragment;
  onOpen: (entryId: string) => void;
  note: (kind: NoteKind) => void;
}

function OpenItem({ item, subject, onOpen, note }: OpenItemProps) {
  const { t, words, date, language } = useText();
  const may = (permission: string) => subject.permissions.includes(permission);
  const key = item.key as ReadinessItemKey;
  const kinds: NoteKind[] = [
    ...(may('readiness.setOwner') ? (['OWNER'] as const) : []),
    ...(may('readiness.markNotApplicable') && !ALWAYS_APPLICABLE.includes(key) ? (['NOT_APPLICABLE'] as const) : []),
    ...(may('readiness.waive') ? (['WAIVED'] as const) : []),
  ];
  const overdue = item.dueOn !== null && item.dueOn < today();
  return (
    <li>
      <div className="readiness-head">
        <span className="readiness-name">{words.readinessItem[key]}</span>
        <StatusBadge tone={item.blocking ? TONES[item.state] : 'quiet'}>{words.readinessState[item.state]}</StatusBadge>
        <span className="c-dim">
          {words.readinessOwner[item.owner]}
          {item.dueOn && `, ${t('readiness.due', { date: date(item.dueOn) })}`}
        </span>
        {overdue && <StatusBadge tone="danger">{t('common.overdue')}</StatusBadge>}
        <NoteMenu item={item} kinds={kinds} note={note} />
      </div>
      <p className="readiness-finding">
        {item.findings.map((finding, index) => {
          const entryId = finding.values['treatmentId'] ?? finding.values['reportId'];
          const sentence = codeText('readinessFinding', finding.code, language, finding.values);
          return (
            <span key={index}>
              {index > 0 && ' '}
              {entryId === undefined ? (
                sentence
              ) : (
                <button type="button" className="c-link" onClick={() => onOpen(String(entryId))}>
                  {sentence}
                </button>
              )}
            </span>
          );
        })}
      </p>
    </li>
  );
}
