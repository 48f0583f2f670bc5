import { canonicalJson } from '../audit/canonical-json.js';
import type { Hash } from '../ballot/receipt.js';
import type { Consensus } from '../ballot/tally.js';
import { anyDay, flag, type Inspection, list, oneOf, orNull, record, report, text } from '../case-file/field-check.js';
import { epochMicros } from '../instant.js';
import type { Quorum } from '../meeting/meeting.js';
import type { TumourPack } from '../pack/tumour-pack.js';
import { may } from '../people/permission.js';
import type { Role } from '../people/role.js';
import { type FieldProblem, isReason, type Refused } from '../ruling.js';
import { checkRankedOptions } from './check-option.js';
import type { Option } from './option.js';
import {
  DEFERRAL_REASONS,
  GUIDELINE_RELATIONS,
  OUTCOME_KINDS,
  type RecommendationContent,
  type RecommendedTask,
  type Standing,
} from './recommendation.js';

/** A board that ranks more than this has not decided. */
export const MAXIMUM_OPTIONS = 6;

/** What the board voted: of the last revealed round; `null` and empty without one. */
export interface VotedContext {
  pack: TumourPack;
  consensus: Consensus | null;
  plurality: readonly Option[];
}

const task = record<RecommendedTask>({ description: text(2_000), owner: text(200), dueOn: orNull(anyDay) });

/**
 * What a recommendation still lacks before it can be signed (process.md §8.5); empty when it can.
 *
 * - A recommendation names at least one option with what the pack asks of it, its relation to the guideline (conform: which one;
 *   off-guideline: why), and whether a trial was considered, with the reason either way.
 * - A deferral names its reason and who brings what by when; a referral says why.
 * - A rationale is due when the vote was split, when the board leaves the guideline, and when the chair's first option is not the one
 *   that most seats named first.
 */
export function checkRecommendation(content: RecommendationContent, context: VotedContext): FieldProblem[] {
  const into: Inspection = { problems: [], today: null };
  record<RecommendationContent>(
    {
      outcome: oneOf(OUTCOME_KINDS),
      options: (value, path) => checkRankedOptions(value, path, MAXIMUM_OPTIONS, context.pack, into),
      summary: text(5_000),
      rationale: orNull(text(5_000)),
      guidelineRelation: orNull(oneOf(GUIDELINE_RELATIONS)),
      guidelineReference: orNull(text(500)),
      trialConsidered: orNull(flag),
      trialReason: orNull(text(2_000)),
      dissent: orNull(text(5_000)),
      deferralReason: orNull(oneOf(DEFERRAL_REASONS)),
      tasks: list(task, 50),
    },
    (value) => checkOutcome(value, context, into),
  )(content, '', into);
  return into.problems;
}

/** Whether the wording needs a rationale, for the form to say so before anybody tries to sign. */
export function needsRationale(content: RecommendationContent, context: Pick<VotedContext, 'consensus' | 'plurality'>): boolean {
  if (content.outcome === 'REFERRED_UP') return true;
  if (content.outcome === 'DEFERRED') return content.deferralReason === 'OTHER';
  const first = content.options.find(({ rank }) => rank === 1)?.option;
  const departs = first !== undefined && context.plurality.length > 0 && !context.plurality.includes(first);
  return context.consensus === 'SPLIT' || content.guidelineRelation === 'OFF_GUIDELINE' || departs;
}

