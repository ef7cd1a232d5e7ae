// Records for the stage: one of each kind that a probe can be about, made by the same services that people use.
import { AgreementParty } from '@hanze/server/agreements/agreement-party.entity';
import { AgreementClause } from '@hanze/server/agreements/agreement-version.entity';
import { RegisterService } from '@hanze/server/agreements/register.service';
import { VersionsService } from '@hanze/server/agreements/versions.service';
import { ContractParty } from '@hanze/server/applications/contract.entity';
import { LedgerImportsService } from '@hanze/server/exchange/ledger/ledger-imports.service';
import { StateRecordsService } from '@hanze/server/briefing/state-records.service';
import { BookingService } from '@hanze/server/sharing/booking.service';
import { LineQuestion } from '@hanze/server/sharing/line-question.entity';
import { Settlement } from '@hanze/server/sharing/settlement.entity';
import { authorise } from '@hanze/server/platform/authorise';
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { MikroORM } from '@mikro-orm/core';
import { type App } from './app.ts';

export const run = <T>(app: App, command: Parameters<CommandRunner['run']>[0], work: () => Promise<T>): Promise<T> =>
  app.asSystem(() => app.get(CommandRunner).run(command, work));

/** A contract of which the participant is the only party. */
export async function contractAt(em: MikroORM['em'], at: { partnershipId: string; organisationId: string }): Promise<string> {
  const sizes = new Map<string, number>();
  for (const { contractId } of await em.find(ContractParty, { partnershipId: at.partnershipId }))
    sizes.set(contractId, (sizes.get(contractId) ?? 0) + 1);
  const own = await em.find(ContractParty, at, { orderBy: { id: 'asc' } });
  return own.find(({ contractId }) => sizes.get(contractId) === 1)?.contractId ?? '';
}

/** A service agreement of an organisation with itself, with a version of one clause. */
export async function anAgreement(app: App, { partnershipId, organisationId }: { partnershipId: string; organisationId: string }) {
  const parties = ['client', 'provider'].map((role) => ({ organisationId, role }));
  const term = { from: '2026-01-01', until: null, noticeMonths: 0, renewal: 'ends', renewalMonths: 0, partOfId: null };
  const registered = { partnershipId, kind: 'service', title: 'Proef', ...term, parties };
  const { id: agreementId } = await run(app, 'registerAgreement', () => app.get(RegisterService).register(registered));
  const clauses = [{ key: null, number: '1', chapter: null, title: 'Proef', legal: 'Proef', plain: 'Proef' }];
  const version = { agreementId, follows: 0, from: '2026-01-01', basis: 'Proef', clauses };
  await run(app, 'adoptAgreementVersion', () => app.get(VersionsService).adopt(version));
  const em = app.get(MikroORM).em.fork();
  return app.asSystem(async () => ({
    agreement: agreementId,
    agreementParty: (await em.findOneOrFail(AgreementParty, { agreementId, role: 'client' })).id,
    clause: (await em.findOneOrFail(AgreementClause, { agreementId })).id,
  }));
}

export async function aStateRecord(app: App, at: { partnershipId: string; organisationId: string }): Promise<string> {
  const facts = { sort: 'briefing', heldOn: '2020-01-01', subject: 'Proef' };
  const record = { ...at, kind: 'council-moment', facts: JSON.stringify(facts) };
  return (await run(app, 'recordState', () => app.get(StateRecordsService).record(record))).id;
}

/** A cost group with one line, in 2019: a year without anything else. */
export async function aCost(app: App, partnershipId: string, organisationId: string) {
  const booking = app.get(BookingService);
  const named = { partnershipId, name: 'Voor de proef', recurrence: 'once', package: 'base', takerIds: [] };
  const { id: costGroup } = await run(app, 'defineCostGroup', () => booking.defineGroup(named));
  const words = { description: 'Proef', source: 'Proef', indexPercent: null, compensablePercent: null, volume: null };
  const amounts = { year: 2019, kind: 'actual', amount: 1_00, vat: 0, day: '2019-01-01' };
  const { id: costLine } = await run(app, 'enterCostLine', () => booking.enter({ groupId: costGroup, ...amounts, ...words }));
  return { costGroup, costLine, ...(await settled(app, partnershipId, organisationId)) };
}

/** A dispute and a year that were settled: whatever is asked of them comes too late. */
async function settled(app: App, partnershipId: string, organisationId: string): Promise<{ lineQuestion: string; settlement: string }> {
  const at = '2019-06-01T12:00:00.000Z';
  const amounts = { cents: 1_00, disputed: 1_00 };
  const words = { line: 'x', subject: 'Proef', question: 'Proef', grounds: 'Proef', outcome: 'stands', settlement: 'Proef' } as const;
  const asked = { ...words, ...amounts, year: 2018, basis: 'actual', kind: 'dispute', state: 'settled' } as const;
  const em = app.get(MikroORM).em;
  const lineQuestion = await run(app, 'questionLine', async () => {
    authorise('questionLine', { partnershipId, organisationId });
    return em.create(LineQuestion, { ...asked, partnershipId, organisationId, askedAt: at, answerBy: '2019-07-01' });
  });
  const settlement = await run(app, 'proposeSettlement', async () => {
    authorise('proposeSettlement', { partnershipId });
    return em.create(Settlement, { partnershipId, year: 2018, state: 'approved', digest: '', owed: 0, advanced: 0, proposedAt: at });
  });
  return { lineQuestion: lineQuestion.id, settlement: settlement.id };
}

/** A ledger whose import was begun. */
export const aLedger = (app: App, partnershipId: string): Promise<string> =>
  run(app, 'beginLedgerImport', () => app.get(LedgerImportsService).begin(partnershipId)).then(({ id }) => id);
