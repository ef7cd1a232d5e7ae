// What is paid through the year, and what remains when the cost is known.
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { costLabels } from './labels.ts';

const BilledAdvances = graphql(`
  fragment BilledAdvances on Statement {
    advances
    settlement {
      advanced
      owed
      remains
    }
  }
`);

export function Advances({ statement }: { statement: FragmentType<typeof BilledAdvances> }) {
  const t = useText();
  const format = useFormat();
  const { advances, settlement } = unmask(BilledAdvances, statement);
  const money = (cents: number) => <span className="figures">{format.money(cents)}</span>;
  if (!settlement)
    return (
      <Section title={t(costLabels.advances)}>
        <Facts rows={advances.map((cents, index) => [t(costLabels.quarter, { n: index + 1 }), money(cents)] as const)} />
      </Section>
    );
  const { advanced, owed, remains } = settlement;
  return (
    <Section title={t(costLabels.settlement)}>
      <Facts
        rows={[
          [t(costLabels.cost), money(owed)],
          [t(costLabels.advanced), money(advanced)],
          [t(remains < 0 ? costLabels.toGetBack : costLabels.toPay), money(Math.abs(remains))],
        ]}
      />
    </Section>
  );
}
