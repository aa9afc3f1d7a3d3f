import { CODE_ALPHABET, CODE_LENGTH } from '../../../shared/core/ids.ts';

/** Signs that no code has, with the one that looks most like it. */
const LIKELY: Readonly<Record<string, string>> = { O: 'Q', '0': 'Q', I: 'J', '1': 'L' };

export type CodeProblem = { kind: 'never'; sign: string; likely: string | null } | { kind: 'short' } | { kind: 'none' };

/** What can be said about a code that leads nowhere, from the code alone; null while it may be right. */
export function codeProblem(code: string): CodeProblem | null {
  const sign = [...code].find((each) => !CODE_ALPHABET.includes(each));
  if (sign !== undefined) return { kind: 'never', sign, likely: LIKELY[sign] ?? null };
  return code.length === CODE_LENGTH ? null : { kind: 'short' };
}

/** A code as it is meant: capitals, without spaces and dashes. */
export function asCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/gu, '');
}
