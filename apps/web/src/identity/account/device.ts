// Which browser on which machine, read from what the browser calls itself. Only to recognise one's own sessions; nothing depends on it.
type Named = readonly (readonly [mark: RegExp, name: string])[];

/** The order matters: Edge and Opera also call themselves Chrome, Chrome also calls itself Safari. */
const browsers: Named = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\b(Headless)?Chrom(e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: Named = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const first = (agent: string, table: Named) => table.find(([mark]) => mark.test(agent))?.[1];

/** Undefined when the browser does not say anything that is known. */
export function deviceOf(agent: string): { browser: string; system: string } | undefined {
  const [browser, system] = [first(agent, browsers), first(agent, systems)];
  return browser && system ? { browser, system } : undefined;
}
