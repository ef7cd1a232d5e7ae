// Who is in the room: one tick a seat.
import { CheckboxField } from '../ui/fields/CheckboxField.tsx';

type PresenceProps = {
  label: string;
  seats: readonly { id: string; name: string }[];
  absent: readonly string[];
  onChange: (absent: string[]) => void;
};

export function PresenceField({ label, seats, absent, onChange }: PresenceProps) {
  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      {seats.map(({ id, name }) => (
        <CheckboxField
          key={id}
          name={`present-${id}`}
          label={name}
          value={!absent.includes(id)}
          onChange={(isThere) => onChange(isThere ? absent.filter((each) => each !== id) : [...absent, id])}
        />
      ))}
    </fieldset>
  );
}
