import { CODE_ALPHABET, CODE_LENGTH } from '../../../shared/core/ids.ts';

/** What a typed code comes to: good, or what is wrong with it. */
export type TypedCode =
  | { kind: 'good'; code: string }
  | { kind: 'empty' }
  /** Signs that no code has, as typed: 0, O, 1, I, or something else. */
  | { kind: 'signs'; signs: string[] }
  | { kind: 'length'; count: number };

/** Reads a code as people type it: lower case, spaces and dashes do not matter. */
export function readCode(typed: string): TypedCode {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '');
  if (code === '') return { kind: 'empty' };
  const signs = [...new Set([...code].filter((sign) => !CODE_ALPHABET.includes(sign)))];
  if (signs.length > 0) return { kind: 'signs', signs };
  return code.length === CODE_LENGTH ? { kind: 'good', code } : { kind: 'length', count: code.length };
}
