import { Router } from 'express';
import type { HttpTools } from './tools.ts';

/** For who watches the server. */
export function healthRoutes({ journal, metrics, log }: Pick<HttpTools, 'journal' | 'metrics' | 'log'>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n');
  });
  // Ready is what people need: the journal answers.
  router.get('/readyz', async (_request, response) => {
    try {
      await journal.removedAt('AAAAAA');
      response.type('text/plain').send('ready\n');
    } catch (error) {
      log.error({ err: error }, 'the journal does not answer');
      response.status(503).type('text/plain').send('the journal does not answer\n');
    }
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
