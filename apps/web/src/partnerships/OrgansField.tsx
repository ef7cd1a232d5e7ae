// The organs with which an organisation takes part: one or more, of those an organisation of its kind has.
import { isOrganisationKind } from '@hanze/shared/partnerships/organisation-kinds';
import { organCodes, organsOf } from '@hanze/shared/partnerships/organs';
import { FieldError, type FieldProps } from '../ui/fields/Field.tsx';
import { useFieldId, useProblem } from '../ui/fields/problems.ts';
import '../ui/fields/ChoiceField.css';
import { useText } from '../ui/language.tsx';
import { organName } from './words.ts';

/** `value` holds the codes, parted by spaces. */
type OrgansFieldProps = FieldProps & { kind: string; value: string; onChange: (value: string) => void };

export function OrgansField({ name, label, error, kind, value, onChange }: OrgansFieldProps) {
  const t = useText();
  const id = useFieldId(name);
  const problem = useProblem(name, error);
  const chosen = value.split(' ').filter(Boolean);
  const fitting = isOrganisationKind(kind) ? organsOf(kind) : [];
  const choices = fitting.length ? fitting : organCodes;
  const toggle = (code: string) => onChange(choices.filter((it) => (it === code ? !chosen.includes(it) : chosen.includes(it))).join(' '));
  return (
    <fieldset className="choices" aria-describedby={problem ? `${id}-error` : undefined}>
      <legend className="choices__label">{label}</legend>
      {choices.map((code, place) => (
        <label key={code} className="tick">
          <input
            type="checkbox"
            className="tick__input"
            id={place === 0 ? id : undefined}
            checked={chosen.includes(code)}
            onChange={() => toggle(code)}
          />
          <span>{organName(code, t)}</span>
        </label>
      ))}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </fieldset>
  );
}
