/** Small workshops for tests of the report: events folded into a state, at times of their own. */
import type { Event, Fact } from '../../shared/events.ts';
import type { Part, Stance } from '../../shared/programme/model.ts';
import type { WorkshopState } from '../../shared/state.ts';
import type { PledgeKind } from '../../shared/pledges/records.ts';
import { MINUTE, momentOf } from '../../shared/core/time.ts';
import { createdFrom } from '../../shared/templates/index.ts';
import { begin, evolve } from '../../shared/workshop.ts';

const OFFSET = 120;
export const START = momentOf('2026-09-24', 13 * 60, OFFSET);

interface CardMore {
  stance?: Stance;
  place?: string;
  criteria?: string[];
  round?: number;
  author?: string | null;
  theme?: string;
  known?: number;
}

/** A day that tests tell step by step. Every call happens at the moment the day has reached. */
export class ReportDay {
  readonly state: WorkshopState;
  now = START;
  #n = 0;

  constructor(more: { rehearsal?: boolean; title?: string; place?: string } = {}) {
    const { rehearsal = false, ...body } = more;
    const birth = {
      code: 'ABC234',
      at: START - 60 * MINUTE,
      command: 'c0',
      date: '2026-09-24',
      utcOffsetMinutes: OFFSET,
    };
    this.state = begin(createdFrom({ template: 'leernetwerk', ...body }, { ...birth, rehearsal }));
  }

  tell(fact: Fact): this {
    this.#n += 1;
    const event: Event = { ...fact, at: this.now, command: `c${String(this.#n)}` };
    evolve(this.state, event);
    return this;
  }

  /** Goes to a part, `late` minutes after the plan's moment of it. */
  go(id: string, late = 0): this {
    let at = START;
    for (const part of this.state.parts) {
      if (part.id === id) break;
      at += part.plannedMinutes * MINUTE;
    }
    this.now = at + late * MINUTE;
    const part = this.state.parts.find((p: Part) => p.id === id);
    const endsAt = this.now + (part?.minutes ?? 0) * MINUTE;
    const visit = this.state.visits + 1;
    return this.tell({ type: 'stepped', part: id, visit, startedAt: this.now, endsAt, planStart: START });
  }

  people(sector: string, names: readonly string[]): this {
    for (const name of names)
      this.tell({ type: 'personAdded', person: name, name, organisation: '', sector, device: null, group: null });
    return this;
  }

  /** Three groups on their cyclic routes. */
  groups(): this {
    const tables = ['tafel-1', 'tafel-2', 'tafel-3'];
    const groups = ['A', 'B', 'C'].map((letter, i) => ({
      ...{ id: `g${String(i + 1)}`, letter },
      route: [...tables.slice(i), ...tables.slice(0, i)],
    }));
    return this.tell({ type: 'groupsMade', groups, members: {}, fixed: true });
  }

  card(id: string, table: number, text: string, more: CardMore = {}): this {
    const { stance = null, place = null, criteria = [], round = 0, author = null, theme, known = 0 } = more;
    const group = `g${String(((3 + table - 1 - round) % 3) + 1)}`;
    const where = { table: `tafel-${String(table)}`, part: `ronde-${String(round + 1)}`, round, group };
    this.tell({ type: 'cardWritten', card: id, author, ...where, stance, place, criteria, text, late: false });
    for (let i = 0; i < known; i += 1) {
      const person = `kenner-${String(i)}`;
      this.people('anders', this.state.people.has(person) ? [] : [person]);
      this.tell({ type: 'endorsed', card: id, person, on: true });
    }
    return theme === undefined ? this : this.tell({ type: 'cardsAssigned', cards: [id], theme });
  }

  answer(card: string, text: string): this {
    return this.tell({
      type: 'answered',
      answer: `${card}-${String(this.#n)}`,
      card,
      author: null,
      by: 'tableHost',
      text,
    });
  }

  theme(id: string, table: number, name: string, sentence = ''): this {
    this.tell({ type: 'themeCreated', theme: id, table: `tafel-${String(table)}`, name });
    return sentence === '' ? this : this.tell({ type: 'themeDescribed', theme: id, sentence });
  }

  /** As many people each give one dot. */
  dots(question: number, theme: string, people: number): this {
    for (let i = 0; i < people; i += 1) {
      const person = `${theme}-stip-${String(i)}`;
      this.tell({ type: 'dotsSet', question: `vraag-${String(question)}`, person, themes: [theme] });
    }
    return this;
  }

  recap(table: number, text: string, round: number | null): this {
    return this.tell({ type: 'recapSaved', table: `tafel-${String(table)}`, text, round });
  }

  pledge(
    id: string,
    author: string,
    text: string,
    more: { kind?: PledgeKind; when?: string; named?: boolean } = {},
  ): this {
    const { kind = 'time', when = '', named = false } = more;
    return this.tell({ type: 'pledged', pledge: id, author, kind, text, when, named });
  }
}
