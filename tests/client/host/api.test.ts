import { expect, test } from 'vitest';
import { httpApi } from '../../../client/screens/host/api.ts';
import { answerWords, refusalWords } from '../../../client/screens/host/model/refusals.ts';

function answering(status: number, body: unknown) {
  const asked: { path: string; init: RequestInit | undefined }[] = [];
  const fetcher: typeof fetch = (path, init) => {
    asked.push({ path: String(path instanceof Request ? path.url : path), init });
    return Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status }));
  };
  return { asked, api: httpApi('7KQ4MX', 'sleutel', 'http://localhost:3000', fetcher) };
}

test('HOST-22: links are asked with the host’s key', async () => {
  const links = { join: '/a', screen: '/b', host: '/c', tables: [{ table: 't1', number: 1, path: '/d' }] };
  const { api, asked } = answering(200, { ...links, report: '/e' });
  expect(await api.links()).toEqual(links);
  expect(asked[0]).toMatchObject({
    path: '/api/workshops/7KQ4MX/links',
    init: { headers: { authorization: 'Bearer sleutel' } },
  });
});

test('HOST-22: the public address comes first, then those of the machine', async () => {
  const { api } = answering(200, {
    port: 3000,
    publicUrl: 'https://buurtbalans.nl/',
    addresses: [{ name: 'wlan0', address: '192.168.1.20', url: 'http://192.168.1.20:3000' }],
  });
  expect(await api.addresses()).toEqual([
    { url: 'https://buurtbalans.nl', label: '' },
    { url: 'http://192.168.1.20:3000', label: 'wlan0' },
  ]);
});

test('HOST-22: what does not come, or is something else, is null', async () => {
  expect(await answering(500, {}).api.links()).toBeNull();
  expect(await answering(200, { join: 1 }).api.links()).toBeNull();
  const broken = httpApi('7KQ4MX', 'k', '', () => Promise.reject(new Error('no network')));
  expect([await broken.links(), await broken.addresses(), await broken.remove('7KQ4MX')]).toEqual([null, null, false]);
});

test('HOST-23: deleting sends the code that was typed', async () => {
  const { api, asked } = answering(204, null);
  expect(await api.remove('7kq4mx')).toBe(true);
  expect(asked[0]?.init).toMatchObject({ method: 'DELETE', body: JSON.stringify({ code: '7kq4mx' }) });
  expect(await answering(400, {}).api.remove('x')).toBe(false);
});

test('HOST-24: a refusal and a missing answer are said in words', () => {
  expect(answerWords({ ok: true, at: 3 })).toBeNull();
  expect(answerWords({ ok: false, noAnswer: true })).toBe(
    'Geen antwoord van de server. Er is niets gebeurd. Druk opnieuw.',
  );
  expect(answerWords({ ok: false, retryAfterMs: 10 })).toBe(
    'De server kan dit nu even niet doen. Druk zo nog een keer.',
  );
  expect(answerWords({ ok: false, refusal: { code: 'stale-step', part: 'x', visit: 2 } })).toContain('al verder');
  expect(refusalWords({ code: 'too-long', max: 120 })).toContain('120');
  expect(refusalWords({ code: 'unknown', what: 'part' })).toBe('Dit onderdeel is er niet meer.');
});
