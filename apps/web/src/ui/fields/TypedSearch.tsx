// A search word that goes to the address when the typing pauses; going back in the browser puts the earlier word in the field again.
import { useEffect, useEffectEvent, useState } from 'react';
import { SearchField } from './SearchField.tsx';

type TypedSearchProps = { label: string; value: string | undefined; onChange: (word: string | undefined) => void };

export function TypedSearch({ label, value = '', onChange }: TypedSearchProps) {
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  if (value !== before) {
    setBefore(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => tell(typed.trim() || undefined), 250);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return <SearchField label={label} value={typed} onChange={setTyped} />;
}
