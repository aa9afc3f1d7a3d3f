/** The report as Markdown. */
import type { ReportDocument } from './document.ts';

/** The whole document as Markdown text. */
export function toMarkdown(document: ReportDocument): string {
  return `# ${document.title}\n`;
}
