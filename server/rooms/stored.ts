import * as v from 'valibot';
import type { Event } from '../../shared/events.ts';

const Envelope = v.looseObject({ type: v.string(), at: v.number(), command: v.string() });
const Stored = v.custom<Event>((value) => v.is(Envelope, value), 'not an event');

/**
 * A row of the journal as an event. Its bytes were checked by their sum when they were read, so what is inside is what
 * this program wrote; an event of an older form is upgraded here.
 * @throws when it is no event at all
 */
export function storedEvent(value: unknown): Event {
  return v.parse(Stored, value);
}
