import { Router } from 'express';
import * as v from 'valibot';
import type { WorkshopState } from '../../shared/state.ts';
import { createSchema } from '../../shared/protocol/create.ts';
import { newCode } from '../access/codes.ts';
import { bearer, codeOf, hostOnly, roomOf } from './door.ts';
import { linksOf } from './links.ts';
import { Problem } from './problem.ts';
import type { HttpTools } from './tools.ts';

const Typed = v.object({ code: v.string() });

/** Making, finding, exporting and deleting workshops. */
export function workshopRoutes({ registry, journal, access, authoring, log }: HttpTools): Router {
  const router = Router();

  router.post('/', async (request, response) => {
    if (!access.creates(bearer(request))) throw new Problem('not-allowed', 'This is not the creation key.');
    const body = v.safeParse(createSchema, request.body ?? {});
    if (!body.success) {
      const { message } = body.issues[0];
      throw new Problem('bad-request', `${v.getDotPath(body.issues[0]) ?? 'The body'}: ${message}`);
    }
    const code = await registry.create(newCode, (fresh, now) => authoring.begin(fresh, body.output, now));
    const room = await roomOf(registry, code);
    const links = await room.read(({ state }) => linksOf(access, state));
    log.info({ code }, 'workshop created');
    response.status(201).location(`/api/workshops/${code}`).json({ code, links });
  });

  router.get('/:code', async (request, response) => {
    const room = await roomOf(registry, codeOf(request));
    response.json(await room.read(({ state }) => publicFacts(state)));
  });

  router.get('/:code/links', async (request, response) => {
    const code = codeOf(request);
    hostOnly(access, code, request);
    const room = await roomOf(registry, code);
    response.json(await room.read(({ state }) => linksOf(access, state)));
  });

  router.get('/:code/export', async (request, response) => {
    const code = codeOf(request);
    hostOnly(access, code, request);
    const room = await roomOf(registry, code);
    const version = await room.read((ledger) => ledger.version);
    response.attachment(`buurtbalans-${code}.ndjson`).type('application/x-ndjson');
    for await (const stored of journal.read(code, 0)) {
      if (stored.version > version) break;
      response.write(`${JSON.stringify(stored)}\n`);
    }
    response.end();
  });

  router.delete('/:code', async (request, response) => {
    const code = codeOf(request);
    hostOnly(access, code, request);
    const typed = v.safeParse(Typed, request.body);
    if (!typed.success || typed.output.code.toUpperCase() !== code) {
      throw new Problem('bad-request', 'Type the code of the workshop to delete it.');
    }
    await roomOf(registry, code);
    await registry.remove(code);
    log.info({ code }, 'workshop deleted by its host');
    response.status(204).end();
  });
  return router;
}

/** What anyone with the code may know. */
function publicFacts(state: WorkshopState): Record<string, unknown> {
  const { code, title, place, date, language, lifecycle, doorOpen, rehearsal } = state;
  const open = lifecycle !== 'prepared' && doorOpen;
  return { code, title, place, date, language, lifecycle, open, published: state.published !== null, rehearsal };
}
