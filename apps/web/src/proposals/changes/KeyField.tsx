// A distribution key in a form: the usual ones, each with the counts it names.
import { type ChosenKey, keys } from '@hanze/shared/sharing/keys/registry';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/language.tsx';
import { editorLabels } from './editor-labels.ts';

/** Keys whose arguments are plain fields; the others are put together on the bench of keys. */
const plain = ['driver', 'share', 'number', 'text', 'amount'];
const usual = Object.entries(keys).filter(([, key]) => Object.values(key.arguments).every(({ type }) => plain.includes(type)));

type Props = { name: string; label: string; hint?: string; optional?: true; value: unknown; onChange: (value: unknown) => void };

export function KeyField({ name, value, onChange, ...field }: Props) {
  const t = useText();
  const chosen = (value ?? null) as ChosenKey | null;
  const given = (chosen?.arguments ?? {}) as Readonly<Record<string, string>>;
  const table = usual.find(([code]) => code === chosen?.code)?.[1].arguments ?? {};
  return (
    <>
      <SelectField
        {...field}
        name={name}
        value={chosen?.code ?? ''}
        onChange={(code) => onChange(code === '' ? null : { code, arguments: {} })}
        options={usual.map(([key, { label }]) => ({ key, name: t(label) }))}
      />
      {Object.entries(table).map(([argument, { label }]) => (
        <TextField
          key={argument}
          name={`${name}-${argument}`}
          label={`${t(editorLabels.key)}: ${t(label)}`}
          value={given[argument] ?? ''}
          onChange={(text) => onChange({ code: chosen?.code, arguments: { ...given, [argument]: text } })}
        />
      ))}
    </>
  );
}
