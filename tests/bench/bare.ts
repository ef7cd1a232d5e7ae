// The limit to compare with: a bare HTTP handler with hand-written SQL on the same database file, no rights, no GraphQL, no framework.
// Run as a process of its own: node tests/bench/bare.ts DATABASE
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { openSqlite } from '../support/sqlite.ts';

const file = process.argv[2] ?? '';
const database = openSqlite(file, { readonly: true });
database.exec('pragma mmap_size = 268435456');
const writer = openSqlite(file);
writer.exec('pragma synchronous = full; pragma busy_timeout = 5000; pragma foreign_keys = on');

type Answer = (asked: URLSearchParams) => unknown;
const day = new Date().toISOString().slice(0, 10);
const held = (alias: string) => `${alias}."from" <= ? and (${alias}.until is null or ${alias}.until > ?)`;

const partnershipColumns = `p.id, p.name, p.shortName, p.slug, p.seat, p.purpose, p.website, p.registerId, p."from", p.until, f.legalForm,
  (select count(*) from Participation c where c.partnershipId = p.id and ${held('c')}) as participantCount`;
const partnerships = `select ${partnershipColumns} from Partnership p left join PartnershipForm f on f.partnershipId = p.id and ${held('f')}`;
const list = database.prepare(`${partnerships} order by p.shortName, p.id limit 51`);
const count = database.prepare('select count(*) as n from Partnership');
const one = database.prepare(`${partnerships} where p.slug = ?`);
const participants = database.prepare(
  `select m.id, m.organs, m.recordedShare, m."from", m.until, o.id as organisationId, o.name as organisationName, o.kind as organisationKind, o.code as organisationCode,
     (select i.count from Inhabitants i where i.organisationId = o.id order by i.year desc limit 1) as inhabitants
   from Participation m join Organisation o on o.id = m.organisationId where m.partnershipId = ? and ${held('m')} order by o.name, m."from", m.id limit 101`,
);
const bodies = database.prepare(`select b.id, b.kind, b.name, b."from", b.until from Body b where b.partnershipId = ? and ${held('b')}`);
const idOf = database.prepare('select id, shortName as partnershipName from Partnership where slug = ?');

const listing: Answer = () => {
  const rows = list.all(day, day, day, day);
  return { totalCount: count.get()?.['n'], nodes: rows.slice(0, 50), hasNextPage: rows.length > 50 };
};

const page: Answer = (asked) => {
  const partnership = one.get(day, day, day, day, asked.get('slug'));
  const id = partnership?.['id'];
  const members = participants.all(id, day, day).map((row) => ({ ...row, organs: String(row['organs']).split(' ') }));
  return { ...partnership, participants: members, bodies: bodies.all(id, day, day) };
};

const organisations = database.prepare(
  `select o.id, o.name from Participation m join Organisation o on o.id = m.organisationId where m.partnershipId = ? and ${held('m')} order by o.name`,
);
const applications = database.prepare('select id, name from Application where partnershipId = ? order by name, id');
const links = database.prepare(
  `select l.applicationId, r.id, r.name, r.domain from ApplicationComponent l join ReferenceComponent r on r.id = l.componentId where l.partnershipId = ? order by r.name, r.id`,
);
const uses = database.prepare(
  `select u.id, u.applicationId, u.organisationId, u.phase, u.degree, u.time, u.hosting, u.deviationReason, u.deviationCents, u.deviationUntil
   from ApplicationUse u where u.partnershipId = ? and ${held('u')}`,
);
const contracts = database.prepare(
  `select c.id, c.applicationId, c.end, c.noticeMonths, c.procurementMonths, c.extensionMonths, c.yearlyCents, group_concat(y.organisationId) as organisationIds
   from Contract c join ContractParty y on y.contractId = c.id where c.partnershipId = ? and c."from" <= ? and c.end > ? group by c.id order by c.end, c.id`,
);

const landscape: Answer = (asked) => {
  const found = idOf.get(asked.get('slug'));
  const id = found?.['id'];
  const components = new Map<unknown, unknown>();
  const componentIds = new Map<unknown, unknown[]>();
  for (const { applicationId, ...component } of links.all(id)) {
    components.set(component['id'], component);
    componentIds.set(applicationId, [...(componentIds.get(applicationId) ?? []), component['id']]);
  }
  return {
    ...found,
    day,
    organisations: organisations.all(id, day, day),
    components: [...components.values()],
    applications: applications.all(id).map((row) => ({ ...row, componentIds: componentIds.get(row['id']) ?? [] })),
    uses: uses.all(id, day, day),
    contracts: contracts.all(id, day, day).map((row) => ({ ...row, organisationIds: String(row['organisationIds']).split(',') })),
  };
};

