import * as v from 'valibot';
import { PLEDGE_KINDS } from '../pledges/records.ts';
import { PART_KINDS, QUESTION_KINDS } from '../programme/model.ts';
import { count, flag, id, isoDate, minutes, ms, stance, text, texts } from './fields.ts';

/**
 * Every command: what someone asks of a workshop. `id` is made by the client (nanoid, 22 characters): a command is
 * carried out at most once, and its second arrival is answered as the first.
 */
const command = <const T extends string, const E extends v.ObjectEntries>(type: T, entries: E) =>
  v.object({ type: v.literal(type), id, ...entries });

/** For a person without a phone, named by a table host or the host. */
const onBehalf = { for: v.exactOptional(id) };

// --- participants -------------------------------------------------------------------------------------------------
/** Join as a new person; `person` is made by the client. */
const join = command('join', { person: id, name: text('name'), organisation: text('organisation'), sector: id });
const editSelf = command('editSelf', { name: text('name'), organisation: text('organisation'), sector: id });
/** "Ik zit": arrived at the table of this visit. */
const sit = command('sit', { visit: count });

// --- cards (participants; table hosts and hosts with `for`, or without for a card of the table itself) ---------------
/** A card belongs to the round part and table it was written at, however late it arrives. */
const writeCard = command('writeCard', {
  card: id,
  part: id,
  table: id,
  text: text('card'),
  stance: v.exactOptional(stance),
  place: v.exactOptional(text('place')),
  criteria: v.exactOptional(texts('place', 12)),
  ...onBehalf,
});
const editCard = command('editCard', {
  card: id,
  text: text('card'),
  stance: v.exactOptional(stance),
  place: v.exactOptional(text('place')),
  criteria: v.exactOptional(texts('place', 12)),
});
const withdrawCard = command('withdrawCard', { card: id });
const restoreCard = command('restoreCard', { card: id });
const endorse = command('endorse', { card: id, on: flag });
const answer = command('answer', { answer: id, card: id, text: text('answer') });

// --- harvest and pledges ----------------------------------------------------------------------------------------
/** The whole choice of one person for one question: at most three themes, each once. */
const setDots = command('setDots', { question: id, themes: v.pipe(v.array(id), v.maxLength(20)), ...onBehalf });
const pledgeFields = { kind: v.picklist(PLEDGE_KINDS), text: text('pledge'), when: text('when'), named: flag };
const pledge = command('pledge', { pledge: id, ...pledgeFields, ...onBehalf });
const editPledge = command('editPledge', { pledge: id, ...pledgeFields });
const withdrawPledge = command('withdrawPledge', { pledge: id });

// --- table hosts, own table only; the host at every table -------------------------------------------------------------
const createTheme = command('createTheme', { theme: id, table: id, name: text('themeName'), cards: v.array(id) });
/** `was`: the name it had on the screen of who renames it; refused when it has another by now. */
const renameTheme = command('renameTheme', { theme: id, was: text('themeName'), name: text('themeName') });
/** `theme` goes up in `into`; late assignments to it land in the living theme. */
const mergeThemes = command('mergeThemes', { theme: id, into: id });
const describeTheme = command('describeTheme', { theme: id, sentence: text('sentence') });
/** Puts cards in a theme, or in none (`theme: null`). */
const assignCards = command('assignCards', { cards: v.array(id), theme: v.nullable(id) });
const orderThemes = command('orderThemes', { table: id, themes: v.array(id) });
/** `base`: the version of the text that was edited. */
const saveRecap = command('saveRecap', { table: id, text: text('recap'), base: count });
/** The sentence of the group that leaves; empty: on without a sentence. */
const passOn = command('passOn', { table: id, round: count, text: text('relay') });
const hide = command('hide', { what: v.picklist(['card', 'answer', 'pledge']), target: id });
const restore = command('restore', { what: v.picklist(['card', 'answer', 'pledge']), target: id });

