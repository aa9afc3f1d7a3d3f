import { expect, test } from 'vitest';
import { keyIn, noteAnchor, sectionAnchor } from '../../../client/screens/report/anchors.ts';
import { httpReportApi, readPublished } from '../../../client/screens/report/api.ts';
import { beamPicture } from '../../../client/screens/report/beam.ts';
import { paragraphs, plainText } from '../../../client/screens/report/words.ts';
import { compose } from '../../../shared/report/compose.ts';
import { ReportDay } from '../../support/report-day.ts';

const day = new ReportDay().people('bewoner', ['A', 'B', 'C']).go('inloop').groups().go('ronde-1');
day.theme('t', 2, 'Klein', 'Eén straat.').card('a', 2, 'het duurt', { stance: 'doubts', theme: 't', known: 1 });
day
  .card('b', 3, 'druk', { place: 'Osdorp', criteria: ['overlast'] })
  .answer('a', 'Begin snel')
  .dots(2, 't', 2);
day.pledge('p', 'A', 'Een ochtend', { when: 'in oktober' }).go('afsluiting');
const REPORT = compose(day.state, day.now);

const answering = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));

test('VERSLAG-26: every answer about a published report has its own page', async () => {
  const kind = async (status: number, body: unknown) => (await readPublished('ABC234', answering(status, body))).kind;
  expect(await kind(200, REPORT)).toBe('report');
  expect(await kind(404, { code: 'not-published' })).toBe('not-published');
  expect(await kind(410, { code: 'gone' })).toBe('gone');
  expect(await kind(404, { code: 'unknown-workshop' })).toBe('unknown');
  expect(await kind(503, { code: 'unavailable' })).toBe('offline');
  expect(await kind(200, { title: 'iets anders' })).toBe('broken');
  expect(await kind(502, 'geen JSON')).toBe('broken');
  const unreachable = await readPublished('ABC234', () => Promise.reject(new TypeError('failed')));
  expect(unreachable.kind).toBe('offline');
});

test('a whole document passes the door unchanged', async () => {
  const answer = await readPublished('ABC234', answering(200, REPORT));
  expect(answer).toEqual({ kind: 'report', document: REPORT });
});

test('the draft is asked with the host’s key, and is null when it does not come', async () => {
  const asked: [string, string | null][] = [];
  const api = httpReportApi('ABC234', 'sleutel', (path, init) => {
    asked.push([typeof path === 'string' ? path : '', new Headers(init?.headers).get('authorization')]);
    return Promise.resolve(new Response(JSON.stringify(REPORT)));
  });
  expect(await api.draft()).toEqual(REPORT);
  expect(asked).toEqual([['/api/workshops/ABC234/report/draft', 'Bearer sleutel']]);
  const refused = httpReportApi('ABC234', 'fout', answering(403, { code: 'not-allowed' }));
  expect([await refused.draft(), await refused.save('md')]).toEqual([null, false]);
});

test('VERSLAG-27: a fragment that leads to a place on the page is never taken for a key', () => {
  const places = [sectionAnchor({ id: 'question:vraag-1' }), noteAnchor('question:vraag-1', 12), 'kaartje-12'];
  expect(places).toEqual(['deel-question-vraag-1', 'noot-question-vraag-1-12', 'kaartje-12']);
  expect(places.map(keyIn)).toEqual([undefined, undefined, undefined]);
  expect([keyIn('AbCdEfGhIjKlMnOpQrSt_-'), keyIn(undefined)]).toEqual(['AbCdEfGhIjKlMnOpQrSt_-', undefined]);
});

test('a text of one’s own is parted by blank lines, and a proposal is plain text', () => {
  expect(paragraphs('een\ntwee\n\n \ndrie\n')).toEqual([['een', 'twee'], ['drie']]);
  const spans = [{ text: 'Zij schreven: ' }, { text: 'Samen.', quote: true as const, cite: 1 }];
  expect(
    plainText([
      { kind: 'paragraph', spans },
      { kind: 'paragraph', spans: [{ text: 'Klaar.' }] },
    ]),
  ).toBe('Zij schreven: “Samen.”\n\nKlaar.');
});

test('the balance has one block a card and leaves room for the highest side', () => {
  const picture = beamPicture(31, 19, 'wide');
  expect([picture.joins.length, picture.doubts.length]).toEqual([31, 19]);
  expect(picture.angle).toBeLessThan(0);
  expect(Math.min(...picture.joins.map((at) => at.y)) + picture.plank).toBeGreaterThan(0);
  expect(beamPicture(0, 0, 'narrow').angle).toBe(0);
});
