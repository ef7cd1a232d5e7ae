// The lines of a bill as on a phone bill: for what, how much at which rate, the amount; each opens to why.
import { parseRational, toNumber } from '@hanze/shared/kernel/rational';
import { quantity } from '@hanze/shared/sharing/explanation-words';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import type { BilledLinesFragment } from '../graphql/generated/graphql.ts';
import { useFormat, useLanguage, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { type Column, Table } from '../ui/tables/Table.tsx';
import { costLabels } from './labels.ts';

const BilledLines = graphql(`
  fragment BilledLines on Statement {
    slug
    code
    organisationId
    year
    basis
    total
    lines {
      id
      keyId
      subject
      clause
      poolCents
      cents
      share
      why
      metered {
        unit
        quantity
        rate
      }
      parts {
        groupId
        name
        cents
      }
    }
  }
`);

type Line = BilledLinesFragment['lines'][number];

export function BillLines({ statement, own }: { statement: FragmentType<typeof BilledLines>; own: boolean }) {
  const t = useText();
  const format = useFormat();
  const bill = unmask(BilledLines, statement);
  const { lines, total } = bill;
  const columns: Column<Line>[] = [
    { key: 'what', head: t(costLabels.service), cell: (line) => <Reasons line={line} />, total: t(costLabels.together) },
    { key: 'how', head: t(costLabels.quantity), figures: true, cell: (line) => <HowMuch line={line} /> },
    { key: 'pool', head: t(costLabels.ofTotal), figures: true, cell: ({ poolCents }) => format.amountToTheCent(poolCents) },
    {
      key: 'cents',
      head: t(costLabels.amount),
      figures: true,
      cell: ({ id, cents }) => <Origin statement={bill} line={id} cents={cents} />,
      total: <Origin statement={bill} cents={total} />,
    },
  ];
  return (
    <Section title={t(costLabels.bill)} note={t(costLabels.exclVat)} own={own}>
      <Table label={t(costLabels.bill)} columns={columns} rows={lines} rowKey={({ id }) => id} />
    </Section>
  );
}

/** The amount, leading to where it comes from. */
function Origin({ statement, line, cents }: { statement: BilledLinesFragment; line?: string; cents: number }) {
  const t = useText();
  const format = useFormat();
  const { slug, code, organisationId, year, basis } = statement;
  const amount = format.amountToTheCent(cents);
  return (
    <Link
      to="/samenwerkingen/$slug/kosten/herkomst/$code"
      params={{ slug, code: code ?? organisationId }}
      search={{ jaar: `${year}`, soort: basis, ...(line && { regel: line }) }}
      aria-label={t(costLabels.originOf, { amount })}
    >
      {amount}
    </Link>
  );
}

/** 17.566 inwoners × € 43,51, or 13,5% where there is no single count. */
function HowMuch({ line: { metered, share } }: { line: Line }) {
  const format = useFormat();
  const language = useLanguage();
  if (!metered) return share ? format.percent(toNumber(parseRational(share))) : null;
  const inEuros = format.money(Math.round(toNumber(parseRational(metered.rate))));
  return (
    <>
      {quantity(parseRational(metered.quantity), language)} {metered.unit} × {inEuros}
    </>
  );
}

function Reasons({ line: { subject, clause, parts, why } }: { line: Line }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      {subject}
      <details className="cost-why small">
        <summary>{t(costLabels.why)}</summary>
        <ol>
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <p className="binding">{clause}</p>
        <p>{t(costLabels.inside)}</p>
        <ul>
          {parts.map(({ groupId, name, cents }) => (
            <li key={groupId}>
              {name}: {format.money(cents)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
