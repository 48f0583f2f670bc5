export { importBundle } from './import-bundle.js';
export { exportCaseDocument, importCaseDocument } from './demo-format/case-document.js';
export type { CaseDocument } from './demo-format/case-document.js';
export { IMPORT_REASONS, IMPORTED_SEXES } from './import-result.js';
export type {
  ImportedPatient,
  ImportedSex,
  ImportLine,
  ImportPart,
  ImportProblem,
  ImportReason,
  ImportResult,
  ImportTarget,
  ImportValues,
} from './import-result.js';
