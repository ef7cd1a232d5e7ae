// All yearly euros that were promised, as one bar with its four parts, and what remains of them after what they cost.
import type { Ledger } from '@hanze/shared/sharing/benefits/ledger';
import { netOf } from '@hanze/shared/sharing/benefits/netting';
import { useFormat, useText } from '../../ui/language.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { BarKey, BenefitBar } from './BenefitBar.tsx';
import { benefitLabels } from './labels.ts';

const stretches = ['within', 'short', 'unmeasured', 'later'] as const;

export function Whole({ ledger }: { ledger: Ledger }) {
  const t = useText();
  const format = useFormat();
  const { benefit } = ledger.money.sums.recurring;
  return (
    <Section title={t(benefitLabels.whole)} note={t(benefitLabels.wholeNote)}>
      <BenefitBar amounts={benefit} whole={benefit.promised} />
      <dl className="benefit-parts">
        {stretches.map((stretch) => (
          <div key={stretch} className="benefit-parts__one">
            <dt>
              <BarKey stretch={stretch} /> {t(benefitLabels[stretch])}
            </dt>
            <dd>{format.euros(Number(benefit[stretch]))}</dd>
          </div>
        ))}
        <div className="benefit-parts__one benefit-parts__one--total">
          <dt>{t(benefitLabels.promised)}</dt>
          <dd>{format.euros(Number(benefit.promised))}</dd>
        </div>
      </dl>
    </Section>
  );
}

type Term = { name: string; year: bigint; once: bigint; sign: 1n | -1n };

export function Remains({ ledger: { money } }: { ledger: Ledger }) {
  const t = useText();
  const format = useFormat();
  const [year, once] = [netOf(money, 'recurring'), netOf(money, 'once')];
  const terms: Term[] = [
    { name: t(benefitLabels.gained), year: year.gained, once: once.gained, sign: 1n },
    { name: t(benefitLabels.worsened), year: year.worsened, once: once.worsened, sign: -1n },
    { name: t(benefitLabels.burdened), year: year.burdened, once: once.burdened, sign: -1n },
    { name: t(benefitLabels.relieved), year: year.relieved, once: once.relieved, sign: 1n },
  ];
  const figure = (cents: bigint, sign: bigint) => format.amountDifference(Number(cents * sign));
  const columns: Column<Term>[] = [
    { key: 'name', head: t(benefitLabels.netting), cell: ({ name }) => name, total: t(benefitLabels.net) },
    {
      key: 'year',
      head: t(benefitLabels.perYear),
      figures: true,
      cell: (term) => figure(term.year, term.sign),
      total: figure(year.net, 1n),
    },
    { key: 'once', head: t(benefitLabels.once), figures: true, cell: (term) => figure(term.once, term.sign), total: figure(once.net, 1n) },
  ];
  const unknown: string[] = [
    ...[year, once].flatMap(({ unmeasured: { benefit } }) =>
      benefit > 0n ? [`${t(benefitLabels.unknownBenefit)}: ${format.euros(Number(benefit))}.`] : [],
    ),
    ...[year, once].flatMap(({ unmeasured: { burden } }) =>
      burden > 0n ? [`${t(benefitLabels.unknownBurden)}: ${format.euros(Number(burden))}.`] : [],
    ),
  ];
  const shown = terms.filter((term) => term.year !== 0n || term.once !== 0n || term.name === t(benefitLabels.gained));
  return (
    <Section title={t(benefitLabels.netting)} note={t(benefitLabels.nettingNote)}>
      <Table label={t(benefitLabels.netting)} columns={columns} rows={shown} rowKey={({ name }) => name} />
      {!(year.complete && once.complete) && (
        <p className="benefit-note">
          {t(benefitLabels.incomplete)} {unknown.join(' ')}
        </p>
      )}
    </Section>
  );
}
