import type { Desk } from './desk.svelte.ts';
import { actOf } from './model/keys.ts';

/** Keys typed into a field, or into something that has keys of its own, are not the page's. */
function elsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="menu"]') !== null
  );
}

/** Does what a key asks of the host's page. */
export function pressKey(desk: Desk, event: KeyboardEvent): void {
  if (event.defaultPrevented || elsewhere(event.target)) return;
  const act = actOf(event);
  if (act === null || (act.do !== 'back' && desk.session.programme === null)) return;
  if (act.do === 'back' && desk.sheet === null && desk.view === 'now' && desk.asked === null) return;
  event.preventDefault();
  switch (act.do) {
    case 'next':
      if (desk.grouping) desk.pressGroups();
      else desk.press();
      return;
    case 'undo':
      desk.undo();
      return;
    case 'pause':
      desk.pause();
      return;
    case 'more':
    case 'less':
      desk.addTime(act.do === 'more' ? 1 : -1);
      return;
    case 'cards':
      desk.sheet = { kind: 'cards', show: 'all' };
      return;
    case 'links':
    case 'keys':
      desk.sheet = { kind: act.do };
      return;
    case 'people':
      desk.view = desk.view === 'people' ? 'now' : 'people';
      return;
    case 'table': {
      const table = desk.programme.tables.find((each) => each.number === act.number);
      if (table !== undefined) desk.sheet = { kind: 'cards', show: table.id };
      return;
    }
    case 'dark':
      desk.toggleDark();
      return;
    case 'quote':
      desk.setView(desk.session.stage?.show.view === 'quotes' ? 'themes' : 'quotes');
      return;
    case 'back':
      if (desk.sheet !== null) desk.sheet = null;
      else if (desk.asked !== null) desk.asked = null;
      else desk.view = 'now';
      return;
  }
}
