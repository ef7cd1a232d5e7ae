// One of a known, short list. The machine's own list, so that it works as people know it on a tablet.
import { Icon } from '../Icon.tsx';
import { uiLabels } from '../labels.ts';
import { useText } from '../language.tsx';
import { Field, type FieldProps } from './Field.tsx';

type Option = { key: string; name: string };
type SelectFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** What the empty value says: 'all of them' in a filter. */
  empty?: string;
};

/** The empty value means: nothing chosen yet, unless said otherwise. */
export function SelectField({ value, onChange, options, empty, ...field }: SelectFieldProps) {
  const t = useText();
  return (
    <Field {...field}>
      {(wired) => (
        <span className="select">
          <select {...wired} required={!field.optional} value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{empty ?? t(uiLabels.choose)}</option>
            {options.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
          <Icon of="open" />
        </span>
      )}
    </Field>
  );
}
