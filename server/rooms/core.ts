import { audience, begin, decide, evolve, keys, view } from '../../shared/workshop.ts';
import type { Rules } from './rules.ts';

/** The rules every workshop runs by: the core, with its first event told apart. */
export const rules: Rules = {
  begin: (event) => {
    if (event.type !== 'created') throw new Error(`a workshop begins with ${event.type}`);
    return begin(event);
  },
  decide,
  evolve,
  view,
  keys,
  audience,
};
