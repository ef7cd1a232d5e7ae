// Builds the offline verifier: one HTML file with everything in it, from the same source as the command line. `node scripts/verifier.ts [FILE]`
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const page = (name: string): string => join(root, 'apps/web/src/journal/offline', name);
const styleOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: join(root, 'apps/web'),
    logLevel: 'error',
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The verifier must be one script.');
  // a text inside the script may not end the element it stands in
  return chunk.code.trim().replaceAll('</script', '<\\/script');
}

/** The whole page. Its policy allows exactly this script and this style, and no connection at all. */
export async function verifierPage(): Promise<string> {
  const script = await scriptOf(page('verify-page.ts'));
  const style = styleOf(readFileSync(join(root, 'apps/web/src/ui/tokens.css'), 'utf8') + readFileSync(page('verify-page.css'), 'utf8'));
  const policy = [
    "default-src 'none'",
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const parts: Readonly<Record<string, string>> = { POLICY: policy, STYLE: style, SCRIPT: script };
  return readFileSync(page('verify-page.html'), 'utf8').replace(/%(POLICY|STYLE|SCRIPT)%/g, (_, name: string) => parts[name]!);
}

if (import.meta.main) {
  const file = process.argv[2] ?? join(root, 'apps/web/dist/verify.html');
  mkdirSync(dirname(file), { recursive: true });
  const html = await verifierPage();
  writeFileSync(file, html);
  console.log(`${file}: ${(html.length / 1024).toFixed(0)} kB`);
}
