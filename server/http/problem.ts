import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';

const PROBLEMS = {
  'bad-request': [400, 'Bad Request'],
  'no-key': [401, 'Unauthorized'],
  'not-allowed': [403, 'Forbidden'],
  'wrong-origin': [403, 'Forbidden'],
  'not-found': [404, 'Not Found'],
  'unknown-workshop': [404, 'Not Found'],
  'not-published': [404, 'Not Found'],
  gone: [410, 'Gone'],
  'too-many': [429, 'Too Many Requests'],
  internal: [500, 'Internal Server Error'],
  unavailable: [503, 'Service Unavailable'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An HTTP request's "no", answered as `application/problem+json`. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly retryAfterMs: number | undefined;

  constructor(code: ProblemCode, detail: string, retryAfterMs?: number) {
    super(detail);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

export function sendProblem(response: Response, problem: Problem): void {
  const [status, title] = PROBLEMS[problem.code];
  response.locals['problem'] = problem.code;
  if (problem.retryAfterMs !== undefined) response.set('Retry-After', String(Math.ceil(problem.retryAfterMs / 1000)));
  if (status === 401) response.set('WWW-Authenticate', 'Bearer');
  const body = { type: 'about:blank', title, status, code: problem.code, detail: problem.message };
  response.status(status).type('application/problem+json').send(JSON.stringify(body));
}

/** The last handler: a `Problem` is told, a broken request is named, anything else is a bug and only logged. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof Problem) sendProblem(response, error);
    else if (isClientError(error)) sendProblem(response, new Problem('bad-request', error.message));
    else {
      log.error({ err: error, path: request.path }, 'request failed');
      sendProblem(response, new Problem('internal', 'The server made a mistake.'));
    }
  };
}

/** What Express and its body parser throw for a request that cannot be read. */
function isClientError(error: unknown): error is Error & { status: number } {
  return (
    error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    error.status >= 400 &&
    error.status < 500
  );
}