// --- the host: the programme --------------------------------------------------------------------------------------
/** One step: next, back, jump or start. `from`: the part and visit it leaves; refused when the programme is elsewhere. */
const go = command('go', {
  from: v.object({ part: v.nullable(id), visit: count }),
  to: id,
  /** The step happened this long ago ("deze ronde begon 2 minuten geleden"). */
  agoMs: v.exactOptional(ms),
});
const visit = { visit: count };
const pause = command('pause', visit);
const resume = command('resume', visit);
/** Lengthens (or shortens) the running part. */
const addTime = command('addTime', {
  ...visit,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(-60), v.maxValue(60)),
});
const setMinutes = command('setMinutes', { part: id, minutes });
const undoStep = command('undoStep', { step: id });
const partFields = {
  title: text('title'),
  speaker: text('name'),
  minutes,
  round: v.nullable(count),
  question: v.nullable(id),
  autoAdvance: flag,
};
/** `before`: the part it comes before; null: at the end. */
const addPart = command('addPart', { part: id, kind: v.picklist(PART_KINDS), before: v.nullable(id), ...partFields });
const editPart = command('editPart', {
  part: id,
  title: v.exactOptional(text('title')),
  speaker: v.exactOptional(text('name')),
  minutes: v.exactOptional(minutes),
  round: v.exactOptional(v.nullable(count)),
  question: v.exactOptional(v.nullable(id)),
  autoAdvance: v.exactOptional(flag),
  skipped: v.exactOptional(flag),
});
const movePart = command('movePart', { part: id, before: v.nullable(id) });
const removePart = command('removePart', { part: id });

// --- the host: what the workshop is -------------------------------------------------------------------------------
const editWorkshop = command('editWorkshop', {
  title: v.exactOptional(text('title')),
  place: v.exactOptional(text('title')),
  date: v.exactOptional(isoDate),
  startMinute: v.exactOptional(v.pipe(count, v.maxValue(1439))),
  sectors: v.exactOptional(v.pipe(v.array(v.object({ id, name: text('name') })), v.minLength(1), v.maxLength(20))),
});
const editQuestion = command('editQuestion', {
  question: id,
  kind: v.exactOptional(v.picklist(QUESTION_KINDS)),
  title: v.exactOptional(text('title')),
  text: v.exactOptional(text('question')),
  starters: v.exactOptional(v.object({ joins: text('place'), doubts: text('place') })),
  places: v.exactOptional(texts('place')),
  criteria: v.exactOptional(texts('place', 12)),
});
const editTable = command('editTable', { table: id, hosts: texts('name', 6) });
/** A table with a question of its own, in every route; only before the groups are fixed. */
const addTable = command('addTable', { table: id, question: id });
const removeTable = command('removeTable', { table: id });

// --- the host: people ---------------------------------------------------------------------------------------------
/** Proposes groups (again); `fix` shows them to everyone. */
const makeGroups = command('makeGroups', { fix: flag });
const fixGroups = command('fixGroups', {});
const movePerson = command('movePerson', { person: id, group: id });
const swapPeople = command('swapPeople', { person: id, other: id });
const addPerson = command('addPerson', {
  person: id,
  name: text('name'),
  organisation: text('organisation'),
  sector: id,
});
const markLeft = command('markLeft', { person: id, left: flag });
const removePerson = command('removePerson', { person: id });

// --- the host: stage, door, report ----------------------------------------------------------------------------------
const setStage = command('setStage', {
  dark: v.exactOptional(flag),
  theme: v.exactOptional(v.picklist(['light', 'dark'])),
  sound: v.exactOptional(flag),
  view: v.exactOptional(v.picklist(['themes', 'quotes', 'nothing'])),
  /** Cards let through for their question, replacing those before. */
  quotes: v.exactOptional(v.object({ question: id, cards: v.pipe(v.array(id), v.maxLength(20)) })),
  /** A pledge let through, or taken back. */
  pledge: v.exactOptional(v.object({ pledge: id, shown: flag })),
});
const door = command('door', { open: flag });
/** `text: null`: back to the proposal. `base`: the version of the section that was edited. */
const saveSection = command('saveSection', { section: id, text: v.nullable(text('section')), base: count });
const publish = command('publish', {});
const unpublish = command('unpublish', {});

/** One schema of all commands, told apart by `type`. */
export const commandSchema = v.variant('type', [
  join,
  editSelf,
  sit,
  writeCard,
  editCard,
  withdrawCard,
  restoreCard,
  endorse,
  answer,
  setDots,
  pledge,
  editPledge,
  withdrawPledge,
  createTheme,
  renameTheme,
  mergeThemes,
  describeTheme,
  assignCards,
  orderThemes,
  saveRecap,
  passOn,
  hide,
  restore,
  go,
  pause,
  resume,
  addTime,
  setMinutes,
  undoStep,
  addPart,
  editPart,
  movePart,
  removePart,
  editWorkshop,
  editQuestion,
  editTable,
  addTable,
  removeTable,
  makeGroups,
  fixGroups,
  movePerson,
  swapPeople,
  addPerson,
  markLeft,
  removePerson,
  setStage,
  door,
  saveSection,
  publish,
  unpublish,
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
