// What every request passes through before a handler sees it: an act with a mark, the language, the viewer, and where it came from.
import { isIP } from 'node:net';
import type { Language } from '@hanze/shared/kernel/text';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Act, currentAct, newAct, peekAct, withinAct } from './act';
import type { Config } from './config';
import type { ViewerSource } from './viewer-source';

const languageOf = (request: FastifyRequest): Language =>
  (request.headers['x-hanze-language'] ?? request.headers['accept-language'] ?? '').toString().startsWith('en') ? 'en' : 'nl';

/** The address people typed: PUBLIC_URL, or what the request says when it is not set. */
export const publicUrlOf = (request: FastifyRequest, config: Config): string => config.publicUrl ?? `${request.protocol}://${request.host}`;

const actOf = (request: FastifyRequest, config: Config): Act =>
  newAct({
    language: languageOf(request),
    origin: {
      address: isIP(request.ip) ? request.ip : '',
      agent: (request.headers['user-agent'] ?? '').slice(0, 200),
      url: publicUrlOf(request, config),
    },
  });

/** A browser tells where a request comes from; one that comes from elsewhere gets no cookie's worth of trust. */
function comesFromElsewhere(request: FastifyRequest, config: Config): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = request.headers;
  return origin !== undefined && origin !== new URL(publicUrlOf(request, config)).origin;
}

export function beginActs(server: FastifyInstance, config: Config, viewers: ViewerSource): void {
  server.addHook('onRequest', (request, reply, done) => {
    const act = actOf(request, config);
    reply.header('x-correlation-id', act.correlationId);
    withinAct(act, done);
  });
  server.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    const act = currentAct();
    if (!needsViewer(request)) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD' && comesFromElsewhere(request, config)) {
      return reply.code(403).send({ errors: [{ message: 'This request came from another site.', extensions: { code: 'CROSS_SITE' } }] });
    }
    const { viewer, language } = await viewers.read(request);
    act.viewer = viewer;
    if (language && request.headers['x-hanze-language'] === undefined) act.language = language;
    return undefined;
  });
}

/** Cookies that commands asked for leave with whatever answer there is. */
export function sendCookies(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, payload, done) => {
    const cookies = peekAct()?.cookies ?? [];
    if (cookies.length > 0) reply.header('set-cookie', cookies);
    done(null, payload);
  });
}

const needsViewer = (request: FastifyRequest): boolean => /^\/(graphql|events|files)\b/.test(request.url);
