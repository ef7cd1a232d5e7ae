// The part of the server bundle that the command uses; builds it first when it is missing or old.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Bundle {
  importRegister: (folder: string, tell: (done: number, total: number) => void) => Promise<ImportReport>;
  rotateLogKey: () => Promise<string[]>;
  importGemma: (file: string) => Promise<GemmaReport>;
  exampleLandscape: (file: string) => Promise<FilledLandscape>;
  exampleBuch: () => Promise<FoundedBuch>;
  exampleUtrecht: () => Promise<{ slug: string; participants: number; cents: number; year: number }>;
  exampleLedger: (lines: number, tell: (done: number, total: number) => void) => Promise<BookedLedger>;
  makeBackup: (file: string, folder?: string) => Promise<Entry[]>;
  restoreBackup: (file: string, folder?: string) => Promise<{ folder: string; entries: Entry[]; aside: string | null }>;
}

interface Entry {
  path: string;
  bytes: number;
}

interface FilledLandscape {
  slug: string;
  organisations: number;
  components: number;
  applications: number;
  uses: number;
  contracts: number;
}

interface BookedLedger {
  slug: string;
  lines: number;
  readMs: number;
  bookedMs: number;
  processorMs: number;
}

interface FoundedBuch {
  slug: string;
  decisions: number;
  lines: number;
  notes: readonly { nl: string; en: string }[];
}

interface GemmaReport {
  frame: {
    components: { domain: string | null }[];
    rejected: { line: number; name: string; reason: string }[];
    businessFunctions: number;
    elements: number;
    relationships: number;
  };
  counts: { created: number; changed: number; same: number };
}

export interface ImportReport {
  kinds: { kind: string; created: number; changed: number; same: number }[];
  rejected: { file: string; line: number; field: string; reason: { nl: string; en: string } }[];
  rejectedCount: number;
  remarkCount: number;
}

export async function serverBundle(): Promise<Bundle> {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../../../scripts/build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the server could not be built');
  const file = '../../dist/command-line.js';
  return (await import(file)) as Bundle;
}
