// Joins all files into one batch: every reference leads somewhere, every participation lies within its version.
import { holdsOn, overlaps, type Period } from '../../kernel/period.ts';
import type { Day } from '../../kernel/day.ts';
import {
  type FileKind,
  type RegisterBatch,
  type RegisterOrganisation,
  type RegisterParticipation,
  type RegisterPartnership,
} from './batch.ts';
import type { Gathering, Taken } from './gathering.ts';
import { joinMunicipalities } from './joining-municipalities.ts';
import { checkParticipant, joinParticipants } from './joining-participants.ts';
import { joinVersions } from './joining-versions.ts';
import type { ParticipationRow } from './participation-row.ts';
import { refuse } from './refusals.ts';

/** The days of a version on which someone who joined and left then took part; the same day twice when there are none. */
export function within(version: Period, joined: Day, left: Day | null): Period {
  const from = joined > version.from ? joined : version.from;
  const until = left === null || (version.until !== null && version.until < left) ? version.until : left;
  return { from, until: until !== null && until < from ? from : until };
}

/** Joins everything gathered. Rows that do not fit the other files are rejected; nothing is thrown for them. */
export function join(gathering: Gathering, rows: Readonly<Partial<Record<FileKind, number>>>): RegisterBatch {
  const { gathered } = gathering;
  const municipalities = joinMunicipalities(gathering);
  const bodyIds = new Set(gathered.bodies.map(({ value }) => value.registerId ?? ''));
  const versions = joinVersions(gathering, bodyIds);
  const bodies = gathered.bodies.map((row) => {
    const { arrangement } = row.value;
    if (arrangement === null || versions.has(arrangement)) return row.value;
    gathering.remark(row, 'version-unknown', 'hoort_bij_gemeenschappelijke_regeling.roo_id', arrangement);
    return { ...row.value, arrangement: null };
  });
  const byId = new Map([...municipalities.current.values(), ...bodies].map((each) => [each.registerId ?? '', each]));
  const fitting = gathered.participations.flatMap((row) => gathering.check(row, () => checked(row)) ?? []);
  const others = joinParticipants(gathering, fitting, municipalities, byId);
  const stays = new Map<string, Taken<RegisterParticipation>[]>();
  const participations = fitting.flatMap((row) => gathering.check(row, () => placed(row, versions, stays, gathering)) ?? []);
  return {
    organisations: [...municipalities.current.values(), ...municipalities.abolished.values(), ...bodies, ...others],
    inhabitants: municipalities.inhabitants,
    partnerships: [...versions.values()].map((version) => ({ ...version, website: version.website ?? websiteOf(version, byId) })),
    participations,
    successions: municipalities.successions,
    rejected: gathering.rejected,
    rejectedCount: gathering.counts.rejected,
    remarks: gathering.remarks,
    remarkCount: gathering.counts.remarks,
    rows,
  };

  function checked(row: Taken<ParticipationRow>) {
    const { partnership } = row.value;
    if (!versions.has(partnership)) refuse('unknown-arrangement', { value: partnership, at: 'regeling_roo_id' });
    checkParticipant(row.value, municipalities, byId);
    return row;
  }
}

const websiteOf = ({ body }: RegisterPartnership, byId: ReadonlyMap<string, RegisterOrganisation>): string | null =>
  body === null ? null : (byId.get(body)?.website ?? null);

/** The participation within its version; refuses a second one that overlaps an earlier row of the same participant. */
function placed(
  row: Taken<ParticipationRow>,
  versions: ReadonlyMap<string, RegisterPartnership>,
  stays: Map<string, Taken<RegisterParticipation>[]>,
  gathering: Gathering,
): RegisterParticipation {
  const { partnership, organisation, joined, left, organs, keyPercentage } = row.value;
  const id = `${partnership} ${organisation}`;
  const earlier = stays.get(id) ?? [];
  const clash = earlier.find(({ value }) => overlaps({ from: value.joined, until: value.left }, { from: joined, until: left }));
  if (clash) refuse('overlaps-row', { line: clash.line, at: 'toetredings_datum' });
  const version = versions.get(partnership)!.period;
  if (version.until !== null && joined >= version.until) gathering.remark(row, 'joined-at-the-end', 'toetredings_datum', joined);
  const value = { partnership, organisation, joined, left, organs, keyPercentage, period: within(version, joined, left) };
  stays.set(id, [...earlier, { ...row, value }]);
  return value;
}

/** The arrangements in force on a day: started on or before it, and not ended on or before it. */
export const inForceOn = (partnerships: readonly RegisterPartnership[], day: Day): RegisterPartnership[] =>
  partnerships.filter(({ period }) => holdsOn(period, day));
