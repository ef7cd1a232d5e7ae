// The phases an application goes through at one municipality on the way to shared use. Another phase per municipality is normal.
import type { Text } from '../kernel/text.ts';

interface PhaseFacts {
  readonly label: Text;
  /** How far on the way to shared use, in percent; null for what is on its way out. */
  readonly progress: number | null;
}

/** Every phase once, in the order in which screens list them. */
export const phases = {
  'own-choice': { label: { nl: 'eigen keuze', en: 'own choice' }, progress: 0 },
  inventory: { label: { nl: 'inventarisatie', en: 'inventory' }, progress: 20 },
  analysis: { label: { nl: 'analyse en keuze', en: 'analysis and choice' }, progress: 35 },
  decision: { label: { nl: 'besluit', en: 'decision' }, progress: 50 },
  procurement: { label: { nl: 'aanbesteding', en: 'procurement' }, progress: 65 },
  implementation: { label: { nl: 'inrichting', en: 'implementation' }, progress: 75 },
  migration: { label: { nl: 'migratie', en: 'migration' }, progress: 90 },
  live: { label: { nl: 'samen in gebruik', en: 'in shared use' }, progress: 100 },
  aftercare: { label: { nl: 'nazorg', en: 'aftercare' }, progress: 100 },
  'phase-out': { label: { nl: 'uitfaseren', en: 'phasing out' }, progress: null },
} as const satisfies Record<string, PhaseFacts>;

export type Phase = keyof typeof phases;
export const phaseCodes = Object.keys(phases) as Phase[];
export const isPhase = (value: unknown): value is Phase => typeof value === 'string' && Object.hasOwn(phases, value);
/** Whether shared use has been reached. */
export const isShared = (phase: Phase): boolean => phases[phase].progress === 100;
