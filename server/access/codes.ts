import { randomInt } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/core/ids.ts';

/** A new code for a workshop: about a thousand million of them, none with a sign that can be misread. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('');
}

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${String(CODE_LENGTH)}}$`);

/** Whether a text, as it stands in an address, is a code. */
export function isWorkshopCode(text: string): boolean {
  return CODE.test(text);
}
