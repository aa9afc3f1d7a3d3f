import { tableHost as words } from '../../messages/nl/table-host.ts';
import type { Desk } from './desk.svelte.ts';
import { HOUR_MS, RECAP_MS, RELAY_MS } from './moment.ts';
import { WARNING_MS } from '../../../shared/programme/schedule.ts';

/** The time cell: time left (or an hour in words, when that is further away than an hour) and a line under it. */
export interface TimeCell {
  readonly left: number | null;
  readonly hour: string | null;
  readonly note: string;
  readonly state: 'run' | 'warn' | 'over' | 'paused';
}

/** What the time cell says now. Yellow in the last two minutes of what runs, ink over time. */
export function timeCell(desk: Desk): TimeCell | null {
  const { scene, programme } = desk;
  if (programme === null || scene === null) return null;
  const { timer } = programme.cursor;
  if (scene.kind === 'before') return beforeCell(desk, scene.startsAt, scene.round?.round ?? 0);
  const left = desk.left;
  if (timer === null || left === null) return null;
  if (timer.state === 'paused') return { left, hour: null, note: words.time.paused, state: 'paused' };
  const state = left <= 0 ? 'over' : left <= WARNING_MS ? 'warn' : 'run';
  return { left, hour: null, note: noteOf(desk, left, timer.endsAt), state: scene.kind === 'calm' ? 'run' : state };
}

function beforeCell(desk: Desk, startsAt: number | null, round: number): TimeCell | null {
  if (startsAt === null) return null;
  const left = Math.max(0, startsAt - desk.session.nowMs);
  const hour = desk.hour(startsAt);
  if (left > HOUR_MS) return { left: null, hour, note: words.round(round), state: 'run' };
  return { left, hour: null, note: words.time.untilRound(round, hour), state: 'run' };
}

function noteOf(desk: Desk, left: number, endsAt: number): string {
  const kind = desk.scene?.kind;
  if (left <= 0) return words.time.over;
  if (kind === 'move') return words.time.move;
  if (kind === 'harvest') return words.time.harvest(desk.hour(endsAt));
  if (kind === 'round') {
    if (left <= RELAY_MS && desk.nextGroups.length > 0) return words.time.relay;
    if (left <= RECAP_MS) return words.time.recap;
  }
  return words.time.until(desk.hour(endsAt));
}
