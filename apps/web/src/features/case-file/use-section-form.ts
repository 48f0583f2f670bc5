import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { amendableSections, canonicalJson, type CaseFile, type CaseFileSection } from '@consilium/tumour-board';
import { useCommand } from '../../apollo/use-command.js';
import { AmendCaseFileDocument, type CasePagePartsFragment } from '../../gql/graphql.js';
import { today } from '../../parts/today.js';
import { useDraft } from '../../parts/use-draft.js';
import { useSeats } from '../../session/session.js';
import { savesWhileTyping } from './file-open.js';
import { fillForm } from './fill-form.js';
import { placeProblem, readForm, type InputProblem, type RawSections } from './read-form.js';
import { EDIT_SCREENS, type EditScreen } from './section-fields.js';

/** What was typed, and the version of the file that the person saw while typing it. */
interface Typed {
  raw: RawSections;
  seenVersion: number;
  /** Stored as it stands: kept only so that nothing changes under the cursor. */
  saved: boolean;
}

export type SaveState = 'UNTOUCHED' | 'SAVING' | 'SAVED' | 'INVALID' | 'WAITING' | 'CONFLICT' | 'REFUSED';
type Versions = CasePagePartsFragment['history'];

export interface SectionForm {
  /** The sections of this screen that the person may change. */
  sections: CaseFileSection[];
  raw: RawSections;
  change: (section: CaseFileSection, next: RawSections[CaseFileSection]) => void;
  problems: readonly InputProblem[];
  state: SaveState;
  restored: boolean;
  /** The versions that others have stored since, and whether they touch what is shown here. */
  since: { versions: Versions; overlapping: boolean };
  save: (reason: string | null) => Promise<boolean>;
  keepMine: () => void;
  takeTheirs: () => void;
  command: ReturnType<typeof useAmend>;
}

const PAUSE_MILLISECONDS = 1000;
const RETRY_MILLISECONDS = 5000;

function useAmend() {
  return useCommand(AmendCaseFileDocument, 'CaseFileAmended');
}

/**
 * One screen of the case file as a form that loses nothing: what can be stored is stored while typing (in a draft) or on
 * demand (later), what cannot stays in the inputs and on this device, with the reason beside the field.
 */
export function useSectionForm(subject: CasePagePartsFragment, file: CaseFile, screen: EditScreen): SectionForm {
  const roles = useSeats(subject.boardId).map(({ role }) => role);
  const permitted = amendableSections(roles);
  const sections = EDIT_SCREENS[screen].filter((section) => permitted.includes(section));
  const draft = useDraft<Typed | null>(`caseFile.${subject.id}.${screen}`, null);
  const client = useApolloClient();
  const command = useAmend();
  const [refusedRaw, setRefusedRaw] = useState<RawSections | null>(null);

  const versions = draft.value ? subject.history.filter(({ version }) => version > (draft.value?.seenVersion ?? 0)) : [];
  const overlapping = versions.some((version) => version.sections.some((section) => (sections as string[]).includes(section)));
  // What was stored and then changed by somebody else gives way to what is stored now.
  const typed = draft.value?.saved && (draft.restored || overlapping) ? null : draft.value;
  const stored = fillForm(file, sections);
  const raw = typed?.raw ?? stored;
  const reading = readForm(raw, file, today());
  const dirty = typed !== null && sections.some((section) => canonicalJson(reading.patch[section]) !== canonicalJson(file[section]));
  const conflict = typed !== null && !typed.saved && overlapping && dirty;
  const problems = useMemo(() => {
    const found = command.refusal?.problems?.flatMap((problem) => placeProblem(problem, reading.places) ?? []) ?? [];
    return typed !== null && refusedRaw === typed.raw ? [...reading.problems, ...found] : reading.problems;
  }, [command.refusal, reading, typed, refusedRaw]);

  const latest = useRef(typed?.raw);
  useEffect(() => {
    latest.current = typed?.raw;
  });
  const save = async (reason: string | null, seenVersion = subject.version): Promise<boolean> => {
    if (!typed || !dirty || reading.problems.length > 0) return !dirty;
    const sent = typed.raw;
    const done = await command.run({ caseId: subject.id, seenVersion, reason, ...reading.patch });
    if (!done) {
      setRefusedRaw(sent);
      return false;
    }
    const unchanged = latest.current === sent;
    draft.change((now) => now && { ...now, seenVersion: done.case.version, saved: now.raw === sent });
    if (unchanged) draft.forget();
    return true;
  };

  // Somebody else was faster: look at what they stored; only if it is the same part does the person have to choose.
  const { refusal, clear } = command;
  useEffect(() => {
    if (refusal?.__typename !== 'CaseChanged') return;
    void client.refetchQueries({ include: ['EditCase'] }).then(clear);
  }, [client, refusal, clear]);

  const automatic = savesWhileTyping(subject.state) && dirty && !conflict && reading.problems.length === 0 && !command.busy;
  const stopped = typed !== null && refusedRaw === typed.raw && command.refusal !== null;
  const run = useRef(save);
  useEffect(() => {
    run.current = save;
  });
  useEffect(() => {
    if (!automatic || stopped) return;
    const timer = setTimeout(() => void run.current(null), command.failed ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [automatic, stopped, command.failed, typed?.raw]);

  return {
    sections,
    raw,
    change: (section, next) => {
      const seenVersion = typed && !typed.saved ? typed.seenVersion : subject.version;
      draft.change({ raw: { ...raw, [section]: next }, seenVersion, saved: false });
    },
    problems,
    state: stateOf({ typed: typed !== null, dirty, conflict, busy: command.busy, refused: stopped, problems: problems.length }),
    restored: draft.restored && dirty,
    since: { versions, overlapping },
    save: (reason) => save(reason),
    keepMine: () => typed && draft.change({ ...typed, seenVersion: subject.version }),
    takeTheirs: () => draft.discard(null),
    command,
  };
}

function stateOf(now: { typed: boolean; dirty: boolean; conflict: boolean; busy: boolean; refused: boolean; problems: number }): SaveState {
  if (now.busy) return 'SAVING';
  if (now.conflict) return 'CONFLICT';
  if (now.problems > 0 && now.typed) return 'INVALID';
  if (now.refused) return 'REFUSED';
  if (now.dirty) return 'WAITING';
  return now.typed ? 'SAVED' : 'UNTOUCHED';
}
