// A distribution key in a form: which one, and its arguments as the rule declares them, each drawn by its type, keys within keys included.
import type { Argument, ArgumentTable } from '@hanze/shared/sharing/keys/arguments';
import { keys } from '@hanze/shared/sharing/keys/registry';
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { AmountsField } from './AmountsField.tsx';
import { entryLabels } from './entry-labels.ts';
import { argumentsOf, asFields, asKey, asList, asWords, type Typed, type TypedFields, type TypedKey } from './key-values.ts';
import { MembersField } from './MembersField.tsx';
import { RowsField } from './RowsField.tsx';

/** What the arguments may name: counts by code, and members by name. */
interface Known {
  readonly drivers: readonly { readonly key: string; readonly name: string }[];
  readonly members: readonly string[];
}

type KeyFieldsProps = {
  at: string;
  label?: string;
  /** What the key is for; what the chosen key does stands in its place once one is chosen. */
  hint?: string;
  optional?: true;
  value: TypedKey;
  known: Known;
  onChange: (value: TypedKey) => void;
};

/** `at` is the path of the key in the refusals of the engine: `key` at the root. */
export function KeyFields({ at, label, hint, optional, value: { code, fields }, known, onChange }: KeyFieldsProps) {
  const t = useText();
  const about = Object.entries(keys).find(([key]) => key === code)?.[1].about;
  return (
    <>
      <SelectField
        name={`${at}.code`}
        label={label ?? t(entryLabels.key)}
        {...(optional && { optional })}
        {...((about || hint) && { hint: about ? t(about) : hint })}
        value={code}
        onChange={(chosen) => onChange({ code: chosen, fields: kept(chosen, fields) })}
        options={Object.entries(keys).map(([key, { label: name }]) => ({ key, name: t(name) }))}
      />
      <ArgumentsFields
        at={`${at}.arguments`}
        table={argumentsOf(code)}
        fields={fields}
        known={known}
        onChange={(typed) => onChange({ code, fields: typed })}
      />
    </>
  );
}

/** Another key keeps what was typed in fields that it has too. */
const kept = (code: string, fields: TypedFields): TypedFields =>
  Object.fromEntries(Object.keys(argumentsOf(code)).flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

type FieldsProps = { at: string; table: ArgumentTable; fields: TypedFields; known: Known; onChange: (fields: TypedFields) => void };

function ArgumentsFields({ at, table, fields, known, onChange }: FieldsProps) {
  return Object.entries(table).map(([name, argument]) => (
    <OneField
      key={name}
      name={`${at}.${name}`}
      argument={argument}
      typed={fields[name]}
      known={known}
      onChange={(typed) => onChange({ ...fields, [name]: typed })}
    />
  ));
}

type OneProps = { name: string; argument: Argument; typed: Typed | undefined; known: Known; onChange: (typed: Typed) => void };

function OneField({ name, argument, typed, known, onChange }: OneProps) {
  const t = useText();
  const { type, unit, optional, columns = {}, choices = {} } = argument;
  const label = t(argument.label);
  if (type === 'key')
    return (
      <KeyFields at={name} label={label} value={asKey(typed)} known={known} onChange={({ code, fields }) => onChange({ code, fields })} />
    );
  if (type === 'list')
    return (
      <RowsField name={name} label={label} rows={asList(typed)} onChange={onChange}>
        {(at, row, change) => <ArgumentsFields at={at} table={columns} fields={row} known={known} onChange={change} />}
      </RowsField>
    );
  if (type === 'members')
    return <MembersField name={name} label={label} members={known.members} value={asList(typed).map(asWords)} onChange={onChange} />;
  if (type === 'amounts')
    return <AmountsField name={name} label={label} members={known.members} value={asFields(typed)} onChange={onChange} />;
  const field = { name, label, value: asWords(typed), onChange, ...(optional && { optional }) };
  if (type === 'driver') return <SelectField {...field} options={known.drivers} />;
  if (type === 'choice') return <SelectField {...field} options={Object.entries(choices).map(([key, of]) => ({ key, name: t(of) }))} />;
  if (type === 'amount') return <AmountField {...field} />;
  if (type === 'share') return <TextField {...field} hint={t(entryLabels.shareHint)} inputMode="decimal" autoComplete="off" short />;
  if (type === 'shares') return <TextField {...field} hint={t(entryLabels.sharesHint)} autoComplete="off" />;
  return <TextField {...field} {...(unit && { hint: t(unit) })} autoComplete="off" short={type === 'number'} />;
}
