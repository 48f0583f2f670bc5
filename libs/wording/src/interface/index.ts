import type { Language } from '../catalogue/language.js';
import type { Message } from '../catalogue/message.js';
import { en as auditEn } from './audit/en.js';
import { fr as auditFr } from './audit/fr.js';
import { en as caseFileEn } from './case-file/en.js';
import { fr as caseFileFr } from './case-file/fr.js';
import { en as casesEn } from './cases/en.js';
import { fr as casesFr } from './cases/fr.js';
import { en as clinicalEn } from './clinical/en.js';
import { fr as clinicalFr } from './clinical/fr.js';
import { en as commonEn } from './common/en.js';
import { fr as commonFr } from './common/fr.js';
import { en as criteriaEn } from './criteria/en.js';
import { fr as criteriaFr } from './criteria/fr.js';
import { en as decisionEn } from './decision/en.js';
import { fr as decisionFr } from './decision/fr.js';
import { en as homeEn } from './home/en.js';
import { fr as homeFr } from './home/fr.js';
import { en as importsEn } from './imports/en.js';
import { fr as importsFr } from './imports/fr.js';
import { en as meetingEn } from './meeting/en.js';
import { fr as meetingFr } from './meeting/fr.js';
import { en as programmeEn } from './programme/en.js';
import { fr as programmeFr } from './programme/fr.js';
import { en as readinessEn } from './readiness/en.js';
import { fr as readinessFr } from './readiness/fr.js';
import { en as recommendationEn } from './recommendation/en.js';
import { fr as recommendationFr } from './recommendation/fr.js';
import { en as refusalsEn } from './refusals/en.js';
import { fr as refusalsFr } from './refusals/fr.js';
import { en as signInEn } from './sign-in/en.js';
import { fr as signInFr } from './sign-in/fr.js';
import { en as voteEn } from './vote/en.js';
import { fr as voteFr } from './vote/fr.js';

/** Every area of the interface, in the language that defines the keys. An area is its own pair of files, `<area>/en.ts` and `<area>/fr.ts`. */
const en = {
  audit: auditEn,
  caseFile: caseFileEn,
  cases: casesEn,
  clinical: clinicalEn,
  common: commonEn,
  criteria: criteriaEn,
  decision: decisionEn,
  home: homeEn,
  imports: importsEn,
  meeting: meetingEn,
  programme: programmeEn,
  readiness: readinessEn,
  recommendation: recommendationEn,
  refusals: refusalsEn,
  signIn: signInEn,
  vote: voteEn,
} as const;

/** The same areas in French; the compiler refuses a missing key in each area's own file. */
const fr = {
  audit: auditFr,
  caseFile: caseFileFr,
  cases: casesFr,
  clinical: clinicalFr,
  common: commonFr,
  criteria: criteriaFr,
  decision: decisionFr,
  home: homeFr,
  imports: importsFr,
  meeting: meetingFr,
  programme: programmeFr,
  readiness: readinessFr,
  recommendation: recommendationFr,
  refusals: refusalsFr,
  signIn: signInFr,
  vote: voteFr,
} as const satisfies Record<keyof typeof en, unknown>;

/** All interface texts, by area and key. */
export type InterfaceTexts = typeof en;
export type InterfaceArea = keyof InterfaceTexts;

/** A key with its area: `vote.send`. */
export type InterfaceKey = { [Area in InterfaceArea]: `${Area}.${keyof InterfaceTexts[Area] & string}` }[InterfaceArea];

/** The message behind a key, for the types of its values. */
export type InterfaceMessage<Key extends InterfaceKey> = Key extends `${infer Area}.${infer Name}`
  ? Area extends InterfaceArea
    ? Name extends keyof InterfaceTexts[Area]
      ? InterfaceTexts[Area][Name]
      : never
    : never
  : never;

export const INTERFACE: Record<Language, Record<InterfaceArea, Readonly<Record<string, Message>>>> = { en, fr };
