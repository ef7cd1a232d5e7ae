// Where three or more can buy together: the moment, by when to decide, and what waiting costs. Reads as a list on a phone.
import { useMemo } from 'react';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { ContractLane } from './ContractLane.tsx';
import { LandscapeHead, WithLandscape } from './LandscapeFrame.tsx';
import { labels } from './labels.ts';
import { type Answer, type Row, rowsOf } from './rows.ts';
import { viewLabels } from './view-labels.ts';
import './BuyingScreen.css';

export function BuyingScreen() {
  return <WithLandscape>{(answer, slug) => <Page answer={answer} slug={slug} />}</WithLandscape>;
}

type Buyable = Row & { window: NonNullable<Row['window']> };
const isBuyable = (row: Row): row is Buyable => row.window !== null;

function Page({ answer, slug }: { answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const found = useMemo(
    () =>
      rowsOf(answer)
        .functions.filter(isBuyable)
        .sort((a, b) => (a.window.decideBy < b.window.decideBy ? -1 : a.window.decideBy > b.window.decideBy ? 1 : 0)),
    [answer],
  );
  const first = found[0]?.window.decideBy;
  return (
    <>
      <LandscapeHead
        slug={slug}
        over={answer.partnershipName}
        title={t(viewLabels.buying)}
        conclusion={t(viewLabels.buyingConclusion, { n: found.length, first: first ? format.day(first) : '' })}
      />
      <Section title={t(viewLabels.buying)}>
        <p className="muted small">{t(viewLabels.buyingNote)}</p>
        <ol className="buying">
          {found.map((row) => (
            <One key={row.id} row={row} answer={answer} slug={slug} />
          ))}
        </ol>
      </Section>
    </>
  );
}

function One({ row, answer, slug }: { row: Buyable; answer: Answer; slug: string }) {
  const t = useText();
  const format = useFormat();
  const { window } = row;
  const who = answer.organisations.filter(({ id }) => window.organisationIds.includes(id)).map(({ name }) => name);
  return (
    <li className="buying__one">
      <h3 className="buying__name">
        <Link to="/samenwerkingen/$slug/applicaties" params={{ slug }} search={{ functie: row.id }}>
          {row.name}
        </Link>
      </h3>
      <ContractLane row={row} start={answer.day} wide />
      <Facts
        rows={[
          [
            t(viewLabels.moment),
            t(labels.windowIs, { n: who.length, first: format.quarter(window.first), last: format.quarter(window.last) }),
          ],
          [t(viewLabels.users), who.join(', ')],
          [t(viewLabels.decideBy), `${format.day(window.decideBy)} (${format.daysLeft(answer.day, window.decideBy)})`],
          [t(viewLabels.waiting), format.amount(window.waitingCents)],
          [t(viewLabels.bridging), format.amount(window.bridgingCents)],
        ]}
      />
    </li>
  );
}
