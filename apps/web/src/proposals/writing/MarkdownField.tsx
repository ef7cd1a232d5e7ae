// Running text with a look at how it will read. Both are the same field: looking loses nothing.
import { useState } from 'react';
import type { FieldProps } from '../../ui/fields/Field.tsx';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { useText } from '../../ui/language.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { writingLabels } from '../writing-labels.ts';

type MarkdownFieldProps = FieldProps & { value: string; onChange: (value: string) => void; rows?: number; maxLength?: number };

export function MarkdownField(props: MarkdownFieldProps) {
  const t = useText();
  const [view, see] = useState<'edit' | 'look'>('edit');
  return (
    <div className="writing__markdown">
      <Segmented
        label={`${props.label}: ${t(writingLabels.view).toLowerCase()}`}
        options={[
          { key: 'edit', name: t(writingLabels.edit) },
          { key: 'look', name: t(writingLabels.look) },
        ]}
        value={view}
        onChange={see}
      />
      {view === 'edit' ? (
        <TextAreaField {...props} />
      ) : (
        <section className="writing__look" aria-label={props.label}>
          <p className="field__label">{props.label}</p>
          {props.value.trim() ? <Markdown text={props.value} /> : <p className="muted">{t(writingLabels.emptyText)}</p>}
        </section>
      )}
    </div>
  );
}
