// One optional amount per member: a floor, or a ceiling.
import { AmountField } from '../../ui/fields/NumberField.tsx';
import { asWords, type TypedFields } from './key-values.ts';
import './Entry.css';

type AmountsFieldProps = {
  name: string;
  label: string;
  members: readonly string[];
  value: TypedFields;
  onChange: (value: TypedFields) => void;
};

export function AmountsField({ name, label, members, value, onChange }: AmountsFieldProps) {
  return (
    <fieldset className="entry-rows">
      <legend className="choices__label">{label}</legend>
      {members.map((member) => (
        <AmountField
          key={member}
          name={`${name}.${member}`}
          label={member}
          optional
          value={asWords(value[member])}
          onChange={(text) => onChange({ ...value, [member]: text })}
        />
      ))}
    </fieldset>
  );
}
