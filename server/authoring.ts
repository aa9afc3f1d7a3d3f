import { compose } from '../shared/report/compose.ts';
import { toMarkdown } from '../shared/report/markdown.ts';
import type { Ms } from '../shared/core/time.ts';
import { localTime, momentOf } from '../shared/core/time.ts';
import { createdFrom } from '../shared/templates/index.ts';
import type { Authoring } from './http/tools.ts';

/** How a workshop begins and what becomes of it. What its maker leaves out comes from the server's own place. */
export const authoring: Authoring = {
  begin: (code, body, now) => {
    const date = body.date ?? localTime(now, offsetAt(now)).date;
    const utcOffsetMinutes = body.utcOffsetMinutes ?? offsetAt(momentOf(date, 12 * 60, 0));
    return [createdFrom(body, { code, at: now, command: `create-${code}`, date, utcOffsetMinutes })];
  },
  compose,
  toMarkdown,
};

/** Minutes east of UTC that this machine's zone has at a moment. */
function offsetAt(moment: Ms): number {
  return -new Date(moment).getTimezoneOffset();
}
