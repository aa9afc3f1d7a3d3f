import { SECOND, type Ms } from '../../../shared/core/time.ts';

/** The pointer goes away after this long without moving. */
const REST_MS: Ms = 3 * SECOND;

/** What the screen tells about the person at the laptop. */
export interface Laptop {
  /** The mouse rests, or moves again. */
  idle(idle: boolean): void;
  /** The page was pressed: sound may be unlocked. */
  pressed(): void;
}

/**
 * Lets a page be a wall: full screen on a press or F, no pointer when it rests, and awake where the browser allows it.
 * Returns what undoes it.
 */
export function beWall(page: Document, laptop: Laptop): () => void {
  let rest = 0;
  const moved = (): void => {
    clearTimeout(rest);
    laptop.idle(false);
    rest = window.setTimeout(() => {
      laptop.idle(true);
    }, REST_MS);
  };
  const click = (): void => {
    laptop.pressed();
    if (page.fullscreenElement === null) enter(page);
  };
  const key = (event: KeyboardEvent): void => {
    laptop.pressed();
    if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (page.fullscreenElement === null) enter(page);
    else void page.exitFullscreen().catch(allowed);
  };
  const shown = (): void => {
    if (page.visibilityState === 'visible') stayAwake();
  };
  page.addEventListener('pointermove', moved);
  page.addEventListener('click', click);
  page.addEventListener('keydown', key);
  page.addEventListener('visibilitychange', shown);
  moved();
  shown();
  return () => {
    clearTimeout(rest);
    page.removeEventListener('pointermove', moved);
    page.removeEventListener('click', click);
    page.removeEventListener('keydown', key);
    page.removeEventListener('visibilitychange', shown);
  };
}

function enter(page: Document): void {
  if (!page.fullscreenEnabled) return;
  void page.documentElement.requestFullscreen().catch(allowed);
}

function stayAwake(): void {
  // Absent on plain HTTP: there the laptop's own setting counts.
  if (!('wakeLock' in navigator)) return;
  void navigator.wakeLock.request('screen').catch(allowed);
}

/** A browser may say no to full screen or staying awake; the wall shows the same then. */
function allowed(): void {
  return;
}
