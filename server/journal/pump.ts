import type { JournalCore } from './core.ts';
import type { Reply, Request } from './requests.ts';

const IDLE_MS = 1000;

/**
 * Collects what arrives while the core is busy and hands it over in one go, so that all of it shares one fsync.
 * Checkpoints a second after the last write.
 */
export function createPump(core: JournalCore, reply: (replies: Reply[]) => void): (request: Request) => void {
  let waiting: Request[] = [];
  let idle: NodeJS.Timeout | undefined;

  const run = (): void => {
    const taken = waiting;
    waiting = [];
    reply(core.process(taken));
    if (taken.some(({ ask }) => ask.op === 'append' || ask.op === 'remove')) {
      clearTimeout(idle);
      idle = setTimeout(() => {
        core.checkpoint();
      }, IDLE_MS).unref();
    }
    if (taken.some(({ ask }) => ask.op === 'close')) clearTimeout(idle);
  };

  return (request) => {
    waiting.push(request);
    if (waiting.length === 1) setImmediate(run);
  };
}
