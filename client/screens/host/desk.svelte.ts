import { SvelteMap } from 'svelte/reactivity';
import { nextPart, planStart, remainingMs, schedule, timeState } from '../../../shared/programme/schedule.ts';
import type { Schedule, TimeState } from '../../../shared/programme/schedule.ts';
import type { Ms } from '../../../shared/core/time.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import type { HostView, ProgrammeView, Session } from '../../state/types.ts';
import { hour } from '../../ui/time.ts';
import type { Address, HostApi, Links } from './api.ts';
import { EMPTY_HOST, EMPTY_PROGRAMME } from './model/empty.ts';
import { nextOf, secondPress, ASK_UNTIL_MS } from './model/next.ts';
import type { Next } from './model/next.ts';
import { answerWords } from './model/refusals.ts';

export type Sheet =
  | { kind: 'cards'; show: string } // a table's id, 'all' or 'hidden'
  | { kind: 'part'; part: string }
  | { kind: 'addPart'; before: string | null }
  | { kind: 'links' | 'stage' | 'programme' | 'questions' | 'workshop' | 'keys' };

/** Makes a command from its id. */
export type Make = (id: string) => Command;

/** How the page opens: for the gallery, and for links within. */
export interface Opening {
  view?: 'now' | 'people';
  sheet?: Sheet | null;
  /** The big button was pressed early, just now. */
  asking?: boolean;
  /** A part of the strip, a person or a card whose menu stands open. */
  part?: string;
  person?: string;
  card?: string;
  /** The question whether to delete stands open. */
  deleting?: boolean;
}

/** The host's page: what it shows, what it asks of the server, and what came of that. */
export class Desk {
  readonly session: Session;
  readonly api: HostApi;
  view = $state<'now' | 'people'>('now');
  sheet = $state.raw<Sheet | null>(null);
  /** Fetched once; null while they have not come. `linksFailed`: they did not come. */
  links = $state.raw<Links | null>(null);
  linksFailed = $state(false);
  addresses = $state.raw<readonly Address[]>([]);
  /** The address that goes before every link. */
  origin = $state('');
  /** Gone for good, by this page. */
  deleted = $state(false);
  /** The form for someone without a phone is open. */
  adding = $state(false);
  /** When the big button was pressed early, and in which visit. */
  asked = $state.raw<{ at: Ms; visit: number } | null>(null);
  readonly #problems = new SvelteMap<string, string>();
  readonly #busy = new SvelteMap<string, true>();
  /** What got no answer keeps its id, so that pressing again cannot do it twice. */
  readonly #unanswered = new Map<string, string>();

  constructor(session: Session, api: HostApi, opening: Opening = {}) {
    this.session = session;
    this.api = api;
    this.origin = api.origin;
    this.view = opening.view ?? 'now';
    this.sheet = opening.sheet ?? null;
    if (opening.asking === true) this.asked = { at: session.readNow(), visit: session.programme?.cursor.visit ?? 0 };
  }

  readonly programme: ProgrammeView = $derived.by(() => this.session.programme ?? EMPTY_PROGRAMME);
  readonly host: HostView = $derived.by(() => this.session.host ?? EMPTY_HOST);
  readonly blocked: boolean = $derived.by(() => this.session.presence?.notSavingSince !== undefined);
  readonly offline: boolean = $derived.by(() => this.session.connection.state === 'offline');
  readonly begun: boolean = $derived.by(() => this.programme.cursor.part !== null);
  readonly schedule: Schedule = $derived.by(() => {
    const { parts, cursor, workshop } = this.programme;
    return schedule(parts, cursor, planStart(workshop, cursor.planStart), this.session.nowMs);
  });
  readonly time: TimeState | null = $derived.by(() => {
    const { timer } = this.programme.cursor;
    return timer === null ? null : timeState(timer, this.session.nowMs);
  });
  /** Time left of what is now; 0 before the day begins. */
  readonly left: Ms = $derived.by(() => {
    const { timer } = this.programme.cursor;
    return timer === null ? 0 : remainingMs(timer, this.session.nowMs);
  });
  /** People of a move who did not say that they sit. */
  readonly walking: number = $derived.by(() =>
    [...this.session.counts.groups.values()].reduce((sum, { size, seated }) => sum + Math.max(0, size - seated), 0),
  );
  readonly next: Next = $derived.by(() => {
    const { parts, cursor, groups, part } = this.programme;
    return nextOf({
      ground: this.programme,
      groups: groups.length > 0 ? groups : this.host.groups,
      cursor,
      now: part,
      to: nextPart(parts, cursor),
      nowMs: this.session.nowMs,
      walking: part?.kind === 'move' ? this.walking : 0,
      blocked: this.blocked,
      clock: this.clock,
    });
  });
  readonly asking: boolean = $derived.by(
    () =>
      this.asked !== null &&
      this.next.ask !== null &&
      this.asked.visit === this.programme.cursor.visit &&
      this.session.nowMs - this.asked.at <= ASK_UNTIL_MS,
  );

