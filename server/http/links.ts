import type { WorkshopState } from '../../shared/state.ts';
import type { Access } from '../access/keys.ts';

/** Paths of a workshop's pages, keys in their fragments; the host picks the address before them. */
export interface Links {
  readonly join: string;
  readonly screen: string;
  readonly host: string;
  readonly report: string;
  readonly tables: readonly {
    readonly table: string;
    readonly number: number;
    readonly hosts: readonly string[];
    readonly path: string;
  }[];
}

export function hostPath(access: Access, code: string): string {
  return `/${code}/host#${access.key(code, { role: 'host' })}`;
}

export function linksOf(access: Access, state: Pick<WorkshopState, 'code' | 'tables'>): Links {
  const { code } = state;
  const tables = [...state.tables.values()].sort((one, other) => one.number - other.number);
  return {
    join: `/${code}`,
    screen: `/${code}/scherm#${access.key(code, { role: 'screen' })}`,
    host: hostPath(access, code),
    report: `/${code}/verslag`,
    tables: tables.map(({ id, number, hosts }) => ({
      table: id,
      number,
      hosts: [...hosts],
      path: `/${code}/tafel/${String(number)}#${access.key(code, { role: 'tableHost', table: id })}`,
    })),
  };
}
