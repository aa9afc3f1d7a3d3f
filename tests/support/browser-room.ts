import type { Browser, Page } from 'playwright-core';
import type { BuiltServer } from './browser-server.ts';
import { openDevice, PATIENCE_MS } from './browser-day.ts';
import type { Device } from './browser-day.ts';

/** How long a condition is polled for. */
export const until = { timeout: PATIENCE_MS };

/** Everyone of one day: what a test left is where the next one goes on. */
export class Room {
  readonly browser: Browser;
  readonly server: BuiltServer;
  /** The workshop's code, once it was made. */
  code = '';
  readonly devices: Device[] = [];
  /** The phones of people who are in, as they came. */
  readonly joined: Device[] = [];
  readonly #pages = new Map<'host' | 'wall' | 'tableHost', Page>();
  readonly #phones = new Map<number, Device>();

  constructor(browser: Browser, server: BuiltServer) {
    this.browser = browser;
    this.server = server;
  }

  /** Opens an address on a new device. */
  async open(kind: Parameters<typeof openDevice>[1], address: string): Promise<Device> {
    const device = await openDevice(this.browser, kind, address);
    this.devices.push(device);
    return device;
  }
  /** A new phone, at the address that people scan. */
  openPhone(): Promise<Device> {
    return this.open('phone', `${this.server.url}/${this.code}`);
  }

  get host(): Page {
    return this.#page('host');
  }
  /** The projector. */
  get wall(): Page {
    return this.#page('wall');
  }
  /** Of table 2. */
  get tableHost(): Page {
    return this.#page('tableHost');
  }
  place(name: 'host' | 'wall' | 'tableHost', { page }: Device): void {
    this.#pages.set(name, page);
  }
  #page(name: 'host' | 'wall' | 'tableHost'): Page {
    const page = this.#pages.get(name);
    if (page === undefined) throw new Error(`${name} has not been opened`);
    return page;
  }

  /** The phone that began at a table: 1 writes freely, 2 with a beginning, 3 about places. */
  phone(table: number): Device {
    const found = this.#phones.get(table);
    if (found === undefined) throw new Error(`no phone began at table ${table}`);
    return found;
  }
  /** The phones in the order of the tables where they began. */
  get phones(): Device[] {
    return [1, 2, 3].flatMap((table) => this.#phones.get(table) ?? []);
  }
  seat(table: number, device: Device): void {
    this.#phones.set(table, device);
  }

  /** The number of cards of this round that the host's page shows for a table. */
  countAt(table: number): Promise<string> {
    return this.host.locator(`article.h-table[data-table="${table}"] .h-num b`).innerText();
  }
}
