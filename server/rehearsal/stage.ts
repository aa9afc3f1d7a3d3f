import { nanoid } from 'nanoid';
import { systemTime } from '../../client/session/defaults.ts';
import { socketTransport } from '../../client/session/socket.ts';
import { ID_LENGTH } from '../../shared/core/ids.ts';
import type { Ms } from '../../shared/core/time.ts';
import type { Born } from './birth.ts';
import { rehearse, type RehearsalOptions, type Rehearsal } from './conductor.ts';
import { day } from './day.ts';
import type { DayScript } from './script.ts';

export interface StageOptions extends Pick<RehearsalOptions, 'report' | 'began'> {
  /** Where the server of the workshop is. */
  readonly url: string;
  /** Before the day begins. */
  readonly wait?: Ms;
  readonly script?: DayScript;
}

/** Plays a day in a workshop that was created for it, over real sockets and in real time. */
export function play(born: Pick<Born, 'code' | 'keys'>, options: StageOptions): Rehearsal {
  const { url, script = day, ...rest } = options;
  return rehearse({
    ...rest,
    ...{ code: born.code, keys: born.keys, script },
    transport: socketTransport({ url }),
    time: systemTime(),
    newId: () => nanoid(ID_LENGTH),
    random: Math.random,
  });
}
