// From a played or frozen change set to what a screen shows, in the language of whoever asks.
import type { Text } from '@hanze/shared/kernel/text';
import type { ChangeSet } from '@hanze/shared/proposals/change-set/change-set';
import type { FrozenSet } from '@hanze/shared/proposals/change-set/frozen';
import { type Played, type Problem, type Step } from '@hanze/shared/proposals/change-set/play';
import { all, nameOf } from '@hanze/shared/proposals/change-set/records';
import { kinds } from '@hanze/shared/proposals/change-set/registry';
import type { Row } from '@hanze/shared/proposals/change-set/rows';
import { currentAct } from '../../platform/act';
import type { MadeIds } from './applying.service';
import type { ChangedRecordType, ChangeMemberType, ChangeProblemType, ChangeSetType, ChangeStepType } from './change-set.type';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly problems: readonly Problem[];
  readonly executedAt?: string | null;
  readonly made?: MadeIds;
}

const inWords = (text: Text): string => text[currentAct().language];

export function viewOf(set: ChangeSet, { steps, after }: Played, shown: Shown): ChangeSetType {
  const members = [...new Set(all(after, 'Participation').map(({ organisationId }) => organisationId))]
    .map((id) => ({ id, name: nameOf(after, 'Organisation', id) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return built(set, steps, members, shown);
}

export const viewOfFrozen = (frozen: FrozenSet, shown: Shown): ChangeSetType => built(frozen, frozen.steps, frozen.members, shown);

const built = (
  { takesEffectOn, changes }: ChangeSet,
  steps: readonly Pick<Step, 'kind' | 'sentence' | 'rows'>[],
  members: readonly ChangeMemberType[],
  { id, state, problems, executedAt = null, made = {} }: Shown,
): ChangeSetType => ({
  id,
  state,
  takesEffectOn,
  members,
  executedAt,
  document: JSON.stringify({ takesEffectOn, changes }),
  steps: steps.map((step) => stepOf(step, made)),
  problems: problems.map(problemOf),
});

const stepOf = ({ kind, sentence, rows }: Pick<Step, 'kind' | 'sentence' | 'rows'>, made: MadeIds): ChangeStepType => ({
  kind,
  label: inWords(kinds[kind].label),
  sentence: sentence && inWords(sentence),
  records: rows.map((row) => recordOf(row, made)),
});

const recordOf = ({ record, id, isNew, subject, organisationIds, fields }: Row, made: MadeIds): ChangedRecordType => ({
  record,
  id: made[id] ?? id,
  isNew,
  organisationIds,
  subject: inWords(subject),
  fields: fields.map(({ label, before, after }) => ({
    label: inWords(label),
    before: before && inWords(before),
    after: after && inWords(after),
  })),
});

const problemOf = ({ text, path }: Problem): ChangeProblemType => ({
  step: Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0),
  message: inWords(text),
  path,
});
