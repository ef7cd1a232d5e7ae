// What an import would change: the batch against what is already here. Nothing is written; the same plan is previewed and applied.
import type { RegisterBatch, RegisterOrganisation, RegisterPartnership } from '@hanze/shared/exchange/register/batch';
import type { Existing, OrganisationRow, PartnershipRow } from './register.reads';

export interface Planned<New, Old> {
  create: New[];
  /** What is here, and what it should say. */
  change: { existing: Old; wanted: New }[];
  same: number;
}

export interface RegisterPlan {
  organisations: Planned<RegisterOrganisation, OrganisationRow>;
  partnerships: Planned<RegisterPartnership, PartnershipRow>;
  participations: {
    create: RegisterBatch['participations'][number][];
    change: { id: string; wanted: RegisterBatch['participations'][number] }[];
    same: number;
  };
  inhabitants: { create: RegisterBatch['inhabitants'][number][]; same: number };
  successions: { create: RegisterBatch['successions'][number][]; same: number };
}

/** How an organisation is known: by its number in the register, else by its code. */
export const keyOf = ({ registerId, code }: { registerId: string | null; code: string | null }): string => registerId ?? `code:${code}`;

const organisationFields = ['kind', 'name', 'officialName', 'code', 'province', 'registerId', 'oin', 'kvk', 'rsin'] as const;

export const organisationValues = (it: RegisterOrganisation) => ({
  ...Object.fromEntries(organisationFields.map((field) => [field, it[field]])),
  name: it.name.slice(0, 255),
  officialName: it.officialName?.slice(0, 255) ?? null,
  from: it.period.from,
  until: it.period.until,
});

/** The columns hold no more (PostgreSQL is strict about it). A name cut off is still a name; an address cut off leads elsewhere. */
const longestAddress = 500;

export const partnershipValues = (it: RegisterPartnership) => ({
  name: it.name.slice(0, 500),
  shortName: (it.title ?? it.name).slice(0, 255),
  purpose: it.purpose,
  website: it.website && it.website.length <= longestAddress ? it.website : null,
  from: it.period.from,
  until: it.period.until,
});

const differs = (existing: object, wanted: object): boolean =>
  Object.entries(wanted).some(([field, value]) => ((existing as Record<string, unknown>)[field] ?? null) !== (value ?? null));

export const participationKey = (partnership: string, organisation: string, from: string) => `${partnership}|${organisation}|${from}`;

export function planRegister(batch: RegisterBatch, here: Existing): RegisterPlan {
  const plan: RegisterPlan = {
    organisations: { create: [], change: [], same: 0 },
    partnerships: { create: [], change: [], same: 0 },
    participations: { create: [], change: [], same: 0 },
    inhabitants: { create: [], same: 0 },
    successions: { create: [], same: 0 },
  };
  for (const wanted of batch.organisations) {
    const existing = here.organisations.get(keyOf(wanted)) ?? (wanted.code ? here.organisationsByCode.get(wanted.code) : undefined);
    place(plan.organisations, existing, wanted, organisationValues(wanted));
  }
  for (const wanted of batch.partnerships) {
    const existing = here.partnerships.get(wanted.registerId);
    place(plan.partnerships, existing, wanted, { ...partnershipValues(wanted), legalForm: wanted.form });
  }
  for (const wanted of batch.participations) {
    const existing = here.participations.get(participationKey(wanted.partnership, wanted.organisation, wanted.period.from));
    const values = { until: wanted.period.until, organs: wanted.organs.join(' '), recordedShare: wanted.keyPercentage };
    if (!existing) plan.participations.create.push(wanted);
    else if (differs(existing, values)) plan.participations.change.push({ id: existing.id, wanted });
    else plan.participations.same++;
  }
  for (const wanted of batch.inhabitants) {
    // A figure that stands already is not told again by another source.
    if (here.inhabitants.has(`${wanted.code}|${wanted.year}|${wanted.count}`)) plan.inhabitants.same++;
    else plan.inhabitants.create.push(wanted);
  }
  for (const wanted of batch.successions) {
    if (here.successions.has(`${wanted.oldCode}|${wanted.newCode}|${wanted.on}`)) plan.successions.same++;
    else plan.successions.create.push(wanted);
  }
  return plan;
}

function place<New, Old extends object>(planned: Planned<New, Old>, existing: Old | undefined, wanted: New, values: object): void {
  if (!existing) planned.create.push(wanted);
  else if (differs(existing, values)) planned.change.push({ existing, wanted });
  else planned.same++;
}

/** How much work a plan is, in records. */
export const sizeOf = (plan: RegisterPlan): number =>
  plan.organisations.create.length +
  plan.organisations.change.length +
  plan.partnerships.create.length +
  plan.partnerships.change.length +
  plan.participations.create.length +
  plan.participations.change.length +
  plan.inhabitants.create.length +
  plan.successions.create.length;
