// What the `hanze` command does with the database; bundled with the server, loaded by the thin command in src/cli.
import { stat } from 'node:fs/promises';
import type { Frame } from '@hanze/shared/applications/gemma/gemma-file';
import { type GemmaCounts, GemmaService } from './applications/gemma.service';
import { backUp } from './exchange/backup/backing-up';
import type { Entry } from './exchange/backup/container';
import { type Restored, restore } from './exchange/backup/restoring';
import { refuse } from './exchange/exchange.refusals';
import type { ImportReport } from './exchange/import-report';
import { ImportingService, type Progress } from './exchange/importing.service';
import { LogUpkeepService } from './journal/log-upkeep.service';
import { newAct, withinAct } from './platform/act';
import { readConfig } from './platform/config';
import { system } from './platform/viewer';
import { type BuchFounded, BuchExampleService } from './seeds/buch-example.service';
import { type FilledLandscape, ExampleLandscapeService } from './seeds/example-landscape.service';
import { type LedgerBooked, LedgerExampleService } from './seeds/ledger-example.service';
import { SeedingService } from './seeds/seeding.service';
import { type UtrechtBudgeted, UtrechtExampleService } from './seeds/utrecht-example.service';
import { makeServer } from './server';

/** Opens the installation without listening, works as the system, closes. */
async function within<T>(work: (get: <S>(token: new (...args: never[]) => S) => S) => Promise<T>): Promise<T> {
  const config = { ...readConfig(), logLevel: 'error' };
  const app = await makeServer({ config, documents: new Map(), webFolder: '' });
  try {
    return await withinAct(newAct({ viewer: system }), () => work((token) => app.get(token, { strict: false })));
  } finally {
    await app.close();
  }
}

export async function importRegister(folder: string, tell: Progress): Promise<ImportReport> {
  const isFolder = await stat(folder).then(
    (it) => it.isDirectory(),
    () => false,
  );
  if (!isFolder) refuse('folder-not-found', { folder });
  return within(async (get) => {
    const importing = get(ImportingService);
    return importing.apply(await importing.read(folder, tell), tell);
  });
}

/** Changes the key that signs the logs; the lines of the new keys, one a log. */
export const rotateLogKey = (): Promise<string[]> => within((get) => get(LogUpkeepService).rotate());

async function checkFile(file: string): Promise<void> {
  const isFile = await stat(file).then(
    (it) => it.isFile(),
    () => false,
  );
  if (!isFile) refuse('file-not-found', { file });
}

export async function importGemma(file: string): Promise<{ frame: Frame; counts: GemmaCounts }> {
  await checkFile(file);
  return within(async (get) => {
    const gemma = get(GemmaService);
    const frame = await gemma.read(file);
    return { frame, counts: await gemma.apply(frame.components) };
  });
}

export async function exampleLandscape(file: string): Promise<FilledLandscape> {
  await checkFile(file);
  return within((get) => get(ExampleLandscapeService).fill(file));
}

/** What a first start would bring comes first: without it there are no municipalities, and afterwards it would no longer come. */
const afterFirstStart = <T>(work: Parameters<typeof within<T>>[0]): Promise<T> =>
  within(async (get) => {
    await get(SeedingService).firstStart();
    return work(get);
  });

export const exampleBuch = (): Promise<BuchFounded> => afterFirstStart((get) => get(BuchExampleService).found());
export const exampleUtrecht = (): Promise<UtrechtBudgeted> => afterFirstStart((get) => get(UtrechtExampleService).budget());
export const exampleLedger = (lines: number, tell: Progress): Promise<LedgerBooked> =>
  afterFirstStart((get) => get(LedgerExampleService).book(lines, tell));

/** The data folder as the settings say it, or the one that is named. */
const configOf = (folder: string | undefined) => readConfig(folder ? { ...process.env, HANZE_DATA_DIR: folder } : process.env);

export const makeBackup = (file: string, folder?: string): Promise<Entry[]> => backUp(configOf(folder), file);
export const restoreBackup = (file: string, folder?: string): Promise<Restored> => restore(configOf(folder), file);
