import { afterAll, beforeAll, beforeEach, describe, onTestFailed } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { Room } from '../support/browser-room.ts';
import { startBuiltServer } from '../support/browser-server.ts';
import { afterRounds } from './day-after.ts';
import { beforeRounds } from './day-before.ts';
import { firstRound } from './day-round-1.ts';
import { secondRound } from './day-round-2.ts';

// One day, from the start page to the report: every test goes on where the one before it stopped.
let room: Room | null = null;
let stopped = false;

const at = (): Room => {
  if (room === null) throw new Error('the room is not open');
  return room;
};

beforeAll(async () => {
  const [browser, server] = await Promise.all([openBrowser(), startBuiltServer()]);
  room = new Room(browser, server);
});
afterAll(async () => {
  await room?.browser.close();
  await room?.server.close();
});
beforeEach((context) => {
  context.skip(stopped, 'the day stopped before this');
  onTestFailed(() => {
    stopped = true;
  });
});

describe('before the rounds', () => {
  beforeRounds(at);
});
describe('the first round', () => {
  firstRound(at);
});
describe('the second round', () => {
  secondRound(at);
});
describe('after the rounds', () => {
  afterRounds(at);
});
