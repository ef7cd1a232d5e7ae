// Starts the portal: reads the settings, opens the database, brings it up to date, serves web and API on one port, stops gracefully.
import { join } from 'node:path';
import { SettingUpService } from './identity/setting-up.service';
import { readConfig, WrongSettings } from './platform/config';
import { readManifest } from './platform/trusted-documents';
import { SeedingService } from './seeds/seeding.service';
import { makeServer } from './server';

const webFolder = join(import.meta.dirname, '../../web/dist');

const setUpNotice = (link: string) => `
Nobody can sign in yet. Open this link within 60 minutes to become the first administrator; it works once:
${link}
A restart gives a new link and makes this one useless.
`;

try {
  const config = readConfig();
  const app = await makeServer({ config, documents: readManifest(join(import.meta.dirname, 'documents.json')), webFolder });
  await app.get(SeedingService, { strict: false }).firstStart();
  await app.listen(config.port, config.host);
  const address = config.publicUrl ?? (await app.getUrl());
  process.stdout.write(`\nHanze is ready: ${address}\n`);
  const token = await app.get(SettingUpService, { strict: false }).newLink();
  if (token !== null) process.stdout.write(setUpNotice(`${address}/inrichten#${token}`));
} catch (thrown) {
  if (!(thrown instanceof WrongSettings)) throw thrown;
  process.stderr.write(`Hanze did not start, because a setting is wrong.\n${thrown.message}\nAll settings: see README.md, 'Settings'.\n`);
  process.exitCode = 2;
}
