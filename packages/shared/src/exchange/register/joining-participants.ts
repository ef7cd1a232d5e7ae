// Finds out who the participants are: already read, known by a code, recognised by name, or told by the organs they act through.
import { kindOfCode, type OrganisationKind, organisationKindCodes } from '../../partnerships/organisation-kinds.ts';
import { type Organ, organsOf } from '../../partnerships/organs.ts';
import type { RegisterOrganisation } from './batch.ts';
import type { Gathering, Source, Taken } from './gathering.ts';
import type { Municipalities } from './joining-municipalities.ts';
import type { ParticipationRow } from './participation-row.ts';
import { refuse } from './refusals.ts';

/** Refuses a row whose code is not that of the participant, or is no municipality at all. Without a list of municipalities all pass. */
export function checkParticipant(
  { organisation, organisationCode: code }: ParticipationRow,
  { current, abolished }: Municipalities,
  byId: ReadonlyMap<string, RegisterOrganisation>,
): void {
  const at = 'deelnemer_tooi_code';
  const known = byId.get(organisation);
  if (known?.kind === 'municipality' && code !== null && known.code !== code) refuse('other-municipality', { value: known.code ?? '', at });
  if (current.size === 0 || code === null || kindOfCode(code) !== 'municipality') return;
  if (!current.has(code) && !abolished.has(code)) refuse('unknown-municipality', { value: code, at });
  if (known === undefined && current.has(code))
    refuse('other-municipality', { value: current.get(code)?.registerId ?? code, at: 'deelnemer_roo_id' });
}

interface Participant {
  readonly first: Source;
  readonly row: ParticipationRow;
  readonly organs: Set<Organ>;
}

/** The kind whose organs are exactly where the recorded ones are found; undefined when several fit or none was recorded. */
function kindByOrgans(recorded: ReadonlySet<Organ>): OrganisationKind | undefined {
  const fitting = organisationKindCodes.filter(
    (kind) => recorded.size > 0 && [...recorded].every((organ) => organsOf(kind).includes(organ)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The organisations that occur only as participants. Abolished municipalities get the number they have in the register. */
export function joinParticipants(
  gathering: Gathering,
  rows: readonly Taken<ParticipationRow>[],
  { abolished }: Municipalities,
  byId: ReadonlyMap<string, RegisterOrganisation>,
): RegisterOrganisation[] {
  const participants = new Map<string, Participant>();
  for (const row of rows) {
    const { organisation, organs } = row.value;
    if (byId.has(organisation)) continue;
    const known = participants.get(organisation) ?? { first: row, row: row.value, organs: new Set<Organ>() };
    for (const organ of organs) known.organs.add(organ);
    participants.set(organisation, known);
  }
  const byName = new Map([...abolished.values()].map((each) => [`Gemeente ${each.name}`, each]));
  return [...participants].flatMap(([registerId, { first, row, organs }]) => {
    const { organisationName: name, organisationCode } = row;
    const named = organisationCode === null ? byName.get(name) : undefined;
    const code = organisationCode ?? named?.code ?? null;
    if (named) gathering.remark(first, 'code-by-name', 'deelnemer_naam', named.code ?? '');
    const former = code === null ? undefined : abolished.get(code);
    if (former && code !== null) {
      abolished.set(code, { ...former, registerId, officialName: name });
      return [];
    }
    const kind = (code === null ? undefined : kindOfCode(code)) ?? kindByOrgans(organs);
    if (kind === undefined) gathering.remark(first, 'kind-unknown', 'deelnemer_tooi_code', name);
    return [participantOnly(registerId, code, kind ?? 'other', name)];
  });
}

const participantOnly = (registerId: string, code: string | null, kind: OrganisationKind, name: string): RegisterOrganisation => ({
  registerId,
  code,
  kind,
  name: kind === 'municipality' ? name.replace(/^Gemeente /, '') : name,
  officialName: name,
  abbreviation: null,
  province: null,
  oin: null,
  kvk: null,
  rsin: null,
  website: null,
  period: { from: '1900-01-01', until: null },
  arrangement: null,
});
