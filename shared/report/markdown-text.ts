/** Text in Markdown that stays text. */

/** What people typed, so that no sign in it means anything: on one line, without control characters. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~&$^=@]/g, '\\$&')
      .replace(/!(?=\\\[)/g, '\\!')
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      // At the beginning of a line these begin a list, a rule or a heading.
      .replace(/^([-+])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** The host's own text: blank lines part paragraphs, single lines stay lines. */
export const escapeParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map(escapeText)
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((part) => part !== '');

/** A Markdown table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
