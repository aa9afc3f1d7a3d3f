import type { Express, RequestHandler } from 'express';
import express from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Limits } from '../access/limits.ts';
import { lanAddresses } from './addresses.ts';
import { createAssets } from './assets.ts';
import { onlyOurs } from './door.ts';
import { healthRoutes } from './health.ts';
import type { ProblemCode } from './problem.ts';
import { Problem, problemHandler } from './problem.ts';
import { reportRoutes } from './report.ts';
import type { HttpTools } from './tools.ts';
import { workshopRoutes } from './workshops.ts';

const BODY_LIMIT = '64kb';
const PAGES = ['/', '/:code', '/:code/host', '/:code/tafel/:n', '/:code/scherm', '/:code/verslag'];

/** The HTTP side: pages, API and health. */
export function createHttp(tools: HttpTools): Express {
  const { publicUrl, limits, log, port } = tools;
  const app = express();
  // Behind a proxy the last address in X-Forwarded-For is the one the proxy saw.
  app.set('trust proxy', publicUrl === undefined ? false : 1);
  app.use(headers(publicUrl), logged(log));
  app.use(healthRoutes(tools));
  app.use(onlyOurs(publicUrl));

  app.use('/api', unlessBlocked(limits), noStore, express.json({ limit: BODY_LIMIT }));
  app.get('/api/addresses', (_request, response) => {
    response.json({ port: port(), publicUrl: publicUrl ?? null, addresses: lanAddresses(port()) });
  });
  app.use('/api/workshops', workshopRoutes(tools), reportRoutes(tools));
  app.use('/api', () => {
    throw new Problem('not-found', 'There is nothing here.');
  });

  const assets = createAssets(tools.client);
  app.get(PAGES, assets.files, assets.page);
  app.use(assets.files);
  app.use(() => {
    throw new Problem('not-found', 'There is nothing here.');
  });
  app.use(problemHandler(log));
  return app;
}

/** Safe headers that work over plain HTTP in a room without internet as well as behind TLS. */
function headers(publicUrl: string | undefined): RequestHandler {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Svelte sets style attributes for motion and sizes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
    // Browsers only warn about these on an insecure origin.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

function logged(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - start);
      log.debug({ method: request.method, path: request.path, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}

/** Problems that a guessed code or key runs into. */
const GUESSES = new Set<unknown>(['unknown-workshop', 'not-allowed'] satisfies ProblemCode[]);

/** Floods of failures from one address wait; everyone in a venue shares one, so the limit is generous. */
function unlessBlocked(limits: Limits): RequestHandler {
  return async (request, response, next) => {
    const address = request.ip ?? '';
    const waitMs = await limits.blocked(address);
    if (waitMs !== undefined) throw new Problem('too-many', 'Too many attempts failed from here.', waitMs);
    response.on('finish', () => {
      if (GUESSES.has(response.locals['problem'])) void limits.failed(address);
    });
    next();
  };
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
