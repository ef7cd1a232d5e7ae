// More lines of text: a reason, a note.
import { Field, type FieldProps } from './Field.tsx';

type TextAreaFieldProps = FieldProps & { value: string; onChange: (value: string) => void; rows?: number; maxLength?: number };

export function TextAreaField({ value, onChange, rows = 4, maxLength, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field}>
      {(wired) => (
        <textarea
          {...wired}
          rows={rows}
          maxLength={maxLength}
          required={!field.optional}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
