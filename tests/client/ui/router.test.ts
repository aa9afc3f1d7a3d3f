import { describe, expect, test } from 'vitest';
import { isCode, normaliseCode, parseRoute } from '../../../client/router.ts';

describe('addresses', () => {
  test('UI-17: each page of a workshop has its own screens', () => {
    expect(parseRoute('/', '')).toEqual({ family: 'start', route: { code: '' } });
    expect(parseRoute('/7KQ4MX', '')).toEqual({ family: 'phone', route: { code: '7KQ4MX' } });
    expect(parseRoute('/7KQ4MX/host', '#k3y')).toEqual({ family: 'host', route: { code: '7KQ4MX', key: 'k3y' } });
    expect(parseRoute('/7KQ4MX/scherm', '#k')).toEqual({ family: 'projector', route: { code: '7KQ4MX', key: 'k' } });
    expect(parseRoute('/7KQ4MX/verslag/', '')).toEqual({ family: 'report', route: { code: '7KQ4MX' } });
    expect(parseRoute('/7KQ4MX/tafel/3', '#k')).toEqual({
      family: 'table-host',
      route: { code: '7KQ4MX', table: 3, key: 'k' },
    });
  });

  test('UI-18: a code in lower case or with spaces is the same code', () => {
    expect(parseRoute('/7kq4mx', '').route.code).toBe('7KQ4MX');
    expect(normaliseCode(' 7kq 4m-x')).toBe('7KQ4MX');
    expect(isCode('7KQ4MX')).toBe(true);
    expect([isCode('7KQ4M'), isCode('7KQ4M0'), isCode('7KQ4MI')]).toEqual([false, false, false]);
  });

  test('UI-17: a word that is no code goes to the phone, which says so; nonsense goes to the start', () => {
    expect(parseRoute('/7KQ4M0', '').family).toBe('phone');
    expect(parseRoute('/7KQ4MX/tafel/0', '').family).toBe('start');
    expect(parseRoute('/7KQ4MX/iets', '').family).toBe('start');
    expect(parseRoute('/a/host/b/c', '').family).toBe('start');
    expect(parseRoute('/%E0%A4%A', '').family).toBe('phone');
  });

  test('UI-17: the key of a start link reaches the start page', () => {
    expect(parseRoute('/', '#create')).toEqual({ family: 'start', route: { code: '', key: 'create' } });
  });
});
