// The change set as a step of writing a proposal: choose a template, answer its questions, then change, add or drop single changes; what it
// comes to is shown below while one writes.
//
// Props. `partnershipId`: whose records. `value`: the change set as JSON text ('' = none), as `ProposalText.changes` is sent and
// `changeSet.document` is read; keep it in the draft of the form. `onChange`: the next text. The component holds nothing else: leave it and
// come back, and it stands as it was. Problems of the set are shown by the component itself; a refusal of the command has the path 'changes…'.
import { type Change, type ChangeSet, parseChangeSet } from '@hanze/shared/proposals/change-set/change-set';
import { kinds } from '@hanze/shared/proposals/change-set/registry';
import { graphql, unmask } from '../../graphql/graphql.ts';
import { useScreen } from '../../graphql/useScreen.ts';
import { Button } from '../../ui/Button.tsx';
import { DayField } from '../../ui/fields/DayField.tsx';
import { useFormat, useText } from '../../ui/language.tsx';
import { typedDay } from '../../ui/typed.ts';
import { useState } from 'react';
import { AddChange } from './AddChange.tsx';
import { ArgumentFields, type Choices } from './ArgumentFields.tsx';
import { editorLabels } from './editor-labels.ts';
import { TemplateChooser } from './TemplateChooser.tsx';
import { WhatChanges, WhatChangesSet } from './WhatChanges.tsx';

const ChangeChoices = graphql(`
  query ChangeChoices($id: ID!) {
    changeChoices(partnershipId: $id) {
      record
      id
      name
    }
  }
`);

const ChangePreview = graphql(`
  query ChangePreview($id: ID!, $document: String!) {
    previewChanges(partnershipId: $id, document: $document) {
      id
      ...WhatChanges
    }
  }
`);

type Props = { partnershipId: string; value: string; onChange: (text: string) => void };

export function ChangeSetEditor({ partnershipId, value, onChange }: Props) {
  const t = useText();
  const choices = useScreen(ChangeChoices, { id: partnershipId }).data?.changeChoices ?? [];
  const preview = useScreen(ChangePreview, { id: partnershipId, document: value }, { steady: true, pause: value === '' });
  const set = readable(value);
  const write = (changes: readonly Change[]) => onChange(changes.length === 0 ? '' : JSON.stringify({ ...set, changes }));
  const replace = (index: number, next: Change | null) =>
    write(set.changes.flatMap((change, place) => (place === index ? (next ?? []) : change)));
  const played = unmask(WhatChangesSet, preview.data?.previewChanges);
  const all = [...choices, ...madeBy(set)];
  if (set.changes.length === 0)
    return <TemplateChooser partnershipId={partnershipId} choices={choices} onWritten={onChange} onAdd={(change) => write([change])} />;
  return (
    <div className="changes">
      <ol className="changes__edit">
        {set.changes.map((change, index) => (
          <EditedChange
            key={index}
            index={index}
            change={change}
            choices={all}
            sentence={played?.steps[index]?.sentence ?? null}
            problem={played?.problems.find(({ step }) => step === index)?.message}
            onChange={(next) => replace(index, next)}
          />
        ))}
      </ol>
      <AddChange onAdd={(change) => write([...set.changes, change])} />
      <TakesEffect set={set} onChange={(takesEffectOn) => onChange(JSON.stringify({ ...set, takesEffectOn }))} />
      <div>
        <Button kind="quiet" onClick={() => onChange('')}>
          {t(editorLabels.startOver)}
        </Button>
      </div>
      <WhatChanges set={preview.data?.previewChanges} />
    </div>
  );
}

/** A text that is no set any more, from an old draft, is no set. */
function readable(value: string): ChangeSet {
  try {
    return parseChangeSet(value);
  } catch {
    return { takesEffectOn: null, changes: [] };
  }
}

/** What earlier changes of the set make can be chosen by later ones, under the name it gets there. */
const madeBy = ({ changes }: ChangeSet): Choices =>
  changes.flatMap(({ kind, arguments: { name } }, index) => {
    const record = { registerApplication: 'Application', openCostGroup: 'CostGroup' }[kind as string];
    return record && typeof name === 'string' ? [{ record, id: `new-${index}-0`, name }] : [];
  });

type EditedProps = {
  index: number;
  change: Change;
  choices: Choices;
  sentence: string | null;
  problem: string | undefined;
  onChange: (next: Change | null) => void;
};

function EditedChange({ index, change, choices, sentence, problem, onChange }: EditedProps) {
  const t = useText();
  const kind = kinds[change.kind];
  return (
    <li className="changes__change">
      <details open={problem !== undefined}>
        <summary>
          <strong>{t(kind.label)}</strong> {sentence}
        </summary>
        {problem && <p className="changes__problem">{problem}</p>}
        <ArgumentFields
          scope={`change-${index}`}
          table={kind.arguments}
          values={change.arguments}
          choices={choices}
          onChange={(given) => onChange({ ...change, arguments: given })}
        />
        <Button kind="quiet" onClick={() => onChange(null)}>
          {t(editorLabels.drop)}
        </Button>
      </details>
    </li>
  );
}

function TakesEffect({ set, onChange }: { set: ChangeSet; onChange: (day: string | null) => void }) {
  const t = useText();
  const format = useFormat();
  const [typed, type] = useState(set.takesEffectOn ? format.dayInFigures(set.takesEffectOn) : '');
  const change = (text: string) => {
    type(text);
    const day = typedDay(text);
    if (day || text === '') onChange(day ?? null);
  };
  return (
    <DayField
      name="takesEffectOn"
      label={t(editorLabels.takesEffectOn)}
      hint={t(editorLabels.takesEffectHint)}
      optional
      value={typed}
      onChange={change}
    />
  );
}