const register = database.prepare(
  'select id, year, number, title, outcome, decidedOn, voteId from Resolution where partnershipId = ? order by decidedAt desc, id desc limit 51',
);
const decided = database.prepare('select count(*) as n from Resolution where partnershipId = ?');
const votes = database.prepare(
  `select s.voteId, s.weight, b.choice as vote from VoteSeat s left join Ballot b on b.id = s.ballotId
   where s.voteId in (select voteId from Resolution where partnershipId = ? order by decidedAt desc, id desc limit 50)`,
);

const decisions: Answer = (asked) => {
  const id = idOf.get(asked.get('slug'))?.['id'];
  const seats = new Map<unknown, unknown[]>();
  for (const { voteId, ...seat } of votes.all(id)) {
    const known = seats.get(voteId);
    if (known) known.push(seat);
    else seats.set(voteId, [seat]);
  }
  const rows = register.all(id);
  const nodes = rows.slice(0, 50).map(({ voteId, year, number, ...row }) => {
    return { ...row, code: `B${String(year)}-${String(number)}`, seats: seats.get(voteId) };
  });
  return { totalCount: decided.get(id)?.['n'], hasNextPage: rows.length > 50, nodes };
};

const sums = database.prepare(
  `select l.groupId, c.keyId, sum(l.amount) as cents from CostLine l
   left join KeyCoverage c on c.groupId = l.groupId and c."from" <= l.day and (c.until is null or c.until > l.day)
   where l.partnershipId = ? and l.year = ? and l.kind in (${['?', '?'].join(', ')}) group by l.groupId, c.keyId`,
);
const counts = database.prepare(
  `select m.organisationId, o.name, (select i.count from Inhabitants i where i.organisationId = o.id order by i.year desc limit 1) as inhabitants
   from Participation m join Organisation o on o.id = m.organisationId where m.partnershipId = ? and ${held('m')} order by o.name`,
);

/** Shared by inhabitants: what a simple page would do. This year, the year before, and the budget of both, as a statement asks. */
const statement: Answer = (asked) => {
  const id = idOf.get(asked.get('slug'))?.['id'];
  const year = Number(asked.get('year'));
  const payers = counts.all(id, day, day);
  const whole = payers.reduce((total, { inhabitants }) => total + Number(inhabitants), 0);
  const shared = (of: number, kinds: string[]) =>
    sums.all(id, of, ...kinds).map(({ groupId, keyId, cents }) => ({
      groupId,
      keyId,
      cents,
      shares: payers.map(({ name, inhabitants }) => ({ name, cents: Math.round((Number(cents) * Number(inhabitants)) / whole) })),
    }));
  const bills = [shared(year, ['actual', 'actual']), shared(year, ['budget', 'change']), shared(year - 1, ['actual', 'actual'])];
  return { year, payers, lines: bills[0], budget: bills[1], before: bills[2] };
};

const seatOf = writer.prepare(
  'select s.voteId, s.partnershipId, s.turns, v.state from VoteSeat s join Vote v on v.id = s.voteId where s.id = ?',
);
const cast = writer.prepare(
  'insert into Ballot (id, voteId, voteSeatId, partnershipId, turn, choice, castById, mandateId, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
);
const counted = writer.prepare('update VoteSeat set turns = ?, ballotId = ?, version = version + 1 where id = ?');

const vote: Answer = (asked) => {
  const seatId = asked.get('seat');
  writer.exec('begin immediate');
  const seat = seatOf.get(seatId);
  const [id, turn] = [randomUUID(), Number(seat?.['turns']) + 1];
  if (seat?.['state'] !== 'open') throw new Error('The vote is closed.');
  const [person, mandate] = [asked.get('person'), asked.get('mandate')];
  cast.run(id, seat['voteId'], seatId, seat['partnershipId'], turn, 'for', person, mandate, new Date().toISOString());
  counted.run(turn, id, seatId);
  writer.exec('commit');
  return { id };
};

const answers: Readonly<Record<string, Answer>> = {
  '/list': listing,
  '/page': page,
  '/landscape': landscape,
  '/decisions': decisions,
  '/statement': statement,
  '/vote': vote,
};

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bare');
  const answer = answers[pathname]?.(searchParams);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
