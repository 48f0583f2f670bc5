export { LANGUAGES, LANGUAGE_NAMES, isLanguage, nearestLanguage } from './catalogue/language.js';
export type { Language } from './catalogue/language.js';
export type { Value } from './catalogue/message.js';
export { plural } from './catalogue/plural.js';
export { codeText } from './codes/code-text.js';
export type { CodeArea } from './codes/code-texts.js';
export { formatActivity } from './format/activity.js';
export { formatDate, formatInstant, formatLongDate, formatWeekday } from './format/date.js';
export { formatDose } from './format/dose.js';
export { NARROW_SPACE, formatNumber, formatQuantity, formatRange, formatResult } from './format/number.js';
export { formatStage } from './format/stage.js';
export type { StageCategories } from './format/stage.js';
export { glossary, unresolvedTerms, wordsUsed } from './glossary/glossary.js';
export type { GlossaryEntry } from './glossary/glossary-entry.js';
export type { InterfaceArea, InterfaceKey, InterfaceTexts } from './interface/index.js';
export { refusalText } from './interface/refusal-text.js';
export { hasKey, translate, translator } from './interface/translate.js';
export type { Translate } from './interface/translate.js';
export { buildProgramme } from './programme/build-programme.js';
export { checkPatientPage, passesGates } from './programme/check-patient-page.js';
export type { SectionCheck } from './programme/check-patient-page.js';
export { describeOption } from './programme/describe-option.js';
export { DOCTOR_SECTIONS, PATIENT_SECTIONS } from './programme/programme-document.js';
export type {
  Block,
  CalendarCard,
  DoctorSectionId,
  Fact,
  ListItem,
  PatientSectionId,
  ProgrammeDocument,
  ProgrammePage,
  ProgrammeSection,
} from './programme/programme-document.js';
export { SCHEDULE_CODES, UPDATE_REASONS } from './programme/programme-input.js';
export type {
  ProgrammeCaseSummary,
  ProgrammeContacts,
  ProgrammeInput,
  ScheduleCode,
  ScheduleEntry,
  UpdateReason,
} from './programme/programme-input.js';
export { scheduleEntries } from './programme/schedule-entries.js';
export { BLOCK_ABOVE_GRADE, LONGEST_SENTENCE, WARN_ABOVE_GRADE, gradeText, longSentences, verdictOf } from './readability/grade.js';
export type { Readability, ReadabilityVerdict } from './readability/grade.js';
export type { EnumerationWords } from './words/enumerations.js';
export { words } from './words/words.js';
