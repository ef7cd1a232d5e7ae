// The list of people, with what they may do today.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import type { PersonRowFragment } from '../../graphql/generated/graphql.ts';
import { useText } from '../../ui/language.tsx';
import { Link } from '../../ui/Link.tsx';
import { Status } from '../../ui/Status.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { placesOf, roleLabel } from '../mandate-words.ts';
import { useViewer } from '../viewer.ts';
import { peopleLabels } from './labels.ts';
import { MandateTimes } from './mandate-times.ts';

const PersonRow = graphql(`
  fragment PersonRow on Person {
    id
    name
    email
    blockedAt
    mandates {
      id
      ...MandateTimes
    }
  }
`);

type PeopleTableProps = { rows: readonly FragmentType<typeof PersonRow>[]; chosen: string | undefined };

export function PeopleTable({ rows, chosen }: PeopleTableProps) {
  const t = useText();
  const { person: me } = useViewer();
  const columns: Column<PersonRowFragment>[] = [
    {
      key: 'name',
      head: t(peopleLabels.name),
      cell: ({ id, name }) => (
        <Link to="/mensen" search={(now) => ({ ...now, persoon: id })} resetScroll={false}>
          {name}
        </Link>
      ),
    },
    { key: 'holds', head: t(peopleLabels.holds), cell: (person) => <HeldNow person={person} /> },
    { key: 'email', head: t(peopleLabels.email), cell: ({ email }) => email },
    {
      key: 'account',
      head: t(peopleLabels.account),
      cell: ({ blockedAt }) =>
        blockedAt ? <Status is="look" word={t(peopleLabels.closed)} /> : <Status is="ok" word={t(peopleLabels.open)} />,
    },
  ];
  return (
    <Table
      label={t(peopleLabels.title)}
      columns={columns}
      rows={rows.map((row) => unmask(PersonRow, row))}
      rowKey={({ id }) => id}
      own={({ id }) => id === me.id}
      chosen={({ id }) => id === chosen}
    />
  );
}

function HeldNow({ person }: { person: PersonRowFragment }) {
  const t = useText();
  const held = unmask(MandateTimes, person.mandates).filter((mandate) => mandate.standing.state === 'holds');
  if (held.length === 0) return <span className="muted">{t(peopleLabels.holdsNone)}</span>;
  return held.map((mandate) => `${t(roleLabel(mandate.role))} ${placesOf(mandate)}`).join('; ');
}
