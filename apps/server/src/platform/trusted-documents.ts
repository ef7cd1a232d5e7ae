// Only documents that were reviewed and shipped may run. The web build writes the manifest (sha256 -> text); anything else needs
// development mode or the API token, and then stays under the limits.
import { createHash, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config';

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

export type Manifest = ReadonlyMap<string, string>;

export function readManifest(file: string): Manifest {
  return new Map(existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : []);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

export const holdsToken = (request: FastifyRequest, token: string | undefined): boolean => {
  const [scheme, given] = (request.headers.authorization ?? '').split(' ');
  return token !== undefined && scheme === 'Bearer' && given !== undefined && timingSafeEqual(digest(given), digest(token));
};

const refused = {
  errors: [{ message: 'Only documents shipped with this installation can be run.', extensions: { code: 'UNKNOWN_DOCUMENT' } }],
};

/** Puts the text of a known document in the body; answers 400 to everything that is neither known nor allowed. */
export function trustDocuments(manifest: Manifest, config: Config) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const body = request.body as Body | undefined;
    if (!body || typeof body !== 'object' || Array.isArray(body)) return reply.code(400).send(refused);
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    const known = typeof hash === 'string' ? manifest.get(hash) : undefined;
    if (known !== undefined) {
      body.query = known;
      delete body.extensions;
      return undefined;
    }
    const adHoc = typeof body.query === 'string' && (config.mode === 'development' || holdsToken(request, config.apiToken));
    if (!adHoc) return reply.code(400).send(refused);
    delete body.extensions;
    return undefined;
  };
}
