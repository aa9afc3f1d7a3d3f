import * as v from 'valibot';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { documentSchema } from './schema.ts';

/** What came of asking for the published report. */
export type Published =
  { kind: 'report'; document: ReportDocument } | { kind: 'not-published' | 'gone' | 'unknown' | 'offline' | 'broken' };

export type ExportKind = 'md' | 'json';

/** What the editor asks over HTTP. Injected, so that the gallery has fixed answers. */
export interface ReportApi {
  /** The report as things stand; null when it did not come. */
  draft(): Promise<ReportDocument | null>;
  /** A file of the report as things stand, saved on the device; false when it did not come. */
  save(kind: ExportKind): Promise<boolean>;
}

const problemSchema = v.object({ code: v.string() });

/** The published report of a workshop, as everyone with the link sees it. Never throws. */
export async function readPublished(code: string, fetcher: typeof fetch): Promise<Published> {
  let response: Response;
  try {
    response = await fetcher(`/api/workshops/${code}/report`, { headers: { accept: 'application/json' } });
  } catch {
    return { kind: 'offline' };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) {
    const parsed = v.safeParse(documentSchema, body);
    return parsed.success ? { kind: 'report', document: parsed.output } : { kind: 'broken' };
  }
  const problem = v.safeParse(problemSchema, body);
  if (!problem.success) return { kind: 'broken' };
  switch (problem.output.code) {
    case 'not-published':
    case 'gone':
      return { kind: problem.output.code };
    case 'unknown-workshop':
      return { kind: 'unknown' };
    case 'too-many':
    case 'unavailable':
      return { kind: 'offline' };
    default:
      return { kind: 'broken' };
  }
}

/** Puts a file that was fetched on the device, as if its link had been followed. */
function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read it by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}

/** The server's answers for the editor, over `fetch`, with the host's key. */
export function httpReportApi(code: string, key: string, fetcher: typeof fetch): ReportApi {
  const workshop = `/api/workshops/${code}`;
  const headers = { authorization: `Bearer ${key}` };
  const ask = async (path: string): Promise<Response | null> => {
    const response = await fetcher(`${workshop}/${path}`, { headers }).catch(() => null);
    return response?.ok === true ? response : null;
  };
  return {
    async draft() {
      const response = await ask('report/draft');
      const body: unknown = response === null ? null : await response.json().catch(() => null);
      const parsed = v.safeParse(documentSchema, body);
      return parsed.success ? parsed.output : null;
    },
    async save(kind) {
      const response = await ask(`report.${kind}`);
      const blob = response === null ? null : await response.blob().catch(() => null);
      if (blob === null) return false;
      download(blob, `verslag-${code}.${kind}`);
      return true;
    },
  };
}
