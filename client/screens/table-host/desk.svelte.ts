import type { CardRecord, ThemeRecord } from '../../../shared/cards/records.ts';
import type { CommandOf, CommandType } from '../../../shared/protocol/commands.ts';
import type { Group, Question, Table } from '../../../shared/programme/model.ts';
import { hour } from '../../ui/time.ts';
import type { Draft, OutboxItem, ProgrammeView, Session, TableHostView, TableView } from '../../state/types.ts';
import { tableByNumber, questionOf } from '../../state/where.ts';
import { columnsOf, movedOrder, type Column } from './board.ts';
import { groupsAt, nextRound, sceneOf, timeLeft, writingPart, type Scene } from './moment.ts';

const EMPTY: TableView = {
  cards: [],
  answers: new Map(),
  themes: [],
  recap: { text: '', version: 0, round: null, at: null },
  relays: [],
};
const NOBODY: TableHostView = { now: { group: null, people: 0, wrote: { kind: 'nobody' } }, people: [], hidden: [] };

/** Cards that were just laid, and where each came from, so that they can be laid back. */
export interface Laid {
  readonly cards: readonly string[];
  readonly theme: string | null;
  readonly from: ReadonlyMap<string, string | null>;
}
/** One table as its table host works at it: what lies there, where the day is, and what can be done. */
export class Desk {
  readonly session: Session;
  readonly number: number;
  /** The last laying, until the next thing is done. */
  laid = $state.raw<Laid | null>(null);
  /** Cards chosen together. */
  chosen = $state.raw<readonly string[]>([]);

  readonly view: TableView = $derived.by(() => (this.table && this.session.table(this.table.id)) ?? EMPTY);
  readonly columns: readonly Column[] = $derived.by(() => columnsOf(this.view));
  readonly host: TableHostView = $derived.by(() => (this.table && this.session.tableHost(this.table.id)) ?? NOBODY);

  constructor(session: Session, number: number) {
    this.session = session;
    this.number = number;
  }

  get programme(): ProgrammeView | null {
    return this.session.programme;
  }
  get table(): Table | null {
    return this.programme && tableByNumber(this.programme, this.number);
  }
  get question(): Question | null {
    return this.programme && questionOf(this.programme, this.table);
  }
  get scene(): Scene | null {
    return this.programme && sceneOf(this.programme, this.question?.id ?? null, this.session.nowMs);
  }
  /** Time left of the running part; null when no clock runs. */
  get left(): number | null {
    return this.programme && timeLeft(this.programme, this.session.nowMs);
  }
  /** The round that is on, that a move leads to, or the first one before the day has come so far; else the last. */
  get round(): number {
    const { scene, programme } = this;
    if (scene?.kind === 'round' || scene?.kind === 'move') return scene.round;
    if (scene?.kind === 'before') return scene.round?.round ?? 0;
    return (programme && writingPart(programme)?.round) ?? 0;
  }
  /** Who is at this table in a round. */
  groupsIn(round: number): readonly Group[] {
    return this.programme && this.table ? groupsAt(this.programme, this.table.id, round) : [];
  }
  /** Who comes after the group of this round; empty when nobody does. */
  get nextGroups(): readonly Group[] {
    const next = this.programme && nextRound(this.programme);
    return next?.round === null || next?.round === undefined ? [] : this.groupsIn(next.round);
  }
  /** No round follows: what is not in a theme now is still to be laid. */
  get roundsOver(): boolean {
    const kind = this.scene?.kind;
    return kind === 'harvest' || (kind === 'calm' && this.programme !== null && nextRound(this.programme) === null);
  }
  letter(group: string | null): string | null {
    return this.programme?.groups.find((each) => each.id === group)?.letter ?? null;
  }
  hour(ms: number): string {
    return hour(ms, this.programme?.workshop.utcOffsetMinutes ?? 0);
  }
  theme(id: string | null): ThemeRecord | null {
    return this.view.themes.find((theme) => theme.id === id) ?? null;
  }
  card(id: string): CardRecord | null {
    return this.view.cards.find((card) => card.id === id) ?? null;
  }
  /** Cards that lie in a theme, with what is on its way. */
  countIn(theme: string): number {
    return this.columns.find((column) => column.theme?.id === theme)?.cards.length ?? 0;
  }
  /** Votes of a theme while this table's own question is harvested; null at any other time. */
  dotsOf(theme: string): number | null {
    const harvest = this.session.stage?.harvest;
    if (!harvest || harvest.question !== this.question?.id) return null;
    return harvest.themes.find((each) => each.id === theme)?.dots ?? 0;
  }

