import type { Ms } from '../../shared/core/time.ts';
import { momentOf } from '../../shared/core/time.ts';
import { createdFrom, TEMPLATES } from '../../shared/templates/index.ts';
import { newCode } from '../access/codes.ts';
import type { Access } from '../access/keys.ts';
import type { Links } from '../http/links.ts';
import { linksOf } from '../http/links.ts';
import type { Time } from '../rooms/clock.ts';
import { systemTime } from '../rooms/clock.ts';
import type { Registry } from '../rooms/registry.ts';
import { DATE, UTC_OFFSET_MINUTES } from './day.ts';
import type { RehearsalOptions } from './conductor.ts';

/** The clock of a server on which the day of the rehearsal is today, `before` its beginning. */
export function timeOfTheDay(before: Ms): Time {
  const real = systemTime();
  const beginning = momentOf(DATE, TEMPLATES.leernetwerk().startMinute, UTC_OFFSET_MINUTES);
  const shift = beginning - before - real.now();
  return { now: () => real.now() + shift, after: (ms, action) => real.after(ms, action) };
}

export interface Born {
  readonly code: string;
  readonly keys: RehearsalOptions['keys'];
  readonly links: Links;
}

/** Creates the workshop of a rehearsal: marked as one, and `rate` times faster than life. */
export async function createRehearsal(registry: Registry, access: Access, rate: number): Promise<Born> {
  const body = { template: 'leernetwerk' as const };
  const date = { date: DATE, utcOffsetMinutes: UTC_OFFSET_MINUTES };
  const code = await registry.create(newCode, (fresh, at) => [
    createdFrom(body, { code: fresh, at, command: `create-${fresh}`, ...date, rehearsal: true, rate }),
  ]);
  const { tables } = TEMPLATES.leernetwerk();
  const key = (table: string): string => access.key(code, { role: 'tableHost', table });
  return {
    code,
    keys: {
      host: access.key(code, { role: 'host' }),
      tables: new Map(tables.map(({ id }) => [id, key(id)])),
    },
    links: linksOf(access, { code, tables: new Map(tables.map((table) => [table.id, table])) }),
  };
}
