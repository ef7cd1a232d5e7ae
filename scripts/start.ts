// `pnpm start`: builds what changed, then serves the portal in this process, so that signals reach it directly.
import { build } from './build.ts';

if (build()) console.log('Hanze has been built.');
const server = '../apps/server/dist/main.js';
await import(server);
