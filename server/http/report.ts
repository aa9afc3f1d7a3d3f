import type { Request } from 'express';
import { Router } from 'express';
import type { ReportDocument } from '../../shared/report/document.ts';
import { codeOf, hostOnly, roomOf } from './door.ts';
import { Problem } from './problem.ts';
import type { HttpTools } from './tools.ts';

/** The report: published for everyone, or composed now for the host. */
export function reportRoutes({ registry, access, authoring }: HttpTools): Router {
  const router = Router({ mergeParams: true });

  const published = async (code: string): Promise<ReportDocument | undefined> => {
    const room = await roomOf(registry, code);
    return room.read(({ state }) => state.published?.document);
  };
  const composed = async (code: string, request: Request): Promise<ReportDocument> => {
    hostOnly(access, code, request);
    const room = await roomOf(registry, code);
    return room.read(({ state }) => authoring.compose(state, room.now()));
  };

  router.get('/:code/report', async (request, response) => {
    const document = await published(codeOf(request));
    if (!document) throw new Problem('not-published', 'The report of this workshop is not published.');
    response.json(document);
  });

  router.get('/:code/report/draft', async (request, response) => {
    response.json(await composed(codeOf(request), request));
  });

  router.get('/:code/report.md', async (request, response) => {
    const code = codeOf(request);
    // The host's own file is as things stand; everyone else has what was published.
    const asHost = request.headers.authorization !== undefined;
    const document = asHost ? await composed(code, request) : await published(code);
    if (!document) throw new Problem('not-published', 'The report of this workshop is not published.');
    response.attachment(`verslag-${code}.md`).type('text/markdown; charset=utf-8');
    response.send(authoring.toMarkdown(document));
  });

  router.get('/:code/report.json', async (request, response) => {
    const code = codeOf(request);
    const document = await composed(code, request);
    response.attachment(`verslag-${code}.json`).json(document);
  });
  return router;
}
