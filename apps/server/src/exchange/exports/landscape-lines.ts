// A use as a line of the exported landscape, in the words of the screens.
import { isPhase, phases } from '@hanze/shared/applications/phases';
import { hostings, isHosting, isLevel, isSeparability, isTime, levels, separabilities, times } from '@hanze/shared/applications/registries';
import type { Cell } from '@hanze/shared/exchange/csv-writer';
import type { Text } from '@hanze/shared/kernel/text';
import type { LandscapeRowsReads } from '../../applications/landscape-rows.reads';
import type { Word } from './heads';

type UseLine = Awaited<ReturnType<LandscapeRowsReads['on']>>[number];
type Say = (text: Text) => string;

export const landscapeHead = [
  'application',
  'supplier',
  'release',
  'catalogueId',
  'functions',
  'organisation',
  'code',
  'phase',
  'degree',
  'time',
  'hosting',
  'plannedHosting',
  'moveOn',
  'users',
  'applicationOwner',
  'dataOwner',
  'separable',
  'availability',
  'integrity',
  'confidentiality',
  'critical',
  'privacySensitive',
  'rtoHours',
  'rpoHours',
  'from',
  'deviationReason',
  'deviationEuros',
  'deviationUntil',
  'source',
] as const satisfies readonly Word[];

const truths = { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } } as const satisfies Record<string, Text>;

export function landscapeLine(use: UseLine, say: Say): Cell[] {
  const hosting = (code: string | null) => (isHosting(code) ? say(hostings[code]) : null);
  const level = (code: string | null) => (isLevel(code) ? say(levels[code]) : null);
  const truth = (value: unknown) => (value === null ? null : say(value ? truths.yes : truths.no));
  return [
    use.name,
    use.supplier,
    use.release,
    use.catalogueId,
    use.functions.join(', '),
    use.organisation,
    use.code,
    isPhase(use.phase) ? say(phases[use.phase].label) : use.phase,
    use.degree,
    isTime(use.time) ? say(times[use.time].label) : null,
    hosting(use.hosting),
    hosting(use.plannedHosting),
    use.moveOn,
    use.users,
    use.applicationOwner,
    use.dataOwner,
    isSeparability(use.separable) ? say(separabilities[use.separable]) : null,
    level(use.availability),
    level(use.integrity),
    level(use.confidentiality),
    truth(use.critical),
    truth(use.privacySensitive),
    use.rtoHours,
    use.rpoHours,
    use.from,
    use.deviationReason,
    use.deviationCents === null ? null : use.deviationCents / 100,
    use.deviationUntil,
    use.source,
  ];
}
