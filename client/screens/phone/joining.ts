import type { OutboxItem } from '../../state/types.ts';

/** What is missing before someone can join. */
export function joinProblem(name: string, sector: string | null): 'name' | 'sector' | null {
  if (name.trim() === '') return 'name';
  return sector === null ? 'sector' : null;
}

/** The join that is on its way or was refused; nobody joins twice from one phone. */
export function pendingJoin(outbox: readonly OutboxItem[]): OutboxItem | undefined {
  return outbox.findLast((item) => item.command.type === 'join');
}
