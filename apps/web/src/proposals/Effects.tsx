// What a proposal means for each municipality: who pays what, and per municipality what changes, what it keeps, and what it is promised.
import type { MunicipalEffect } from '@hanze/shared/proposals/effects';
import { outlookOf } from '@hanze/shared/proposals/promise';
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, unmask } from '../graphql/graphql.ts';
import { useOwnMandate } from '../identity/useOwnMandate.ts';
import { Facts } from '../ui/Facts.tsx';
import { useFormat, useLanguage, useText, voiceIn } from '../ui/language.tsx';
import { Missing } from '../ui/Missing.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CostTable } from './CostTable.tsx';
import { effectLabels } from './effect-labels.ts';
import { type Names, promiseLine } from './readable.ts';
import { chosenKey } from './says.ts';

const SharedCost = graphql(`
  fragment SharedCost on ProposalText {
    sharedCost {
      groupName
      organisationIds
      keys {
        code
        arguments
        once
        yearly
      }
      document
    }
  }
`);

type EffectsProps = { says: ProposalText; shared: FragmentType<typeof SharedCost>; names: Names };

export function Effects({ says, shared, names }: EffectsProps) {
  const t = useText();
  const own = useOwnMandate()?.organisationId;
  const { sharedCost } = unmask(SharedCost, shared);
  if (!sharedCost && says.effects.length === 0) return null;
  return (
    <Section title={t(effectLabels.effects)} note={t(effectLabels.ownFirst)}>
      {sharedCost && says.cost && (
        <div className="writing__group">
          <CostTable
            costs={{
              document: sharedCost.document,
              organisationIds: sharedCost.organisationIds,
              names: sharedCost.organisationIds.map((id) => names.get(id) ?? ''),
              keys: sharedCost.keys.map(({ once, yearly, ...key }) => ({ chosen: chosenKey(key), once, yearly })),
            }}
          />
          <p className="small muted">{t(effectLabels.frozenNote, { group: sharedCost.groupName, year: says.cost.year })}</p>
        </div>
      )}
      {says.effects
        .toSorted((a, b) => Number(b.organisationId === own) - Number(a.organisationId === own))
        .map((effect) => (
          <details key={effect.organisationId} className="effect" open={effect.organisationId === own}>
            <summary>
              <b>{names.get(effect.organisationId)}</b>
            </summary>
            <OneEffect effect={effect} />
          </details>
        ))}
    </Section>
  );
}

function OneEffect({ effect }: { effect: MunicipalEffect }) {
  const t = useText();
  const format = useFormat();
  const voice = voiceIn(useLanguage());
  const money = (cents: number | null) => (cents === null ? <Missing /> : format.euros(cents));
  const { wave, worksDifferently, touchesPolicy, staysLocal, staysLocalUntil, exitBefore, exitAfter, promises } = effect;
  const stays = staysLocalUntil
    ? t(effectLabels.staysUntil, { what: staysLocal, day: format.day(staysLocalUntil) })
    : t(effectLabels.stays, { what: staysLocal });
  const rows: (readonly [string, ReactNode])[] = [
    [t(effectLabels.wave), wave ?? <Missing />],
    [t(effectLabels.worksDifferently), worksDifferently || <Missing />],
    [t(effectLabels.autonomy), [touchesPolicy, staysLocal && stays].filter(Boolean).join(' ') || <Missing />],
    [
      t(effectLabels.exit),
      <>
        {money(exitBefore)} → {money(exitAfter)}
      </>,
    ],
  ];
  return (
    <>
      <Facts rows={rows} />
      {promises.length > 0 && (
        <>
          <h3 className="small">{t(effectLabels.promises)}</h3>
          <ul className="effect__promises">
            {promises.map((promise, place) => (
              <li key={`${place}${promise.description}`}>
                {promiseLine(promise, voice)} {outlookOf(promise) === 'worse' && <Tag>{t(effectLabels.worse)}</Tag>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
