import type { PartKind } from '../../../shared/programme/model.ts';
import type { Scene } from '../play.ts';
import { arrival } from './arrival.ts';
import { closing } from './closing.ts';
import { harvest } from './harvest.ts';
import { move } from './move.ts';
import { plenary } from './plenary.ts';
import { pledges } from './pledges.ts';
import { round } from './round.ts';

/** What is played in each kind of part. */
export const scenes: Readonly<Record<PartKind, Scene>> = {
  arrival,
  plenary,
  move,
  round,
  break: () => [],
  harvest,
  pledges,
  closing,
};