  /** A moment on the workshop's clock: "14:34". */
  readonly clock = (at: Ms): string => hour(at, this.programme.workshop.utcOffsetMinutes);

  problem(place: string): string | null {
    return this.#problems.get(place) ?? null;
  }
  busy(place: string): boolean {
    return this.#busy.has(place);
  }
  forget(place: string): void {
    this.#problems.delete(place);
  }

  /** Asks for something now. What came of it, when it was no yes, stands at its place in words. */
  async act(place: string, make: Make): Promise<boolean> {
    if (this.#busy.has(place)) return false;
    this.#busy.set(place, true);
    this.#problems.delete(place);
    try {
      const words = await this.save(make);
      if (words !== null) this.#problems.set(place, words);
      return words === null;
    } finally {
      this.#busy.delete(place);
    }
  }

  /** As {@link act}, with the words as the answer: null when it was done. */
  async save(make: Make): Promise<string | null> {
    const what = JSON.stringify(make(''));
    const id = this.#unanswered.get(what) ?? this.session.newId();
    const answer = await this.session.step(make(id));
    if (!answer.ok && 'noAnswer' in answer) this.#unanswered.set(what, id);
    else this.#unanswered.delete(what);
    return answerWords(answer);
  }

  /** Fetches the links and the machine's addresses; of those, the first that a phone can reach is chosen. */
  async load(): Promise<void> {
    const [links, addresses] = await Promise.all([this.api.links(), this.api.addresses()]);
    this.links = links;
    this.linksFailed = links === null;
    const own = { url: this.api.origin, label: '' };
    const found = addresses ?? [];
    this.addresses = found.some((each) => each.url === own.url) || isLocal(own.url) ? found : [own, ...found];
    if (isLocal(this.origin)) this.origin = found[0]?.url ?? this.origin;
  }
  /** A whole link, at the address that was picked. */
  url(path: string): string {
    return this.origin + path;
  }

  /** The projector, opened on this machine: it is told the address that people are shown. */
  get screenHere(): string {
    const path = this.links?.screen ?? '';
    return this.origin === this.api.origin ? path : path.replace('#', `?adres=${encodeURIComponent(this.origin)}#`);
  }

  /** Groups are being made: their button stands where the big one stands. */
  get grouping(): boolean {
    return this.view === 'people' && !this.host.groupsFixed;
  }
  /** Makes groups, or fixes those that are proposed. */
  pressGroups(): void {
    if (this.blocked) return;
    if (this.host.groups.length > 0) {
      void this.act('groups', (id) => ({ id, type: 'fixGroups' })).then((done) => {
        if (done) this.view = 'now';
      });
    } else if (this.host.people.length > 0) void this.act('groups', (id) => ({ id, type: 'makeGroups', fix: false }));
  }

  /** A press on the big button. A clicker's second press counts as yes, within its time. */
  press(): void {
    const { next } = this;
    if (next.look === 'blocked') return;
    if (next.ask === null) {
      this.step();
      return;
    }
    const again = this.asking && this.asked !== null ? secondPress(this.session.readNow() - this.asked.at) : 'again';
    if (again === 'yes') this.step();
    else if (again === 'again') this.asked = { at: this.session.readNow(), visit: this.programme.cursor.visit };
  }

  /** Takes the step, without asking. */
  step(): void {
    this.asked = null;
    const { to } = this.next;
    if (to === null) window.open(this.api.reportUrl, '_blank', 'noopener');
    else this.goTo(to.id, 'next');
  }

  goTo(to: string, place: string): void {
    const { part, visit } = this.programme.cursor;
    void this.act(place, (id) => ({ id, type: 'go', from: { part, visit }, to }));
  }
  addTime(minutes: number): void {
    const { visit, timer } = this.programme.cursor;
    if (timer !== null && !this.blocked) void this.act('next', (id) => ({ id, type: 'addTime', visit, minutes }));
  }
  pause(): void {
    const { visit, timer } = this.programme.cursor;
    if (timer === null || this.blocked) return;
    const type = timer.state === 'paused' ? 'resume' : 'pause';
    void this.act('next', (id) => ({ id, type, visit }));
  }
  undo(): void {
    const { step } = this.host;
    if (step !== null && !this.blocked) void this.act('next', (id) => ({ id, type: 'undoStep', step: step.id }));
  }
  toggleDark(): void {
    const dark = this.session.stage?.show.dark !== true;
    void this.act('stage', (id) => ({ id, type: 'setStage', dark }));
  }
  setView(view: 'themes' | 'quotes' | 'nothing'): void {
    void this.act('stage', (id) => ({ id, type: 'setStage', view }));
  }
}

/** An address that only this machine itself can reach. */
function isLocal(origin: string): boolean {
  return /^https?:\/\/(localhost|127\.|\[::1\])/u.test(origin);
}
