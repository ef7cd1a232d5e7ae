// One component of a cost model in the form: the fields that its kind declares.
import { bases } from '@hanze/shared/sharing/costs/component';
import { basisLabels, type KindField, kindForms } from '@hanze/shared/sharing/costs/kind-fields';
import type { ReactNode } from 'react';
import { CheckboxField } from '../../../ui/fields/CheckboxField.tsx';
import { FieldError } from '../../../ui/fields/Field.tsx';
import { AmountField } from '../../../ui/fields/NumberField.tsx';
import { useFieldId, useProblem } from '../../../ui/fields/problems.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { useText } from '../../../ui/language.tsx';
import { modelLabels } from './labels.ts';
import { priceRows, type WrittenComponent } from './written.ts';

interface ComponentFieldsProps {
  component: WrittenComponent;
  place: number;
  members: readonly string[];
  onChange: (component: WrittenComponent) => void;
}

export function ComponentFields({ component, place, members, onChange }: ComponentFieldsProps) {
  const t = useText();
  const at = `components[${place}]`;
  const own = (key: 'name' | 'basis' | 'low' | 'high') => ({
    name: `${at}.${key}`,
    value: component[key],
    onChange: (value: string) => onChange({ ...component, [key]: value }),
  });
  const { says, fields } = kindForms[component.type]!;
  return (
    <>
      <p className="muted small">{t(says)}</p>
      <div className="model__fields">
        <TextField {...own('name')} label={t(modelLabels.name)} maxLength={200} />
        <SelectField {...own('basis')} label={t(modelLabels.basis)} options={bases.map((key) => ({ key, name: t(basisLabels[key]) }))} />
        {component.basis === 'estimated' && (
          <>
            <TextField {...own('low')} label={t(modelLabels.low)} inputMode="decimal" short />
            <TextField {...own('high')} label={t(modelLabels.high)} inputMode="decimal" short />
          </>
        )}
      </div>
      {fields.map((field) => (
        <Declared key={field.code} field={field} component={component} at={at} members={members} onChange={onChange} />
      ))}
    </>
  );
}

type DeclaredProps = Omit<ComponentFieldsProps, 'place'> & { field: KindField; at: string };

function Declared({ field: { code, shape, label, hint, options = [] }, component, at, members, onChange }: DeclaredProps) {
  const t = useText();
  const { values } = component;
  const wired = (path: string) => ({
    name: `${at}.${path}`,
    value: values[path] ?? '',
    onChange: (value: string) => onChange({ ...component, values: { ...values, [path]: value } }),
  });
  const words = { label: t(label), ...(hint && { hint: t(hint) }) };
  if (shape === 'amount') return <AmountField {...wired(code)} {...words} />;
  if (shape === 'number') return <TextField {...wired(code)} {...words} inputMode="decimal" short />;
  if (shape === 'choice')
    return <SelectField {...wired(code)} {...words} options={options.map((it) => ({ key: it.code, name: t(it.label) }))} />;
  if (shape === 'prices')
    return (
      <div className="model__fields">
        {Array.from({ length: priceRows(values, code) + 1 }, (_, row) => [
          <TextField
            key={`f${row}`}
            {...wired(`${code}[${row}].from`)}
            label={t(modelLabels.from, { n: row + 1 })}
            inputMode="decimal"
            short
          />,
          <AmountField key={`p${row}`} {...wired(`${code}[${row}].price`)} label={t(modelLabels.price, { n: row + 1 })} />,
        ])}
      </div>
    );
  return (
    <PerMember name={`${at}.${code}`} label={t(label)}>
      {members.map((member, place) => {
        const path = `${code}[${place}]`;
        if (shape === 'amount-per-member') return <AmountField key={member} {...wired(path)} label={member} />;
        if (shape === 'number-per-member') return <TextField key={member} {...wired(path)} label={member} inputMode="decimal" short />;
        const { value, onChange: put, name } = wired(path);
        return <CheckboxField key={member} name={name} label={member} value={value !== ''} onChange={(yes) => put(yes ? 'x' : '')} />;
      })}
    </PerMember>
  );
}

/** What is wrong with all of them together is said here, and gets the focus. */
function PerMember({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  const id = useFieldId(name);
  const problem = useProblem(name);
  return (
    <fieldset className="model__members" id={id} tabIndex={-1} aria-describedby={problem && `${id}-error`}>
      <legend>{label}</legend>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
      <div className="model__fields">{children}</div>
    </fieldset>
  );
}
