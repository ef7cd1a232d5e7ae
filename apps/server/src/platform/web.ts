// Serves the built web app: hashed files for a year, the page itself always fresh, and the page for every path it routes itself.
import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const ownPaths = /^\/(graphql|events|files|health|assets|\.well-known)\b/;

export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await server.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      // the verifier carries its own script: it is to be kept and opened from disk, where this portal's policy does not reach
      if (path.endsWith('/verify.html')) reply.header('content-disposition', 'attachment; filename="hanze-verify.html"');
    },
  });
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.header('cache-control', 'no-cache').sendFile('index.html');
  server.get('/', page);
  server.get('/*', (request, reply) => {
    if (ownPaths.test(request.url) || /\.[a-z0-9]{1,8}$/i.test(request.url.split('?')[0] ?? '')) return reply.callNotFound();
    return page(request, reply);
  });
}
