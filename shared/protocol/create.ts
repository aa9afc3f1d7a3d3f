import * as v from 'valibot';
import { count, isoDate, text } from './fields.ts';

/** Body of `POST /api/workshops`. What is absent comes from the template; date and offset from the server's own zone. */
export const createSchema = v.object({
  template: v.picklist(['leernetwerk', 'carrousel']),
  title: v.exactOptional(text('title')),
  place: v.exactOptional(text('title')),
  date: v.exactOptional(isoDate),
  startMinute: v.exactOptional(v.pipe(count, v.maxValue(1439))),
  /** Minutes east of UTC on that date, as the maker's device knows it. */
  utcOffsetMinutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-840), v.maxValue(840))),
});
export type CreateBody = v.InferOutput<typeof createSchema>;
