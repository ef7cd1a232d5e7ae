// A form drawn from declared arguments: of a kind of change, of the questions of a template, or of a distribution key.
import type { Argument, ArgumentTable } from '@hanze/shared/proposals/change-set/arguments';
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { CheckboxField } from '../../ui/fields/CheckboxField.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useFormat, useLanguage, useText } from '../../ui/language.tsx';
import { typedCents, typedDay } from '../../ui/typed.ts';
import { useState } from 'react';
import { KeyField } from './KeyField.tsx';

export type Choices = readonly { readonly record: string; readonly id: string; readonly name: string }[];
type Given = Readonly<Record<string, unknown>>;
type FieldsProps = { scope: string; table: ArgumentTable; values: Given; choices: Choices; onChange: (values: Given) => void };

export function ArgumentFields({ scope, table, values, choices, onChange }: FieldsProps) {
  return (
    <div className="changes__fields">
      {Object.entries(table).map(([name, argument]) => (
        <ArgumentField
          key={name}
          name={`${scope}-${name}`}
          argument={argument}
          value={values[name]}
          choices={choices}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </div>
  );
}

type OneProps = { name: string; argument: Argument; value: unknown; choices: Choices; onChange: (value: unknown) => void };

function ArgumentField({ name, argument, value, choices, onChange }: OneProps) {
  const t = useText();
  const { type, optional } = argument;
  const field = { name, label: t(argument.label), ...(argument.hint && { hint: t(argument.hint) }), ...(optional && { optional }) };
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  const options =
    type === 'record' || type === 'records'
      ? choices.filter(({ record }) => record === argument.record).map(({ id: key, name: of }) => ({ key, name: of }))
      : Object.entries(argument.choices ?? {}).map(([key, label]) => ({ key, name: t(label) }));
  if (type === 'day') return <TypedDay field={field} value={text} onChange={onChange} />;
  if (type === 'amount') return <TypedAmount field={field} value={value} onChange={onChange} />;
  if (type === 'key') return <KeyField {...field} value={value} choices={choices} onChange={onChange} />;
  if (type === 'record' || type === 'choice') return <SelectField {...field} value={text} onChange={onChange} options={options} />;
  if (type === 'records' || type === 'choices') return <Several field={field} value={value} options={options} onChange={onChange} />;
  return <TextField {...field} value={text} onChange={onChange} short={type === 'year'} />;
}

type Wired = { name: string; label: string; hint?: string; optional?: true };
type TypedProps<V> = { field: Wired; value: V; onChange: (value: unknown) => void };

/** What is half typed stays in the field; only a whole day goes into the set. */
function TypedDay({ field, value, onChange }: TypedProps<string>) {
  const format = useFormat();
  const [typed, type] = useState(value && format.dayInFigures(value));
  const change = (text: string) => {
    type(text);
    onChange(typedDay(text) ?? null);
  };
  return <DayField {...field} value={typed} onChange={change} />;
}

function TypedAmount({ field, value, onChange }: TypedProps<unknown>) {
  const format = useFormat();
  const language = useLanguage();
  const [typed, type] = useState(typeof value === 'number' ? format.amountToTheCent(value) : '');
  const change = (text: string) => {
    type(text);
    onChange(typedCents(text, language) ?? null);
  };
  return <AmountField {...field} value={typed} onChange={change} />;
}

function Several({ field, value, options, onChange }: TypedProps<unknown> & { options: readonly { key: string; name: string }[] }) {
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  return (
    <fieldset className="choices">
      <legend className="choices__label">{field.label}</legend>
      {options.map(({ key, name }) => (
        <CheckboxField
          key={key}
          name={`${field.name}-${key}`}
          label={name}
          value={chosen.includes(key)}
          onChange={(on) => onChange(on ? [...chosen, key] : chosen.filter((other) => other !== key))}
        />
      ))}
    </fieldset>
  );
}
