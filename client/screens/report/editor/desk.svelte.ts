import type { Section, ReportDocument } from '../../../../shared/report/document.ts';
import type { Ms } from '../../../../shared/core/time.ts';
import type { Session, StepAnswer } from '../../../state/types.ts';
import { editor } from '../../../messages/nl/report.ts';
import type { ReportApi } from '../api.ts';
import { plainText } from '../words.ts';

/** How a section's own text stands. `typing`: not sent yet; `kept`: the server has it, its record is on its way. */
export type Phase = 'typing' | 'saving' | 'kept' | 'failed' | 'tooLong' | 'conflict';

/** A text of this page. It stays until the server has it, or the host chooses another. */
export interface Typed {
  /** Null: back to the proposal. */
  text: string | null;
  /** The version it was written on. */
  base: number;
  phase: Phase;
  /** What someone else saved meanwhile. */
  theirs?: { text: string; version: number };
}

/** Typing has paused this long: then the text is sent. */
const PAUSE: Ms = 800;
const draftAt = (section: string): string => `section:${section}`;

/** Editing the report: one plain text a section, saved by itself. Nothing that was typed is lost. */
export class ReportDesk {
  readonly session: Session;
  readonly api: ReportApi;
  draft = $state.raw<ReportDocument | null>(null);
  /** The draft was asked for and did not come. */
  missing = $state(false);
  chosen = $state('opening');
  typed = $state.raw<ReadonlyMap<string, Typed>>(new Map());
  savedAt = $state<Ms | null>(null);
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #busy = new Map<string, Promise<void>>();
  #asked = 0;

  constructor(session: Session, api: ReportApi) {
    this.session = session;
    this.api = api;
    for (const { at, text, extra } of session.drafts) {
      const base = extra['base'];
      if (!at.startsWith('section:') || typeof base !== 'number') continue;
      this.#set(at.slice('section:'.length), { text: extra['proposal'] === true ? null : text, base, phase: 'typing' });
    }
  }

