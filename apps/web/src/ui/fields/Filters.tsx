// Search and filters of a list, in one row above it.
import type { ReactNode } from 'react';
import './SearchField.css';

export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className="filters" aria-label={label}>
      {children}
    </search>
  );
}