  #id(): string {
    return this.session.newId();
  }
  get #tableId(): string {
    return this.table?.id ?? '';
  }
  lay(cards: readonly string[], theme: string | null): void {
    if (cards.length === 0) return;
    this.laid = { cards, theme, from: new Map(cards.map((id) => [id, this.card(id)?.theme ?? null])) };
    this.chosen = [];
    this.session.write({ id: this.#id(), type: 'assignCards', cards: [...cards], theme });
  }
  /** Lays the last cards back where they came from. */
  layBack(): void {
    const { laid } = this;
    this.laid = null;
    if (laid === null) return;
    for (const theme of new Set(laid.from.values())) {
      const cards = laid.cards.filter((id) => laid.from.get(id) === theme);
      this.session.write({ id: this.#id(), type: 'assignCards', cards, theme });
    }
  }
  createTheme(name: string, cards: readonly string[]): void {
    this.laid = null;
    this.chosen = [];
    this.session.write({
      id: this.#id(),
      type: 'createTheme',
      table: this.#tableId,
      theme: this.#id(),
      name: name.trim(),
      cards: [...cards],
    });
  }
  rename(theme: string, was: string, name: string): void {
    this.session.write({ id: this.#id(), type: 'renameTheme', theme, was, name: name.trim() });
  }
  describe(theme: string, sentence: string): void {
    this.session.write({ id: this.#id(), type: 'describeTheme', theme, sentence: sentence.trim() });
  }
  merge(theme: string, into: string): void {
    this.laid = null;
    this.session.write({ id: this.#id(), type: 'mergeThemes', theme, into });
  }
  moveTheme(theme: string, step: -1 | 1): void {
    this.session.write({
      id: this.#id(),
      type: 'orderThemes',
      table: this.#tableId,
      themes: movedOrder(this.view.themes, theme, step),
    });
  }
  hide(card: string): void {
    this.session.write({ id: this.#id(), type: 'hide', what: 'card', target: card });
  }
  show(card: string): void {
    this.session.write({ id: this.#id(), type: 'restore', what: 'card', target: card });
  }
  answer(card: string, text: string): void {
    this.session.write({ id: this.#id(), type: 'answer', answer: this.#id(), card, text: text.trim() });
  }
  saveRecap(text: string, base: number): void {
    this.session.write({ id: this.#id(), type: 'saveRecap', table: this.#tableId, text, base });
  }
  passOn(round: number, text: string): void {
    this.session.write({ id: this.#id(), type: 'passOn', table: this.#tableId, round, text });
  }
  writeCard(card: Omit<CommandOf<'writeCard'>, 'type' | 'id' | 'table' | 'card'>): void {
    this.session.write({ id: this.#id(), type: 'writeCard', table: this.#tableId, card: this.#id(), ...card });
  }
  setDots(person: string, themes: readonly string[]): void {
    if (this.question)
      this.session.write({
        id: this.#id(),
        type: 'setDots',
        question: this.question.id,
        themes: [...themes],
        for: person,
      });
  }
  pledge(pledge: Omit<CommandOf<'pledge'>, 'type' | 'id' | 'pledge'>): void {
    this.session.write({ id: this.#id(), type: 'pledge', pledge: this.#id(), ...pledge });
  }

  choose(card: string): void {
    this.chosen = this.chosen.includes(card) ? this.chosen.filter((id) => id !== card) : [...this.chosen, card];
  }
  /** An unsent text by the name of its field. */
  draft(field: string): Draft | null {
    return this.session.drafts.find((draft) => draft.at === this.#at(field)) ?? null;
  }
  keep(field: string, text: string, extra: Record<string, unknown> = {}): void {
    const part = this.programme?.cursor.part ?? null;
    this.session.keepDraft({ at: this.#at(field), part, table: this.table?.id ?? null, text, extra });
  }
  drop(field: string): void {
    this.session.dropDraft(this.#at(field));
  }
  #at(field: string): string {
    return `tafel-${String(this.number)}:${field}`;
  }
  /** What still waits or was refused of one kind of command for this table. */
  sending<T extends CommandType>(type: T): (OutboxItem & { command: CommandOf<T> })[] {
    return this.session.outbox.filter(
      (item): item is OutboxItem & { command: CommandOf<T> } => item.command.type === type,
    );
  }
}
