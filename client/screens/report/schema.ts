import * as v from 'valibot';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';

/** The document as it comes over HTTP, parsed at the door. */
const texts = v.array(v.string());
const stance = v.nullable(v.picklist(['joins', 'doubts']));
const yes = v.exactOptional(v.literal(true));
const span = v.object({ text: v.string(), quote: yes, strong: yes, cite: v.exactOptional(v.number()) });
const kind = <const K extends Block['kind'], const E extends v.ObjectEntries>(name: K, entries: E) =>
  v.object({ kind: v.literal(name), ...entries });
const rows = <const E extends v.ObjectEntries>(entries: E) => v.array(v.object(entries));

const block = v.variant('kind', [
  kind('paragraph', { spans: v.array(span), lead: yes }),
  kind('heading', { text: v.string() }),
  kind('list', { items: v.array(v.array(span)) }),
  kind('counts', {
    rows: rows({
      number: v.number(),
      label: v.string(),
      shape: v.picklist(['person', 'card', 'doubt', 'none']),
      answered: v.exactOptional(v.number()),
      text: v.exactOptional(v.string()),
    }),
  }),
  kind('themes', {
    rows: rows({
      name: v.string(),
      cards: v.number(),
      joins: v.number(),
      doubts: v.number(),
      dots: v.number(),
      sentence: v.nullable(span),
      table: v.exactOptional(v.number()),
    }),
    dots: v.boolean(),
  }),
  kind('balance', {
    joins: v.number(),
    doubts: v.number(),
    answeredDoubts: v.number(),
    starters: v.object({ joins: v.string(), doubts: v.string() }),
  }),
  kind('quotes', {
    quotes: rows({
      ...{ stance, starter: v.string(), place: v.nullable(v.string()) },
      ...{ text: v.string(), source: v.string(), answers: texts },
    }),
  }),
  kind('doubts', { rows: rows({ doubt: v.string(), endorsements: v.number(), answers: texts }) }),
  kind('places', {
    criteria: texts,
    rows: rows({ place: v.string(), cards: v.number(), criteria: v.array(v.number()) }),
  }),
  kind('pledges', {
    rows: rows({ what: v.string(), kind: v.string(), who: v.string(), when: v.string() }),
    steps: yes,
  }),
  kind('notes', { notes: rows({ number: v.number(), text: v.string(), cards: v.array(v.number()) }) }),
  kind('programme', { rows: rows({ title: v.string(), planned: v.string(), actual: v.string() }) }),
  kind('cards', {
    rows: rows({
      ...{ number: v.number(), round: v.number(), group: v.string(), stance, starter: v.string(), place: v.string() },
      ...{ criteria: texts, text: v.string(), theme: v.string(), endorsements: v.number(), answers: texts },
    }),
  }),
]);
const section = v.object({
  ...{ id: v.string(), title: v.string(), short: v.string(), table: v.nullable(v.number()) },
  ...{ prose: v.array(block), figures: v.array(block), edited: v.nullable(v.string()) },
});

export const documentSchema: v.GenericSchema<unknown, ReportDocument> = v.object({
  ...{ code: v.string(), language: v.picklist(['nl', 'en']), title: v.string(), subtitle: v.string() },
  ...{ date: v.string(), composedAt: v.number(), rehearsal: v.boolean() },
  ...{ sections: v.array(section), appendix: v.array(section) },
});
