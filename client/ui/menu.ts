import type { IconName } from './icons.ts';

/** One choice in a menu, or a rule between groups of them. */
export type MenuItem =
  | {
      readonly id: string;
      readonly label: string;
      readonly note?: string;
      readonly icon?: IconName;
      /** A table sign or a group letter instead of an icon. */
      readonly table?: number;
      readonly group?: string;
      readonly disabled?: boolean;
      readonly pick: () => void;
    }
  | { readonly id: string; readonly rule: true };

/** Where the arrow keys, Home and End go from one of `length` items. Undefined: the key is not ours. */
export function nextIndex(key: string, from: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (from + 1) % length;
  if (key === 'ArrowUp') return (from - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

/** Where a menu stands: under its button, at its end edge; above it when there is no room below; always in sight. */
export function placeMenu(
  button: { left: number; right: number; top: number; bottom: number },
  menu: { width: number; height: number },
  view: { width: number; height: number },
  rtl = false,
): { left: number; top: number } {
  const margin = 8;
  const wanted = rtl ? button.left : button.right - menu.width;
  const left = Math.max(margin, Math.min(wanted, view.width - menu.width - margin));
  const below = button.bottom + 4;
  const fits = below + menu.height + margin <= view.height;
  const above = button.top - 4 - menu.height;
  const top = fits ? below : above >= margin ? above : Math.max(margin, view.height - menu.height - margin);
  return { left, top };
}
