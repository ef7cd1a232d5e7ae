// The built web app as it is handed out: the page for its own paths, and the verifier as a file to keep.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from './web.ts';

const folder = mkdtempSync(join(tmpdir(), 'hanze-web-'));
const server = fastify();
beforeAll(async () => {
  for (const name of ['index.html', 'verify.html']) writeFileSync(join(folder, name), `<!doctype html><title>${name}</title>`);
  await serveWeb(server, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = async (url: string) => {
  const { statusCode, headers, body } = await server.inject({ url });
  return { status: statusCode, disposition: headers['content-disposition'], cache: headers['cache-control'], body };
};

test('a path of the app is answered with its page, an unknown file with nothing', async () => {
  expect(await get('/besluiten/3')).toMatchObject({ status: 200, cache: 'no-cache', disposition: undefined });
  expect((await get('/besluiten/3')).body).toContain('index.html');
  expect((await get('/unknown.js')).status).toBe(404);
});

test('the verifier is a download', async () => {
  const { status, disposition, body } = await get('/verify.html');
  expect([status, disposition]).toEqual([200, 'attachment; filename="hanze-verify.html"']);
  expect(body).toContain('verify.html');
});
