import { nanoid } from 'nanoid';
import { ID_LENGTH } from '../../shared/core/ids.ts';
import type { As } from '../../shared/protocol/up.ts';
import { asOf, deviceToken, rememberHost } from '../session/identity.ts';
import { systemTime } from '../session/defaults.ts';
import type { Report, Store } from '../session/ports.ts';
import { createSession } from '../session/session.ts';
import { socketTransport } from '../session/socket.ts';
import { browserStore } from './browser.ts';
import { LiveSession } from './live.svelte.ts';

const newId = () => nanoid(ID_LENGTH);

/** A phone: this browser profile's own person. */
export function openParticipant(code: string): LiveSession {
  const store = browserStore();
  return open(code, { role: 'participant', device: deviceToken(store, newId) }, store);
}

/**
 * The host's page, with the key of its address or the one this browser remembers; null when it has neither. The
 * workshop is remembered by title, for "earlier workshops" on the start page.
 */
export function openHost(code: string, key?: string): LiveSession | null {
  const store = browserStore();
  const as = asOf(store, code, { role: 'host' }, key);
  if (as?.role !== 'host') return null;
  return open(code, as, store, (title) => {
    rememberHost(store, { code, title, key: as.key }, Date.now());
  });
}

/** The projector; null without a key, as {@link openHost}. */
export function openScreen(code: string, key?: string): LiveSession | null {
  const store = browserStore();
  const as = asOf(store, code, { role: 'screen' }, key);
  return as && open(code, as, store);
}

/** A table host; `table`: the table's id, or its number as in the address. Null without a key, as {@link openHost}. */
export function openTableHost(code: string, table: string | number, key?: string): LiveSession | null {
  const store = browserStore();
  const as = asOf(store, code, { role: 'tableHost', table: String(table) }, key);
  return as && open(code, as, store);
}

const RELOADED = 'buurtbalans/reloaded';
const RELOAD_AGAIN_MS = 60_000;

const report: Report = (problem) => {
  globalThis.reportError(problem);
};

function open(code: string, as: As, store: Store, titled?: (title: string) => void): LiveSession {
  const session = createSession({
    code,
    as,
    store,
    transport: socketTransport(),
    time: systemTime(),
    newId,
    random: () => Math.random(),
    report,
  });
  // The network is back, or someone looks at the page again: do not wait for the next attempt.
  const wake = () => {
    const { state } = session.connection;
    if (document.visibilityState === 'visible' && (state === 'offline' || state === 'behind')) session.reconnect();
  };
  addEventListener('online', wake);
  document.addEventListener('visibilitychange', wake);
  let title = '';
  session.subscribe(() => {
    const { connection, programme } = session;
    if (connection.state === 'refused' && connection.code === 'reload') reloadOnce(store);
    if (!programme || programme.workshop.title === title) return;
    title = programme.workshop.title;
    titled?.(title);
  });
  return new LiveSession(session);
}

/** Another version of the server: this page is fetched anew. What waits is in the browser. Not in circles. */
function reloadOnce(store: Store): void {
  if (!store.durable) return;
  const last = Number(store.get(RELOADED) ?? 0);
  if (Math.abs(Date.now() - last) < RELOAD_AGAIN_MS) return;
  store.set(RELOADED, String(Date.now()));
  location.reload();
}
