// A country of partnerships for the measurements: the example region multiplied, written straight into the file.
// Every row is like one that the portal wrote itself, with other values where they matter, so that it follows the tables as they grow.
import { randomUUID } from 'node:crypto';
import type { Sqlite } from '../support/sqlite.ts';

type Row = Record<string, unknown>;
type Insert = (overrides: Row) => string;

/** What speed is measured on; a member of the example region sees its own share of it. */
export const size = {
  partnerships: 30,
  municipalities: 120,
  applications: 3_000,
  lines: 100_000,
  decisions: 4_000,
  votesPerDecision: 10,
  cells: 1_000,
  years: [2022, 2023, 2024, 2025, 2026],
};

const share = (whole: number, part: number, parts: number) => Math.floor((whole * (part + 1)) / parts) - Math.floor((whole * part) / parts);
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** Writes rows like a known one: its columns, and a new id. */
function like(database: Sqlite, table: string, where = '1 = 1'): Insert {
  const sample = database.prepare(`select * from "${table}" where ${where} limit 1`).get();
  if (!sample) throw new Error(`The example region has no ${table} to multiply.`);
  const columns = Object.keys(sample);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const statement = database.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
  return (overrides) => {
    const row: Row = { ...sample, id: randomUUID(), ...overrides };
    statement.run(...columns.map((column) => row[column]));
    return String(row['id']);
  };
}

interface Home {
  id: string;
  organisations: string[];
  bodyId: string;
  groups: string[];
  applications: number;
  decisions: number;
  lines: number;
}

export function multiply(database: Sqlite): void {
  database.exec('begin');
  const homes = partnerships(database);
  for (const home of homes) landscape(database, home);
  for (const home of homes) decisions(database, home);
  for (const home of homes) ledger(database, home);
  database.exec('commit; pragma wal_checkpoint(truncate); analyze');
}

function partnerships(database: Sqlite): Home[] {
  const own = database.prepare('select * from Partnership limit 1').get() as Row;
  const ownMembers = database
    .prepare('select organisationId from Participation')
    .all()
    .map((row) => String(row['organisationId']));
  const others = database
    .prepare(
      `select id from Organisation where kind = 'municipality' and id not in (select organisationId from Participation) order by name`,
    )
    .all()
    .map((row) => String(row['id']));
  const places = [...ownMembers, ...others].slice(0, size.municipalities);
  const [partnership, form, participation, body, group] = [
    like(database, 'Partnership'),
    like(database, 'PartnershipForm', '"until" is null'),
    like(database, 'Participation', '"until" is null'),
    like(database, 'Body'),
    like(database, 'CostGroup'),
  ];
  const shares = { lines: size.lines, decisions: size.decisions, applications: size.applications };
  return times(size.partnerships, (index) => {
    const sizes = Object.fromEntries(Object.entries(shares).map(([name, whole]) => [name, share(whole, index, size.partnerships)]));
    const { lines, decisions: decided, applications } = sizes as typeof shares;
    if (index === 0) {
      const ids = (statement: string) =>
        database
          .prepare(statement)
          .all()
          .map((row) => String(row['id']));
      return {
        id: String(own['id']),
        organisations: ownMembers,
        bodyId: ids(`select bodyId as id from Vote limit 1`)[0] ?? '',
        groups: ids('select id from CostGroup order by id'),
        applications: size.cells / ownMembers.length,
        decisions: decided,
        lines,
      };
    }
    const name = `Samenwerking ${String(index).padStart(3, '0')}`;
    const id = partnership({ name, shortName: name, slug: `samenwerking-${index}`, registerId: null, published: 1 });
    form({ partnershipId: id });
    const organisations = times(10, (place) => places[(index * 7 + place * 11) % places.length] ?? '');
    for (const organisationId of organisations) participation({ partnershipId: id, organisationId });
    const groups = times(6, (number) => group({ partnershipId: id, name: `Groep ${number}`, package: 'base' }));
    return { id, organisations, bodyId: body({ partnershipId: id }), groups, applications, decisions: decided, lines };
  });
}