function checkOutcome(content: RecommendationContent, context: VotedContext, into: Inspection): void {
  const required = (path: keyof RecommendationContent, given: unknown) => {
    if (given === null) report(into, path, 'REQUIRED');
  };
  if (content.outcome === 'DEFERRED') {
    required('deferralReason', content.deferralReason);
    if (content.options.length > 0) report(into, 'options', 'NOT_APPLICABLE');
    if (content.tasks.length === 0) report(into, 'tasks', 'REQUIRED');
    content.tasks.forEach(({ dueOn }, index) => {
      if (dueOn === null) report(into, `tasks[${index}].dueOn`, 'REQUIRED');
    });
  } else if (content.deferralReason !== null) report(into, 'deferralReason', 'NOT_APPLICABLE');
  if (content.outcome === 'RECOMMENDATION') {
    if (content.options.length === 0) report(into, 'options', 'REQUIRED');
    required('guidelineRelation', content.guidelineRelation);
    required('trialConsidered', content.trialConsidered);
    required('trialReason', content.trialReason);
  }
  if (content.guidelineRelation === 'CONFORM') required('guidelineReference', content.guidelineReference);
  if (needsRationale(content, context)) required('rationale', content.rationale);
}

export type SigningRefusal = 'NOT_PERMITTED' | 'BALLOT_OPEN' | 'REASON_REQUIRED' | 'INCOMPLETE';
export type SigningRuling = { accepted: true; standing: Standing } | (Refused<SigningRefusal> & { problems: FieldProblem[] });

/**
 * Whether the recommendation can be signed, and what the signature is worth: without quorum, or where quorum is not known, it is advice
 * that has to come back to the board.
 *
 * @param input.quorum of this item, as it was when the board came to its outcome
 * @param input.ballotsPending ballots of this item open, or closed and still sealed
 * @param input.amends whether a signed version is replaced by a new one, which needs a reason
 */
export function maySign(input: {
  roles: readonly Role[];
  content: RecommendationContent;
  context: VotedContext;
  quorum: Quorum;
  ballotsPending: number;
  amends: boolean;
  reason: string | null;
}): SigningRuling {
  if (!may(input.roles, input.amends ? 'recommendation.amend' : 'recommendation.sign')) return refuse('NOT_PERMITTED');
  if (input.ballotsPending > 0) return refuse('BALLOT_OPEN');
  if (input.amends && !isReason(input.reason)) return refuse('REASON_REQUIRED');
  const problems = checkRecommendation(input.content, input.context);
  if (problems.length > 0) return refuse('INCOMPLETE', problems);
  return { accepted: true, standing: input.quorum.state === 'REACHED' ? 'QUORATE' : 'ADVICE' };
}

/** Everything that a signature vouches for. */
export interface SignedRecommendation {
  caseId: string;
  agendaItemId: string | null;
  /** 1 for the first; each amendment is the next. */
  version: number;
  /** The version of the case file that the board had before it. */
  caseVersion: number;
  content: RecommendationContent;
  standing: Standing;
  quorum: Quorum;
  signedBy: string;
  /** ISO instant. */
  signedAt: string;
}

/** The signed recommendation as the one text that is hashed; every later reader can write it again and compare. */
export function canonicalRecommendation(signed: SignedRecommendation): string {
  const { caseId, agendaItemId, version, caseVersion, content, standing, quorum, signedBy, signedAt } = signed;
  return canonicalJson({
    caseId,
    agendaItemId,
    version,
    caseVersion,
    content,
    standing,
    quorum,
    signedBy,
    signedAt: String(epochMicros(signedAt)),
  });
}

/** The hash of one version, fastened to that of the version before; `null` before the first. */
export function recommendationHash(previousHash: string | null, signed: SignedRecommendation, hash: Hash): string {
  return hash(canonicalJson({ previousHash, recommendation: canonicalRecommendation(signed) }));
}

/**
 * The hashes of all versions of one case's recommendation, oldest first: equal to the stored ones as long as none was touched.
 *
 * @throws RangeError when a version is missing or out of order
 */
export function recommendationChain(versions: readonly SignedRecommendation[], hash: Hash): string[] {
  const hashes: string[] = [];
  for (const [index, signed] of versions.entries()) {
    if (signed.version !== index + 1) throw new RangeError(`version ${signed.version} stands where ${index + 1} belongs`);
    hashes.push(recommendationHash(hashes.at(-1) ?? null, signed, hash));
  }
  return hashes;
}

function refuse(code: SigningRefusal, problems: FieldProblem[] = []): SigningRuling {
  return { accepted: false, code, problems };
}
