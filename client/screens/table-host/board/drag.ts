/** What is dragged with the mouse or a pen, and where it is. A finger scrolls; for it there is the menu. */
export interface Dragged {
  readonly card: string;
  readonly x: number;
  readonly y: number;
  /** The column under the pointer, or null. */
  readonly over: number | null;
}

const FAR = 6;

/**
 * Follows a pointer that went down on a card. `moved` is told from the first few pixels on; `done` once, with the last
 * place, or with null when it was no drag or was given up.
 */
export function drag(
  down: PointerEvent,
  card: string,
  moved: (at: Dragged) => void,
  done: (at: Dragged | null) => void,
): void {
  if (down.pointerType === 'touch' || down.button !== 0) return;
  const view = down.view;
  if (view === null) return;
  let last: Dragged | null = null;
  const columnAt = (x: number, y: number): number | null => {
    const column = view.document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset['column'];
    return column === undefined ? null : Number(column);
  };
  const move = (event: PointerEvent): void => {
    if (last === null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < FAR) return;
    event.preventDefault();
    last = { card, x: event.clientX, y: event.clientY, over: columnAt(event.clientX, event.clientY) };
    moved(last);
  };
  const end = (result: Dragged | null): void => {
    view.removeEventListener('pointermove', move);
    view.removeEventListener('pointerup', up);
    view.removeEventListener('pointercancel', cancel);
    view.removeEventListener('keydown', key);
    // The click that follows a drag must not choose the card.
    if (last !== null) view.addEventListener('click', swallow, { capture: true, once: true });
    view.setTimeout(() => {
      view.removeEventListener('click', swallow, { capture: true });
    });
    done(result);
  };
  const up = (): void => {
    end(last);
  };
  const cancel = (): void => {
    end(null);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end(null);
  };
  view.addEventListener('pointermove', move);
  view.addEventListener('pointerup', up);
  view.addEventListener('pointercancel', cancel);
  view.addEventListener('keydown', key);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
