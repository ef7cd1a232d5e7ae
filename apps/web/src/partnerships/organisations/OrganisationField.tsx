// An organisation, found by typing its name: the server knows all of them, the field shows the ones that fit.
import { useDeferredValue, useMemo, useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { organisationKindName } from '../words.ts';
import { Combobox } from '../../ui/fields/Combobox.tsx';
import type { FieldProps } from '../../ui/fields/Field.tsx';
import type { ComboOption } from '../../ui/fields/useCombobox.ts';
import { useText } from '../../ui/language.tsx';

const FindOrganisations = graphql(`
  query FindOrganisations($search: String) {
    organisations(first: 100, search: $search) {
      nodes {
        id
        name
        kind
        code
        until
      }
    }
  }
`);

export type Found = ComboOption & { kind: string };

type OrganisationFieldProps = FieldProps & {
  /** The organisation that is chosen, where its name is known already. */
  chosen?: { id: string; name: string } | undefined;
  value: string;
  onChange: (id: string, organisation: Found | undefined) => void;
  /** Narrows what can be chosen: only municipalities, not those that ended. */
  fits?: (organisation: { id: string; kind: string; until?: string | null }) => boolean;
};

export function OrganisationField({ chosen, value, onChange, fits, ...field }: OrganisationFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Found>();
  const search = useDeferredValue(typed.trim());
  const { data } = useScreen(FindOrganisations, { search: search || null }, { steady: true });
  const found = useMemo(() => {
    const nodes = data?.organisations.nodes.filter((it) => it.id === value || (fits?.(it) ?? true)) ?? [];
    return nodes.map(
      ({ id, name, kind, code }): Found => ({ key: id, name, kind, note: [organisationKindName(kind, t), code].filter(Boolean).join(' ') }),
    );
  }, [data, fits, t, value]);
  // the choice stays known while other names are typed
  const known = picked?.key === value ? picked : chosen && { key: chosen.id, name: chosen.name };
  const options: ComboOption[] = known?.key === value && !found.some(({ key }) => key === value) ? [known, ...found] : found;
  const choose = (key: string) => {
    const organisation = found.find((it) => it.key === key);
    if (organisation) setPicked(organisation);
    onChange(key, organisation);
  };
  return <Combobox {...field} options={options} value={value} onChange={choose} onType={setTyped} />;
}
