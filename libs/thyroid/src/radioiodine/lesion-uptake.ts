import { isCertainlyBefore, type Lesion, type PartialDate } from '@consilium/tumour-board';
import type { Answer } from '../answer/kleene.js';
import type { RadioiodineScan } from './radioiodine-scan.js';

/**
 * What one scan says of one lesion. `WEAK_ABSENCE`: no uptake was seen, but the preparation was inadequate or iodine may
 * have blocked it, so it proves nothing. `NOT_YET_SEEN`: the scan is older than the first sight of the lesion.
 */
export const SCAN_JUDGEMENTS = ['AVID', 'NON_AVID', 'WEAK_ABSENCE', 'NOT_KNOWN', 'NOT_YET_SEEN'] as const;
export type ScanJudgement = (typeof SCAN_JUDGEMENTS)[number];

/** Where a lesion stands by its latest scan. `NEVER_SCANNED`: every scan is older than the lesion. */
export const LESION_UPTAKES = ['AVID', 'NON_AVID', 'NOT_KNOWN', 'NEVER_SCANNED'] as const;
export type LesionUptake = (typeof LESION_UPTAKES)[number];

export interface JudgedScan {
  scan: RadioiodineScan;
  judgement: ScanJudgement;
}

export interface LesionUptakeHistory {
  lesion: Lesion;
  scans: JudgedScan[];
  uptake: LesionUptake;
  /** Took up iodine once and, on the latest scan, does not. */
  lost: Answer;
  /** Had no uptake on an earlier scan and takes up on the latest, for instance after redifferentiation. */
  regained: boolean;
}

/** Judges one lesion on every scan and concludes where it stands. */
export function lesionUptakeHistory(lesion: Lesion, scans: readonly RadioiodineScan[]): LesionUptakeHistory {
  const judged = scans.map((scan) => ({ scan, judgement: judge(lesion, scan) }));
  const uptake = latestUptake(judged);
  return {
    lesion,
    scans: judged,
    uptake,
    lost: lostUptake(judged, uptake),
    regained: uptake === 'AVID' && isFollowed(judged, 'NON_AVID', 'AVID'),
  };
}

export function judge(lesion: Lesion, scan: RadioiodineScan): ScanJudgement {
  const found = scan.findings.get(lesion.id)?.finding;
  if (found === 'PRESENT') return 'AVID';
  const seen = firstSight(lesion);
  if (seen !== null && scan.takenOn !== null && isCertainlyBefore(scan.takenOn, seen)) return 'NOT_YET_SEEN';
  if (found !== 'ABSENT') return 'NOT_KNOWN';
  return scan.preparation === 'INADEQUATE' || scan.washout === 'LIKELY_CONTAMINATED' ? 'WEAK_ABSENCE' : 'NON_AVID';
}

/** The first day a lesion was seen by any means; `null` when the case file does not say, even if it was measured later. */
function firstSight(lesion: Lesion): PartialDate | null {
  if (lesion.firstSeenOn === null) return null;
  const sights = [lesion.firstSeenOn, ...lesion.measurements.filter(({ millimetres }) => millimetres > 0).map(({ takenOn }) => takenOn)];
  return sights.reduce((first, sight) => (isCertainlyBefore(sight, first) ? sight : first));
}

function latestUptake(judged: readonly JudgedScan[]): LesionUptake {
  const scans = judged.filter(({ judgement }) => judgement !== 'NOT_YET_SEEN');
  if (scans.length === 0) return judged.length === 0 ? 'NOT_KNOWN' : 'NEVER_SCANNED';
  const telling = scans.filter((one) => one.judgement !== 'WEAK_ABSENCE' && !outranked(one, scans));
  const latest = telling.filter((one) => !telling.some((other) => isBefore(one, other)));
  if (latest.length > 0 && latest.every(({ judgement }) => judgement === 'NON_AVID')) return 'NON_AVID';
  const weakSince = scans.some((weak) => weak.judgement === 'WEAK_ABSENCE' && latest.some((one) => !isBefore(weak, one)));
  return latest.length > 0 && !weakSince && latest.every(({ judgement }) => judgement === 'AVID') ? 'AVID' : 'NOT_KNOWN';
}

function lostUptake(judged: readonly JudgedScan[], uptake: LesionUptake): Answer {
  if (uptake === 'AVID' || uptake === 'NEVER_SCANNED') return 'NOT_MET';
  if (uptake === 'NOT_KNOWN') return 'INSUFFICIENT_DATA';
  if (isFollowed(judged, 'AVID', 'NON_AVID')) return 'MET';
  return judged.every(({ judgement }) => judgement === 'NON_AVID' || judgement === 'NOT_YET_SEEN') ? 'NOT_MET' : 'INSUFFICIENT_DATA';
}

/** Whether a scan that judged `first` is certainly followed by one that judged `then`. */
function isFollowed(judged: readonly JudgedScan[], first: ScanJudgement, then: ScanJudgement): boolean {
  const earlier = judged.filter(({ judgement }) => judgement === first);
  return judged.some((one) => one.judgement === then && earlier.some((other) => isBefore(other, one)));
}

/** A diagnostic scan of the same activity gives way to the more sensitive post-therapy scan, where that one can tell. */
function outranked(one: JudgedScan, scans: readonly JudgedScan[]): boolean {
  if (one.scan.kind !== 'DIAGNOSTIC' || one.scan.treatment === null) return false;
  return scans.some(
    ({ scan, judgement }) =>
      scan.kind === 'POST_THERAPY' && scan.treatment?.id === one.scan.treatment?.id && (judgement === 'AVID' || judgement === 'NON_AVID'),
  );
}

function isBefore(a: JudgedScan, b: JudgedScan): boolean {
  return a.scan.takenOn !== null && b.scan.takenOn !== null && isCertainlyBefore(a.scan.takenOn, b.scan.takenOn);
}
