// A partnership, found by typing its name.
import { useDeferredValue, useState } from 'react';
import { graphql } from '../../graphql/graphql.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { Combobox } from '../../ui/fields/Combobox.tsx';
import type { FieldProps } from '../../ui/fields/Field.tsx';
import type { ComboOption } from '../../ui/fields/useCombobox.ts';

const FindPartnerships = graphql(`
  query FindPartnerships($search: String) {
    partnerships(first: 100, search: $search, state: "in-force") {
      nodes {
        id
        shortName
        name
      }
    }
  }
`);

type PartnershipFieldProps = FieldProps & { value: string; onChange: (id: string) => void };

export function PartnershipField({ value, onChange, ...field }: PartnershipFieldProps) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<ComboOption>();
  const search = useDeferredValue(typed.trim());
  const { data } = useScreen(FindPartnerships, { search: search || null });
  const found = (data?.partnerships.nodes ?? []).map(({ id, shortName, name }): ComboOption => ({ key: id, name: shortName, note: name }));
  // the choice stays known while other names are typed
  const options = picked?.key === value && !found.some(({ key }) => key === value) ? [picked, ...found] : found;
  const choose = (key: string) => {
    setPicked(options.find((option) => option.key === key));
    onChange(key);
  };
  return <Combobox {...field} options={options} value={value} onChange={choose} onType={setTyped} />;
}
