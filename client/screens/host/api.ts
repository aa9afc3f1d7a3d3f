import type { TableId } from '../../../shared/core/ids.ts';

/** An address of the machine, at which phones may reach it. */
export interface Address {
  /** The origin: `http://192.168.1.20:3000`. */
  url: string;
  label: string;
}

/** Every link of a workshop, each with its key in the fragment. */
export interface Links {
  join: string;
  screen: string;
  host: string;
  tables: { table: TableId; number: number; url: string }[];
}

/** An answer over HTTP: what was asked, or null when it did not come. */
export type Got<T> = Promise<T | null>;

/** What the host's page asks over HTTP. Injected, so that the gallery has fixed answers. */
export interface HostApi {
  addresses(): Got<Address[]>;
  /** The links at an origin; at the page's own without. */
  links(origin: string | null): Got<Links>;
  /** Deletes the workshop for good. */
  remove(): Promise<boolean>;
  /** Where the report is edited. */
  reportUrl: string;
}
