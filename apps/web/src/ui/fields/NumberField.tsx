// A whole number or an amount in euros, typed with the marks of the reader's language. Never a spinner: a stray scroll must not change a figure.
import { useState } from 'react';
import { uiLabels } from '../labels.ts';
import { useFormat, useLanguage, useText } from '../language.tsx';
import { typedCents, typedCount } from '../typed.ts';
import { Field, type FieldProps } from './Field.tsx';

type NumberFieldProps = FieldProps & {
  /** As typed; read it with `typedCount` or `typedCents` in the reader's language. */
  value: string;
  onChange: (value: string) => void;
};

export const NumberField = (props: NumberFieldProps) => <FiguresField {...props} kind="count" />;
/** Whole cents underneath. */
export const AmountField = (props: NumberFieldProps) => <FiguresField {...props} kind="amount" />;

function FiguresField({ kind, value, onChange, error, ...field }: NumberFieldProps & { kind: 'count' | 'amount' }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const [left, setLeft] = useState(false);
  const read = (kind === 'count' ? typedCount : typedCents)(value, language);
  const wrong = left && value !== '' && read === undefined ? t(kind === 'count' ? uiLabels.countWrong : uiLabels.amountWrong) : undefined;
  const leave = () => {
    setLeft(true);
    if (read !== undefined) onChange(kind === 'count' ? format.count(read) : format.amountToTheCent(read));
  };
  return (
    <Field {...field} error={wrong ?? error}>
      {({ className, ...wired }) => (
        <span className="figures-field">
          {kind === 'amount' && <span aria-hidden="true">€</span>}
          <input
            {...wired}
            className={`${className} input--short input--figures`}
            inputMode="decimal"
            autoComplete="off"
            required={!field.optional}
            value={value}
            onFocus={() => setLeft(false)}
            onBlur={leave}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      )}
    </Field>
  );
}
