// Some of the members, by name.
import { PartiesField } from '../../applications/acts/PartiesField.tsx';

type MembersFieldProps = {
  name: string;
  label: string;
  members: readonly string[];
  value: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

/** Names hold spaces, so that places stand for them in the field. */
export function MembersField({ name, label, members, value, onChange }: MembersFieldProps) {
  const places = value.map((member) => members.indexOf(member)).filter((place) => place >= 0);
  return (
    <PartiesField
      name={name}
      label={label}
      organisations={members.map((member, place) => ({ id: `${place}`, name: member }))}
      value={places.join(' ')}
      onChange={(chosen) => onChange(members.filter((_, place) => chosen.split(' ').includes(`${place}`)))}
    />
  );
}
