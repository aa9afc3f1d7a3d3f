import type { Attachment } from 'svelte/attachments';

/** Sizes that are tried, largest first: `--fit` on the box; the texts inside multiply their own size by it. */
const STEPS = Array.from({ length: 25 }, (_, i) => Math.round((1 - i * 0.025) * 1000) / 1000);

/**
 * Makes the texts in a box smaller until all of its children stand inside it. The box has a size of its own.
 * Pass what the texts depend on, so that it is measured again when that changes.
 */
export function fit(..._content: readonly unknown[]): Attachment<HTMLElement> {
  return (box) => {
    let here = true;
    const measure = () => {
      if (!here) return;
      for (const step of STEPS) {
        box.style.setProperty('--fit', String(step));
        if (inside(box)) return;
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    // Letters of the real font are wider or narrower than those of the first moment.
    void document.fonts.ready.then(measure);
    return () => {
      here = false;
      observer.disconnect();
    };
  };
}

/** Words that may not stick out of their own line. */
const TEXTS = 'h1, h2, p, th';

/** One pixel of slack: browsers round. */
function inside(box: HTMLElement): boolean {
  const outer = box.getBoundingClientRect();
  const wide = [box, ...box.querySelectorAll(TEXTS)].every((each) => each.scrollWidth <= each.clientWidth + 1);
  return (
    wide &&
    [...box.children].every((child) => {
      const { top, bottom } = child.getBoundingClientRect();
      return top >= outer.top - 1 && bottom <= outer.bottom + 1;
    })
  );
}
