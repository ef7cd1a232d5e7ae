// The simple key that comes closest, and a mix of one's own counts to try: who pays what under it, and whether everyone stays.
import { enumerate } from '@hanze/shared/kernel/text';
import type { ClosestSimpleKey, Judgement } from '@hanze/shared/sharing/fairness/study';
import { useId, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { LinkButton } from '../../ui/Link.tsx';
import { Section } from '../../ui/Section.tsx';
import { type Column, Table } from '../../ui/tables/Table.tsx';
import { inPercents } from './drivers.ts';
import type { Payer, Subject } from './Fairness.tsx';
import { benchLabels } from './labels.ts';
import type { Studied } from './study-messages.ts';
import { Verdict } from './Verdict.tsx';

interface MixProps {
  subject: Subject;
  studied: Studied;
  closest: ClosestSimpleKey;
  chosen: Judgement | undefined;
  /** Undefined: back to the closest. */
  onMix: (percents: readonly number[] | undefined) => void;
}

export function Mix({ subject: { slug, payers, drivers }, studied, closest, chosen, onMix }: MixProps) {
  const t = useText();
  const language = useLanguage();
  const [weights, setWeights] = useState<readonly number[]>(closest.percents);
  const percents = inPercents(weights);
  const name = (parts: readonly number[]) =>
    enumerate(
      parts.flatMap((part, place) => (part > 0 ? [`${part}% ${drivers[place]!.label[language].toLowerCase()}`] : [])),
      language,
    );
  const choose = (next: readonly number[]) => {
    setWeights(next);
    const parts = inPercents(next);
    if (parts) onMix(parts);
  };
  const reset = () => {
    setWeights(closest.percents);
    onMix(undefined);
  };
  return (
    <Section
      title={t(benchLabels.simple)}
      note={t(benchLabels.simpleNote)}
      actions={
        <LinkButton to="/samenwerkingen/$slug/voorstellen/nieuw" params={{ slug }}>
          {t(benchLabels.propose)}
        </LinkButton>
      }
    >
      <p className="binding cost-sentence">
        {t(closest.judgement.inCore ? benchLabels.closestIn : benchLabels.closestOut, { key: name(closest.percents) })}
      </p>
      <fieldset className="mix">
        <legend className="mix__legend">{t(benchLabels.sliders)}</legend>
        <p className="muted small">{t(benchLabels.slidersHelp)}</p>
        {drivers.map(({ code, label }, place) => (
          <Slider
            key={code}
            label={label[language]}
            weight={weights[place]!}
            percent={percents?.[place]}
            onChange={(weight) => choose(weights.with(place, weight))}
          />
        ))}
        <Button kind="quiet" onClick={reset}>
          {t(benchLabels.backToClosest)}
        </Button>
      </fieldset>
      {!percents && <p role="status">{t(benchLabels.nothingCounts)}</p>}
      {percents && chosen && (
        <>
          <div role="status">
            {chosen.inCore ? <p className="binding">{t(benchLabels.mixIn)}</p> : <Verdict verdict={chosen} studied={studied} />}
          </div>
          <WhatItCosts payers={payers} now={studied.verdicts.today.cents} mix={chosen.cents} />
        </>
      )}
    </Section>
  );
}

interface SliderProps {
  label: string;
  weight: number;
  percent: number | undefined;
  onChange: (weight: number) => void;
}

function Slider({ label, weight, percent, onChange }: SliderProps) {
  const id = useId();
  const shown = percent === undefined ? '0%' : `${percent}%`;
  return (
    <div className="mix__driver">
      <label htmlFor={id}>
        {label} <b className="figures">{shown}</b>
      </label>
      <input
        id={id}
        className="mix__slider"
        type="range"
        min={0}
        max={100}
        value={weight}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

type CostRow = { payer: Payer; now: number; mix: number };

function WhatItCosts({ payers, now, mix }: { payers: readonly Payer[]; now: readonly bigint[]; mix: readonly bigint[] }) {
  const t = useText();
  const format = useFormat();
  const rows = payers.map((payer, place): CostRow => ({ payer, now: Number(now[place]), mix: Number(mix[place]) }));
  const total = rows.reduce((sum, row) => sum + row.mix, 0);
  const columns: Column<CostRow>[] = [
    { key: 'name', head: t(benchLabels.participant), cell: ({ payer }) => payer.name, total: t(benchLabels.together) },
    { key: 'now', head: t(benchLabels.nowEuro), figures: true, cell: (row) => format.amount(row.now), total: format.amount(total) },
    { key: 'mix', head: t(benchLabels.mixEuro), figures: true, cell: (row) => format.amount(row.mix), total: format.amount(total) },
    {
      key: 'difference',
      head: t(benchLabels.difference),
      figures: true,
      cell: (row) => format.amountDifference(row.mix - row.now),
      total: format.amountDifference(0),
    },
    {
      key: 'head',
      head: t(benchLabels.differencePerHead),
      figures: true,
      cell: (row) =>
        row.payer.inhabitants ? format.amountDifferenceToTheCent(Math.round((row.mix - row.now) / row.payer.inhabitants)) : '–',
    },
  ];
  return <Table label={t(benchLabels.simple)} columns={columns} rows={rows} rowKey={({ payer }) => payer.organisationId} />;
}
