import type { Refusal } from './refusal.ts';
import { LIMITS } from './limits.ts';

/** A text as it is kept: no blanks around it, no runs of blank lines. Inner words are never changed. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Why a text cannot be taken; null when it can. The text itself stays with who wrote it. */
export function badText(text: string, limit: keyof typeof LIMITS, required = true): Refusal | null {
  const length = tidy(text).length;
  if (required && length === 0) return { code: 'empty' };
  return length > LIMITS[limit] ? { code: 'too-long', max: LIMITS[limit] } : null;
}

/** The first refusal among checks, or null. */
export const firstRefusal = (...checks: (Refusal | null)[]): Refusal | null => checks.find((c) => c !== null) ?? null;

/** Tidied texts, each once, without empty ones. */
export const distinct = (texts: readonly string[]): string[] => [...new Set(texts.map(tidy))].filter((t) => t !== '');
