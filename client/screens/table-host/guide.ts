/** The six things a table host does in a round. */
export const STEPS = ['read', 'write', 'ask', 'heap', 'recap', 'relay'] as const;
export type Step = (typeof STEPS)[number];

/** When a step is: from and to in minutes of the round, the last minutes of it, or in between. */
export type When = { from: number; to: number | null } | { last: number } | 'between';

/** Minutes of each step, from the length of the round: 20 gives 0, 1-4, 4-16, in between, last 4, last 1. */
export function stepTimes(minutes: number): Record<Step, When> {
  const writing = Math.min(4, Math.max(2, Math.round(minutes / 5)));
  return {
    read: { from: 0, to: null },
    write: { from: 1, to: writing },
    ask: { from: writing, to: Math.max(writing + 1, minutes - 4) },
    heap: 'between',
    recap: { last: 4 },
    relay: { last: 1 },
  };
}

/** The step that fits this moment of a round; times in minutes. */
export function stepNow(minutes: number, elapsed: number): Step {
  const left = minutes - elapsed;
  if (left <= 1) return 'relay';
  if (left <= 4) return 'recap';
  if (elapsed < 1) return 'read';
  const { write } = stepTimes(minutes);
  return typeof write === 'object' && 'to' in write && write.to !== null && elapsed < write.to ? 'write' : 'ask';
}
