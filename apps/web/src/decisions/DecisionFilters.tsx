// Finding a decision: by words or its number, by outcome, and by the period in which it was decided.
import { outcomeWords } from '@hanze/shared/decisions/sentence';
import { DayField } from '../ui/fields/DayField.tsx';
import { Filters } from '../ui/fields/Filters.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TypedSearch } from '../ui/fields/TypedSearch.tsx';
import { useFormat, useText } from '../ui/language.tsx';
import { typedDay } from '../ui/typed.ts';
import type { DecisionParams } from '../search-params.ts';
import { useState } from 'react';
import { decisionLabels } from './labels.ts';

type FiltersProps = { chosen: DecisionParams; onChoose: (next: DecisionParams) => void };

/** Without empty values: an address shows only what was chosen. */
const kept = (params: DecisionParams): DecisionParams => Object.fromEntries(Object.entries(params).filter(([, value]) => value));

export function DecisionFilters({ chosen, onChoose }: FiltersProps) {
  const t = useText();
  const { zoek, uitkomst, van, tot } = chosen;
  const choose = (next: DecisionParams) => onChoose(kept({ zoek, uitkomst, van, tot, ...next }));
  return (
    <Filters label={t(decisionLabels.search)}>
      <TypedSearch label={t(decisionLabels.search)} value={zoek ?? ''} onChange={(words) => choose({ zoek: words })} />
      <SelectField
        name="uitkomst"
        label={t(decisionLabels.outcome)}
        value={uitkomst ?? ''}
        onChange={(outcome) => choose({ uitkomst: outcome })}
        empty={t(decisionLabels.anyOutcome)}
        options={(['adopted', 'rejected'] as const).map((key) => ({ key, name: t(outcomeWords[key]) }))}
        optional
      />
      <DayFilter name="van" label={t(decisionLabels.from)} day={van} onChoose={(day) => choose({ van: day })} />
      <DayFilter name="tot" label={t(decisionLabels.until)} day={tot} onChoose={(day) => choose({ tot: day })} />
    </Filters>
  );
}

type DayFilterProps = { name: string; label: string; day: string | undefined; onChoose: (day: string | undefined) => void };

/** Asks anew as soon as a whole day stands there, or nothing. */
function DayFilter({ name, label, day, onChoose }: DayFilterProps) {
  const format = useFormat();
  const [value, setValue] = useState(day ? format.dayInFigures(day) : '');
  const change = (typed: string) => {
    setValue(typed);
    const next = typedDay(typed);
    if (next !== day && (next || typed === '')) onChoose(next);
  };
  return <DayField name={name} label={label} value={value} onChange={change} optional />;
}
