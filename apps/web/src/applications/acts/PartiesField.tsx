// Who is bound by a contract: one or more of the participants.
import { FieldError, type FieldProps } from '../../ui/fields/Field.tsx';
import { useFieldId, useProblem } from '../../ui/fields/problems.ts';
import '../../ui/fields/ChoiceField.css';

/** `value` holds the ids, parted by spaces. */
type PartiesFieldProps = FieldProps & {
  organisations: readonly { id: string; name: string }[];
  value: string;
  onChange: (value: string) => void;
};

export function PartiesField({ name, label, error, organisations, value, onChange }: PartiesFieldProps) {
  const id = useFieldId(name);
  const problem = useProblem(name, error);
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (one: string) =>
    onChange(
      organisations
        .map((it) => it.id)
        .filter((it) => (it === one ? !chosen.includes(it) : chosen.includes(it)))
        .join(' '),
    );
  return (
    <fieldset className="choices" aria-describedby={problem ? `${id}-error` : undefined}>
      <legend className="choices__label">{label}</legend>
      {organisations.map((organisation, place) => (
        <label key={organisation.id} className="tick">
          <input
            type="checkbox"
            className="tick__input"
            id={place === 0 ? id : undefined}
            checked={chosen.includes(organisation.id)}
            onChange={() => toggle(organisation.id)}
          />
          <span>{organisation.name}</span>
        </label>
      ))}
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
    </fieldset>
  );
}
