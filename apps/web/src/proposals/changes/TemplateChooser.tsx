// Choosing a template and answering its questions: the server writes the exact change set from the records of now.
import type { Change } from '@hanze/shared/proposals/change-set/change-set';
import { isTemplate, templates } from '@hanze/shared/proposals/change-set/templates/registry';
import { useState } from 'react';
import { useClient } from 'urql';
import { asDocument } from '../../graphql/document.ts';
import { graphql } from '../../graphql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { useText } from '../../ui/language.tsx';
import { Notice } from '../../ui/states/Notice.tsx';
import { ArgumentFields, type Choices } from './ArgumentFields.tsx';
import { AddChange } from './AddChange.tsx';
import { editorLabels } from './editor-labels.ts';

const WriteTemplate = graphql(`
  query WriteTemplate($id: ID!, $template: String!, $answers: String!) {
    writeTemplate(partnershipId: $id, template: $template, answers: $answers) {
      id
      document
      steps {
        kind
      }
      problems {
        message
      }
    }
  }
`);

type Props = { partnershipId: string; choices: Choices; onWritten: (document: string) => void; onAdd: (change: Change) => void };

export function TemplateChooser({ partnershipId, choices, onWritten, onAdd }: Props) {
  const t = useText();
  const client = useClient();
  const [template, choose] = useState('');
  const [answers, answer] = useState<Readonly<Record<string, unknown>>>({});
  const [said, say] = useState<readonly string[]>([]);
  const chosen = isTemplate(template) ? templates[template] : undefined;
  const write = async () => {
    const asked = { id: partnershipId, template, answers: JSON.stringify(answers) };
    const { data } = await client.query(asDocument(WriteTemplate), asked, { requestPolicy: 'network-only' }).toPromise();
    const written = data?.writeTemplate;
    if (!written) return;
    if (written.steps.length > 0) return onWritten(written.document);
    const problems = written.problems.map(({ message }) => message);
    say(problems.length > 0 ? problems : [t(editorLabels.nothingWritten)]);
  };
  return (
    <div className="changes">
      <ChoiceField
        name="template"
        label={t(editorLabels.template)}
        value={template}
        onChange={(next) => {
          choose(next);
          answer({});
          say([]);
        }}
        choices={Object.entries(templates).map(([key, { label, about }]) => ({ key, name: t(label), meaning: t(about) }))}
      />
      {chosen && (
        <>
          <ArgumentFields scope="answers" table={chosen.questions} values={answers} choices={choices} onChange={answer} />
          {said.map((sentence) => (
            <Notice key={sentence} is="look" live title={sentence} />
          ))}
          <div>
            <Button onClick={() => void write()}>{t(editorLabels.write)}</Button>
          </div>
        </>
      )}
      <p className="small muted">{t(editorLabels.orAdd)}</p>
      <AddChange onAdd={onAdd} />
    </div>
  );
}
