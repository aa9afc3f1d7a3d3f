/** What a key does on the host's page. Space does nothing; in a text field none of them works. */
export type Act =
  | {
      do:
        'next' | 'undo' | 'pause' | 'more' | 'less' | 'cards' | 'people' | 'links' | 'keys' | 'dark' | 'quote' | 'back';
    }
  | { do: 'table'; number: number };

const ACTS: Readonly<Record<string, Act['do']>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  z: 'undo',
  p: 'pause',
  '+': 'more',
  '=': 'more',
  '-': 'less',
  '−': 'less',
  k: 'cards',
  m: 'people',
  l: 'links',
  '?': 'keys',
  b: 'dark',
  c: 'quote',
  Escape: 'back',
};

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/** The act of a key press, or null. With Ctrl, Alt or Meta it is the browser's; a key that is held down counts once. */
export function actOf(press: KeyPress): Act | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  if (/^[1-9]$/u.test(press.key)) return { do: 'table', number: Number(press.key) };
  const act = ACTS[press.key.length === 1 ? press.key.toLowerCase() : press.key];
  return act === undefined || act === 'table' ? null : { do: act };
}
