import * as v from 'valibot';
import { LIMITS } from '../core/limits.ts';

/** An id made by a client or by the template: short, printable, safe in a key. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));
/**
 * A text as typed. The wire lets through more than the limit (fourfold, and no less than 2,000), so that a text that is
 * too long is refused by the core with a sentence, and kept, instead of being a broken message.
 */
export const text = (limit: keyof typeof LIMITS) => v.pipe(v.string(), v.maxLength(Math.max(2000, LIMITS[limit] * 4)));
export const texts = (limit: keyof typeof LIMITS, max = 40) => v.pipe(v.array(text(limit)), v.maxLength(max));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600));
export const stance = v.picklist(['joins', 'doubts']);
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const flag = v.boolean();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A moment or a duration on the server's clock, in milliseconds. */
export const ms = v.pipe(v.number(), v.finite());