  /** Fetches the report as things stand. */
  async load(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const draft = await this.api.draft();
    if (mine !== this.#asked) return;
    this.missing = draft === null;
    if (draft) this.draft = draft;
  }

  get section(): Section | undefined {
    return this.draft?.sections.find((s) => s.id === this.chosen) ?? this.draft?.sections[0];
  }

  /** The kept text and its version, as the server told last. */
  kept(id: string): { text: string | null; version: number } {
    return this.session.host?.sections.get(id) ?? { text: null, version: 0 };
  }

  /** The text of this page, unless a newer one was kept since. */
  own(id: string): Typed | undefined {
    const typed = this.typed.get(id);
    return typed?.phase === 'kept' && this.kept(id).version > typed.base ? undefined : typed;
  }

  /** Not kept by the server yet. */
  get unsaved(): boolean {
    return [...this.typed.values()].some((t) => t.phase !== 'kept');
  }

  /** What stands in the field: what was typed, else what is kept, else the proposal as plain text. */
  textOf(section: Section): string {
    const own = this.own(section.id);
    const kept = this.session.host ? this.kept(section.id).text : section.edited;
    return (own ? own.text : kept) ?? plainText(section.prose);
  }

  edited(section: Section): boolean {
    const own = this.own(section.id);
    return (own ? own.text : this.kept(section.id).text) !== null;
  }

  /** The host types: shown at once, kept on this device, sent when typing pauses. */
  type(id: string, text: string): void {
    const before = this.own(id);
    const phase = before?.phase === 'conflict' ? 'conflict' : before?.phase === 'saving' ? 'saving' : 'typing';
    this.#set(id, { ...(before ?? { base: this.kept(id).version }), text, phase });
    this.#later(id);
  }

  /** Back to the proposal: the host's own text goes. */
  toProposal(id: string): Promise<void> {
    this.#set(id, { text: null, base: this.own(id)?.base ?? this.kept(id).version, phase: 'typing' });
    return this.save(id);
  }

  /** Keeps one's own text over the other one; or takes the other one. */
  settle(id: string, keep: 'mine' | 'theirs'): Promise<void> {
    const typed = this.typed.get(id);
    if (!typed?.theirs) return Promise.resolve();
    if (keep === 'theirs') {
      this.#drop(id);
      return this.load();
    }
    this.#set(id, { text: typed.text, base: typed.theirs.version, phase: 'typing' });
    return this.save(id);
  }

  /** Sends what was typed in a section, after what is already on its way. */
  async save(id: string): Promise<void> {
    clearTimeout(this.#timers.get(id));
    const before = this.#busy.get(id);
    if (before) await before;
    const typed = this.typed.get(id);
    if (!typed || ['conflict', 'saving', 'kept'].includes(typed.phase)) return;
    const sending = this.#send(id, typed);
    this.#busy.set(id, sending);
    await sending;
    if (this.#busy.get(id) === sending) this.#busy.delete(id);
  }

  /** Sends everything that is not kept yet; true when nothing is left. */
  async saveAll(): Promise<boolean> {
    await Promise.all([...this.typed.keys()].map((id) => this.save(id)));
    return !this.unsaved;
  }

  /** Publishes what is kept, as it stands now; what came of it, in words. */
  async publish(): Promise<string> {
    const answer = await this.session.step({ type: 'publish', id: this.session.newId() });
    return answer.ok ? editor.publishedNow : answerWords(answer);
  }

  /** Takes the published report back. */
  async unpublish(): Promise<string> {
    const answer = await this.session.step({ type: 'unpublish', id: this.session.newId() });
    return answer.ok ? editor.unpublished : answerWords(answer);
  }

  async #send(id: string, sent: Typed): Promise<void> {
    this.#set(id, { ...sent, phase: 'saving' });
    const { text, base } = sent;
    const command = { type: 'saveSection' as const, id: this.session.newId(), section: id, text, base };
    const answer = await this.session.step(command);
    const now = this.typed.get(id);
    if (!now) return;
    if (answer.ok) {
      this.savedAt = this.session.readNow();
      if (now.text === text) {
        this.#set(id, { text, base: base + 1, phase: 'kept' });
        this.session.dropDraft(draftAt(id));
        await this.load();
      } else {
        this.#set(id, { text: now.text, base: base + 1, phase: 'typing' });
        this.#later(id);
      }
      return;
    }
    this.#set(id, { ...now, ...refused(answer) });
    // The way to the server is back, or it was merely busy: the text goes by itself.
    if (!('refusal' in answer)) this.#later(id, 'retryAfterMs' in answer ? answer.retryAfterMs : 5 * PAUSE);
  }

  #later(id: string, after: Ms = PAUSE): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => void this.save(id), after),
    );
  }

  #set(id: string, typed: Typed): void {
    this.typed = new Map(this.typed).set(id, typed);
    const { text, base, phase } = typed;
    if (phase === 'kept') return;
    // A text kept on this device must not be empty: that would remove it.
    const extra = text === null ? { base, proposal: true } : { base };
    this.session.keepDraft({ at: draftAt(id), part: null, table: null, text: text ?? '', extra });
  }

  #drop(id: string): void {
    const others = new Map(this.typed);
    others.delete(id);
    this.typed = others;
    this.session.dropDraft(draftAt(id));
  }
}

function answerWords(answer: Exclude<StepAnswer, { ok: true }>): string {
  if ('refusal' in answer) return editor.refused;
  return 'noAnswer' in answer ? editor.noAnswer : editor.tooFast;
}

/** What an answer that is no yes means for the text. */
function refused(answer: Exclude<StepAnswer, { ok: true }>): Pick<Typed, 'phase' | 'theirs'> {
  if (!('refusal' in answer)) return { phase: 'failed' };
  const { refusal } = answer;
  if (refusal.code === 'too-long') return { phase: 'tooLong' };
  if (refusal.code !== 'stale-text') return { phase: 'failed' };
  return { phase: 'conflict', theirs: { text: refusal.current, version: refusal.version } };
}
