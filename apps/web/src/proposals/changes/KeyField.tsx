// A distribution key among the answers of a change: the form of the key itself, kept in the set as the engine reads it.
import { useState } from 'react';
import { KeyFields } from '../../sharing/entry/KeyFields.tsx';
import { keyGiven, keyTyped, type TypedKey } from '../../sharing/entry/key-values.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Choices } from './ArgumentFields.tsx';

type Props = {
  name: string;
  label: string;
  hint?: string;
  optional?: true;
  value: unknown;
  choices: Choices;
  onChange: (value: unknown) => void;
};

export function KeyField({ name, value, choices, onChange, ...field }: Props) {
  const language = useLanguage();
  const [typed, type] = useState(() => keyTyped(value, language));
  const of = (wanted: string) => choices.filter(({ record }) => record === wanted);
  const known = {
    drivers: of('Driver').map(({ id: key, name: driver }) => ({ key, name: driver })),
    members: of('Organisation').map((organisation) => organisation.name),
  };
  const change = (key: TypedKey) => {
    type(key);
    onChange(key.code === '' ? null : keyGiven(key, language));
  };
  return <KeyFields {...field} at={name} value={typed} known={known} onChange={change} />;
}
