import { codeText, type Language, type Value } from '@consilium/wording';

interface Grounds {
  because: readonly { entryId: string | null; partId: string | null; code: string; values: Readonly<Record<string, Value>> }[];
  missing: readonly { entryId: string | null; code: string; values: Readonly<Record<string, Value>> }[];
}

export interface ProofLine {
  id: string | null;
  missing: boolean;
  sentence: string;
}

/** What an answer stands on and what it lacks, as lines that lead to their entries. */
export function proofLines({ because, missing }: Grounds, language: Language): ProofLine[] {
  return [
    ...because.map((proof) => ({
      id: proof.partId ?? proof.entryId,
      missing: false,
      sentence: codeText('evidence', proof.code, language, proof.values),
    })),
    ...missing.map((gap) => ({
      id: gap.entryId,
      missing: true,
      sentence: codeText('missing', gap.code, language, gap.values),
    })),
  ];
}
