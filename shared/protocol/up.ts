import * as v from 'valibot';
import { CODE_ALPHABET } from '../core/ids.ts';
import { count, id } from './fields.ts';

/** What a client sends. Events: `command` (commands.ts), `clock`, `resend`; and the handshake. */
export const codeSchema = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_ALPHABET}]{6}$`)));

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** A device's own secret token, made once and kept by the browser. */
export const deviceToken = v.pipe(v.string(), v.minLength(20), v.maxLength(100));

export const asSchema = v.variant('role', [
  v.object({ role: v.literal('participant'), device: deviceToken }),
  v.object({ role: v.literal('tableHost'), table: id, key }),
  v.object({ role: v.literal('screen'), key }),
  v.object({ role: v.literal('host'), key }),
]);
export type As = v.InferOutput<typeof asSchema>;

/** Which version of each channel the client holds: null or absent, nothing. */
export const haveSchema = v.record(v.pipe(v.string(), v.maxLength(80)), v.nullable(count));
export type Have = v.InferOutput<typeof haveSchema>;

/** Socket.IO `auth`. The code of the workshop travels as query `w`. */
export const handshakeSchema = v.object({ protocol: v.number(), as: asSchema, have: haveSchema });
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/** `clock`: the client's own milliseconds, sent back untouched. */
export const clockSchema = v.pipe(v.number(), v.finite());
/** `resend`: a gap was seen in these channels. */
export const resendSchema = haveSchema;
