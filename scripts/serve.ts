// `pnpm serve`: production, from what `pnpm build` made.
process.env['HANZE_MODE'] ??= 'production';
const server = '../apps/server/dist/main.js';
await import(server);
export {};