function landscape(database: Sqlite, { id, organisations, applications }: Home): void {
  const [application, link, use] = [
    like(database, 'Application'),
    like(database, 'ApplicationComponent'),
    like(database, 'ApplicationUse', '"until" is null'),
  ];
  const components = database.prepare('select id from ReferenceComponent order by id').all();
  const there = database.prepare('select count(*) as n from Application where partnershipId = ?').get(id)?.['n'];
  const already = new Set(
    database
      .prepare('select applicationId || organisationId as cell from ApplicationUse where partnershipId = ? and "until" is null')
      .all(id)
      .map((row) => String(row['cell'])),
  );
  const known = database
    .prepare('select id from Application where partnershipId = ?')
    .all(id)
    .map((row) => String(row['id']));
  for (let number = Number(there); number < applications; number++) {
    const applicationId = application({ partnershipId: id, name: `Applicatie ${String(number).padStart(4, '0')}` });
    link({ partnershipId: id, applicationId, componentId: components[number % components.length]?.['id'] });
    known.push(applicationId);
  }
  for (const applicationId of known)
    for (const organisationId of organisations)
      if (!already.has(`${applicationId}${organisationId}`)) use({ partnershipId: id, applicationId, organisationId });
}

function decisions(database: Sqlite, { id, organisations, bodyId, decisions: count }: Home): void {
  const resolution = like(database, 'Resolution');
  const sample = database
    .prepare('select r.document, r.proposalId, r.voteId, p.edition from Resolution r join Proposal p on p.id = r.proposalId limit 1')
    .get() as { document: string; proposalId: string; voteId: string };
  const proposal = like(database, 'Proposal', `id = '${sample.proposalId}'`);
  const edition = like(database, 'ProposalEdition', `proposalId = '${sample.proposalId}'`);
  const vote = like(database, 'Vote', `id = '${sample.voteId}'`);
  const seat = like(database, 'VoteSeat', `voteId = '${sample.voteId}'`);
  const ballot = like(database, 'Ballot', `voteId = '${sample.voteId}'`);
  const parsed = JSON.parse(sample.document) as { seats: Row[] };
  const keys = times(size.votesPerDecision, (number) => `Zetel ${number + 1}`);
  const document = JSON.stringify({ ...parsed, seats: keys.map((key) => ({ ...parsed.seats[0], id: key })) });
  for (let number = 0; number < count; number++) {
    const [year, day] = [2000 + Math.floor(number / 100), `20${String(Math.floor(number / 100)).padStart(2, '0')}-06-01`];
    const title = `Besluit over de gezamenlijke voorziening nummer ${number}`;
    const proposalId = proposal({
      partnershipId: id,
      bodyId,
      authorId: null,
      year,
      number: 1000 + number,
      tabledAt: `${day}T09:00:00.000Z`,
    });
    edition({ partnershipId: id, proposalId, title });
    const voteId = vote({ partnershipId: id, proposalId, bodyId, document });
    keys.forEach((key, place) => {
      const voteSeatId = seat({
        partnershipId: id,
        voteId,
        key,
        organisationId: organisations[place % organisations.length],
        ballotId: null,
      });
      ballot({ partnershipId: id, voteId, voteSeatId });
    });
    const decidedAt = `${day}T${String(9 + (number % 10)).padStart(2, '0')}:00:00.${String(number % 1000).padStart(3, '0')}Z`;
    const what = { title, document, year, number: 1000 + number, decidedOn: day, decidedAt };
    resolution({ partnershipId: id, proposalId, voteId, bodyId, ...what });
  }
}

function ledger(database: Sqlite, { id, groups, lines }: Home): void {
  const line = like(database, 'CostLine', `kind = 'actual'`);
  for (let number = 0; number < lines; number++) {
    const year = size.years[number % size.years.length] ?? 2026;
    const [group, month] = [groups[number % groups.length], String(1 + (number % 12)).padStart(2, '0')];
    const kind = number % 4 === 0 ? 'budget' : 'actual';
    const what = { amount: 10_000 + ((number * 7919) % 900_000), description: `Factuur ${number}`, day: `${year}-${month}-15` };
    line({ partnershipId: id, groupId: group, year, kind, ...what, reversesId: null });
  }
}
