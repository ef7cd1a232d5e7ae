// One of many, found by typing: 342 municipalities, the applications of a landscape. Its code is fetched with the first one drawn.
import { lazy, Suspense } from 'react';
import { Field, type FieldProps } from './Field.tsx';

export type ComboOption = { key: string; name: string; note?: string };
export type ComboboxProps = FieldProps & {
  options: readonly ComboOption[];
  /** Key of the chosen option, or '' when none is. */
  value: string;
  onChange: (key: string) => void;
};

const Frame = lazy(() => import('./ComboboxFrame.tsx'));

export function Combobox(props: ComboboxProps) {
  const { name, label, hint, error, optional, options, value } = props;
  const chosen = options.find((option) => option.key === value)?.name ?? '';
  const waiting = (
    <Field {...{ name, label, hint, error }} {...(optional && { optional })}>
      {(wired) => <input {...wired} value={chosen} readOnly />}
    </Field>
  );
  return (
    <Suspense fallback={waiting}>
      <Frame {...props} />
    </Suspense>
  );
}
