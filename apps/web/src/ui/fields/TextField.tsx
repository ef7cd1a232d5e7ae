// One line of text.
import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Input = Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'readOnly' | 'spellCheck'>;
type TextFieldProps = FieldProps & Input & { value: string; onChange: (value: string) => void; short?: boolean };

export function TextField({ name, label, hint, error, optional, value, onChange, short, ...input }: TextFieldProps) {
  return (
    <Field {...{ name, label, hint, error }} {...(optional && { optional })}>
      {({ className, ...wired }) => (
        <input
          {...input}
          {...wired}
          className={short ? `${className} input--short` : className}
          required={!optional}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
