// One field as its type asks.
import type { Field } from '@hanze/shared/briefing/records/fields';
import { CheckboxField } from '../ui/fields/CheckboxField.tsx';
import { DayField } from '../ui/fields/DayField.tsx';
import { AmountField, NumberField } from '../ui/fields/NumberField.tsx';
import { SelectField } from '../ui/fields/SelectField.tsx';
import { TextAreaField } from '../ui/fields/TextAreaField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/language.tsx';

type StateFieldProps = { name: string; value: string; onChange: (value: string) => void; declared: Field };

export function StateField({ name, value, onChange, declared: { type, label, hint, optional, choices } }: StateFieldProps) {
  const t = useText();
  const shared = { name, value, onChange, label: t(label), ...(hint && { hint: t(hint) }), ...(optional && { optional }) };
  const options = Object.entries(choices ?? {}).map(([key, text]) => ({ key, name: t(text) }));
  if (type === 'prose') return <TextAreaField {...shared} rows={3} maxLength={1000} />;
  if (type === 'day') return <DayField {...shared} />;
  if (type === 'count') return <NumberField {...shared} />;
  if (type === 'amount') return <AmountField {...shared} />;
  if (type === 'choice' || type === 'yes-no') return <SelectField {...shared} options={options} />;
  if (type === 'choices') return <Several name={name} label={t(label)} value={value} onChange={onChange} options={options} />;
  return <TextField {...shared} />;
}

type SeveralProps = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { key: string; name: string }[];
};

function Several({ name, label, value, onChange, options }: SeveralProps) {
  const chosen = new Set(value.split(' ').filter(Boolean));
  const toggle = (key: string, on: boolean) => {
    const next = options.filter((option) => (option.key === key ? on : chosen.has(option.key)));
    onChange(next.map((option) => option.key).join(' '));
  };
  return (
    <fieldset className="fields">
      <legend>{label}</legend>
      {options.map((option) => (
        <CheckboxField
          key={option.key}
          name={`${name}-${option.key}`}
          label={option.name}
          value={chosen.has(option.key)}
          onChange={(on) => toggle(option.key, on)}
        />
      ))}
    </fieldset>
  );
}
