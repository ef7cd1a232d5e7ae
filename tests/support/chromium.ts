// Where the Chromium of the browser tests comes from: one that is given, one that is installed, or the one inside the npm packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';

/** A Chromium ready to be launched, and the environment its process needs on top of ours. */
export interface Chromium {
  readonly executablePath: string;
  readonly environment: Record<string, string>;
}

type Source = { from: 'given' | 'installed'; path: string } | { from: 'packages' } | { from: 'nowhere'; because: string };

const cache = resolve(import.meta.dirname, '../../.cache/chromium');
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const installedOnMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Decides without starting anything, so that a project can be left out before its tests are collected.
 * `HANZE_CHROMIUM` names an executable, or says `packages` to leave an installed one alone.
 */
export function chromiumSource(given = process.env.HANZE_CHROMIUM): Source {
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  if (given === 'packages' && packaged) return { from: 'packages' };
  if (given && given !== 'packages') return { from: 'given', path: given };
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), installedOnMac];
  const installed = candidates.find(executable);
  if (installed) return { from: 'installed', path: installed };
  if (packaged) return { from: 'packages' };
  return {
    from: 'nowhere',
    because: `no Chromium or Chrome on the path, and none in the packages for ${process.platform}-${process.arch}; name one in HANZE_CHROMIUM`,
  };
}

/** Makes the chosen Chromium ready; called once per run, because two processes that unpack the same binary disturb each other. */
export function prepareChromium(source = chromiumSource()): Chromium {
  if (source.from === 'nowhere') throw new Error(source.because);
  if (source.from !== 'packages') return { executablePath: source.path, environment: {} };
  const folder = unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Unpacks beside the final folder and moves it into place whole: a run that is cut off leaves no half browser behind. */
function unpacked(): string {
  const packageFile = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  // The package unpacks into TMPDIR and brings its own libraries only where it believes to run on Amazon's Linux.
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'unpackChromium.ts')], {
    env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`unpacking Chromium failed: ${stderr}`);
  // The font configuration that comes along names folders which do not exist here: all text would have width 0.
  writeFileSync(join(partial, 'fonts/fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  try {
    renameSync(partial, folder);
  } catch (problem) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem; // else another run was first, with the same content
  }
  return folder;
}

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
