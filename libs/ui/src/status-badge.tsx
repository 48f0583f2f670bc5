import type { ReactNode } from 'react';
import type { CaseState, MeetingState } from '@consilium/tumour-board';
import { Icon, type IconName } from './icon.js';
import { useText } from './text.js';

/** `attention` = needs you, `danger` = refused or harmful; both always with an icon. */
export type Tone = 'quiet' | 'accent' | 'done' | 'attention' | 'danger';

const ICONS: Record<Tone, IconName | null> = { quiet: null, accent: null, done: 'check', attention: 'alert', danger: 'stop' };

/** A state as a small labelled chip. */
export function StatusBadge({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  const icon = ICONS[tone];
  return (
    <span className="c-badge" data-tone={tone}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}

const CASE_TONES: Record<CaseState, Tone> = {
  DRAFT: 'quiet',
  SUBMITTED: 'accent',
  IN_PREPARATION: 'quiet',
  READY: 'done',
  LISTED: 'accent',
  OUTCOME_PENDING: 'accent',
  RECOMMENDED: 'done',
  IN_IMPLEMENTATION: 'done',
  CLOSED: 'quiet',
  RETURNED: 'attention',
  WITHDRAWN: 'quiet',
  REFERRED_UP: 'accent',
};

export function CaseStateBadge({ state }: { state: CaseState }) {
  return <StatusBadge tone={CASE_TONES[state]}>{useText().words.caseState[state]}</StatusBadge>;
}

const MEETING_TONES: Record<MeetingState, Tone> = {
  PLANNED: 'quiet',
  PUBLISHED: 'accent',
  LOCKED: 'accent',
  OPEN: 'attention',
  PAUSED: 'attention',
  CLOSED: 'quiet',
  CANCELLED: 'quiet',
};

export function MeetingStateBadge({ state }: { state: MeetingState }) {
  return <StatusBadge tone={MEETING_TONES[state]}>{useText().words.meetingState[state]}</StatusBadge>;
}
