// The limit to compare with: a bare HTTP handler with hand-written SQL on the same database file, no rights, no GraphQL, no framework.
// Run as a process of its own: node tests/bench/bare.ts DATABASE
import { createServer } from 'node:http';
import { openSqlite } from '../support/sqlite.ts';

const database = openSqlite(process.argv[2] ?? '', { readonly: true });
database.exec('pragma mmap_size = 268435456');

const held = (alias: string) => `${alias}."from" <= ? and (${alias}.until is null or ${alias}.until > ?)`;
const partnershipColumns = `p.id, p.name, p.shortName, p.slug, p.seat, p.purpose, p.website, p.registerId, p."from", p.until, f.legalForm,
  (select count(*) from Participation c where c.partnershipId = p.id and ${held('c')}) as participantCount`;
const list = database.prepare(
  `select ${partnershipColumns} from Partnership p left join PartnershipForm f on f.partnershipId = p.id and ${held('f')}
   order by p.shortName, p.id limit 51`,
);
const count = database.prepare('select count(*) as n from Partnership');
const one = database.prepare(
  `select ${partnershipColumns} from Partnership p left join PartnershipForm f on f.partnershipId = p.id and ${held('f')} where p.slug = ?`,
);
const participants = database.prepare(
  `select m.id, m.organs, m.recordedShare, m."from", m.until, o.id as organisationId, o.name as organisationName, o.kind as organisationKind, o.code as organisationCode,
     (select i.count from Inhabitants i where i.organisationId = o.id order by i.year desc limit 1) as inhabitants
   from Participation m join Organisation o on o.id = m.organisationId where m.partnershipId = ? and ${held('m')} order by o.name, m."from", m.id limit 101`,
);
const bodies = database.prepare(`select b.id, b.kind, b.name, b."from", b.until from Body b where b.partnershipId = ? and ${held('b')}`);

const day = new Date().toISOString().slice(0, 10);
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://bare');
  let answer: unknown;
  if (url.pathname === '/list') {
    const rows = list.all(day, day, day, day);
    answer = { totalCount: count.get()?.['n'], nodes: rows.slice(0, 50), hasNextPage: rows.length > 50 };
  } else {
    const partnership = one.get(day, day, day, day, url.searchParams.get('slug'));
    const id = partnership?.['id'];
    const members = participants.all(id, day, day).map((row) => ({ ...row, organs: String(row['organs']).split(' ') }));
    answer = { ...partnership, participants: members, bodies: bodies.all(id, day, day) };
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
