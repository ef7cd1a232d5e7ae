// `pnpm dev`: the server rebuilt and restarted at every change on port 3000, the web app with hot reload on the address it prints.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';

const root = join(import.meta.dirname, '..');
const environment = { ...process.env, HANZE_MODE: process.env['HANZE_MODE'] ?? 'development' };
const start = (folder: string, command: string, ...args: string[]): ChildProcess =>
  spawn(command, args, { cwd: join(root, folder), stdio: 'inherit', env: environment });

build();
const children = [
  start('apps/server', join(root, 'node_modules/.bin/vite'), 'build', '--watch', '--logLevel', 'warn'),
  start('.', process.execPath, '--watch-path=apps/server/dist', '--watch-preserve-output', 'apps/server/dist/main.js'),
  start('apps/web', join(root, 'node_modules/.bin/vite')),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => children.forEach((child) => child.kill(signal)));
