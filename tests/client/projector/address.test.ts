import { expect, test } from 'vitest';
import {
  addressPieces,
  chosenOrigin,
  joinAddress,
  reachableOrigin,
} from '../../../client/screens/projector/address.ts';

test('PROJ-18: what is typed has no "http", what is scanned is whole', () => {
  expect(joinAddress('https://buurtbalans.nl', '7KQ4MX')).toEqual({
    url: 'https://buurtbalans.nl/7KQ4MX',
    typed: 'buurtbalans.nl/',
    local: false,
  });
  expect(joinAddress('http://192.168.1.20:3000', '7KQ4MX')).toEqual({
    url: 'http://192.168.1.20:3000/7KQ4MX',
    typed: '192.168.1.20:3000/',
    local: true,
  });
});

test('PROJ-18: an address of figures, with a port or of one machine gets the full width', () => {
  const local = (origin: string) => joinAddress(origin, 'A').local;
  expect(
    ['http://10.0.0.4', 'http://zaal.local', 'http://laptop', 'https://a.nl:8443', 'http://[::1]:3000'].map(local),
  ).toEqual([true, true, true, true, true]);
  expect(local('https://doe.buurtbalans.nl')).toBe(false);
});

test('PROJ-18: the address is the page’s own, unless the host passes another in the link', () => {
  const origin = 'http://localhost:3000';
  expect(chosenOrigin({ origin, search: '' })).toBe(origin);
  expect(chosenOrigin({ origin, search: '?adres=http%3A%2F%2F192.168.1.20%3A3000' })).toBe('http://192.168.1.20:3000');
  expect(chosenOrigin({ origin, search: '?adres=192.168.1.20:3000' })).toBe('http://192.168.1.20:3000');
  expect(chosenOrigin({ origin, search: '?adres=https://buurtbalans.nl/' })).toBe('https://buurtbalans.nl');
  expect(chosenOrigin({ origin, search: '?adres=javascript:alert(1)' })).toBe(origin);
});

test('PROJ-18: marks between figures stand apart', () => {
  expect(
    addressPieces('10.1:3/')
      .filter((piece) => piece.mark)
      .map((piece) => piece.text),
  ).toEqual(['.', ':', '/']);
  expect(
    addressPieces('10.1:3/')
      .map((piece) => piece.text)
      .join(''),
  ).toBe('10.1:3/');
});

test('PROJ-19: a page opened on the server itself shows the room an address that phones can reach', async () => {
  const answer =
    (body: unknown): typeof fetch =>
    () =>
      Promise.resolve(new Response(JSON.stringify(body)));
  const lan = answer({ publicUrl: null, addresses: [{ url: 'http://192.168.1.20:3000' }] });
  expect(await reachableOrigin('http://localhost:3000', lan)).toBe('http://192.168.1.20:3000');
  expect(await reachableOrigin('http://127.0.0.1:3000', answer({ publicUrl: 'https://a.nl', addresses: [] }))).toBe(
    'https://a.nl',
  );
  expect(await reachableOrigin('http://10.0.0.4:3000', lan)).toBe('http://10.0.0.4:3000');
  expect(await reachableOrigin('http://localhost:3000', () => Promise.reject(new Error('offline')))).toBe(
    'http://localhost:3000',
  );
});
