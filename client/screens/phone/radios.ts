/** Where the arrow keys go in a group of radios: round the ends, and mirrored in right-to-left text. Null: not ours. */
export function arrowTo(key: string, from: number, length: number, direction: string): number | null {
  if (length === 0) return null;
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown' || key === onward) return (from + 1) % length;
  return key === 'ArrowUp' || key === back ? (from - 1 + length) % length : null;
}
