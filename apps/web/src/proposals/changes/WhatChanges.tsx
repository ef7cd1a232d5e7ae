// What a proposal or decision changes, one's own municipality first: in sentences, and record by record before and after.
import { type FragmentType, graphql, unmask } from '../../graphql/graphql.ts';
import { useOwnMandate } from '../../identity/useOwnMandate.ts';
import type { WhatChangesFragment } from '../../graphql/generated/graphql.ts';
import { useFormat, useText } from '../../ui/language.tsx';
import { Missing } from '../../ui/Missing.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/tables/Table.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ChangeState } from './ChangeState.tsx';
import { changeLabels } from './labels.ts';
import './Changes.css';

export const WhatChangesSet = graphql(`
  fragment WhatChanges on ChangeSet {
    id
    state
    takesEffectOn
    executedAt
    members {
      id
      name
    }
    problems {
      step
      message
    }
    steps {
      kind
      label
      sentence
      records {
        record
        id
        isNew
        subject
        organisationIds
        fields {
          label
          before
          after
        }
      }
    }
  }
`);

type Set = WhatChangesFragment;
type Step = Set['steps'][number];

/** `children`: an act on the set, such as carrying it out. Nothing is drawn for a proposal that changes no records. */
export function WhatChanges({
  set: masked,
  children,
}: {
  set: FragmentType<typeof WhatChangesSet> | null | undefined;
  children?: React.ReactNode;
}) {
  const t = useText();
  const format = useFormat();
  const own = useOwnMandate();
  const set = unmask(WhatChangesSet, masked);
  if (!set) return null;
  const ownId = set.members.some(({ id }) => id === own?.organisationId) ? own?.organisationId : undefined;
  const parts = partsOf(set, ownId ?? undefined);
  const ownCount = parts.find(({ id }) => id === ownId)?.steps.length ?? 0;
  return (
    <Section title={t(changeLabels.title)}>
      <div className="changes">
        <p className="binding">
          {t(changeLabels.counted, { all: set.steps.length })}{' '}
          {ownId && own?.organisationName && t(changeLabels.countedOwn, { name: own.organisationName, own: ownCount })}{' '}
          {set.takesEffectOn && t(changeLabels.takesEffectOn, { day: format.day(set.takesEffectOn) })}
        </p>
        <ChangeState set={set} />
        {parts.map((part) => (
          <Part key={part.id ?? ''} part={part} own={part.id !== null && part.id === ownId} />
        ))}
        {children}
      </div>
    </Section>
  );
}

interface PartOf {
  /** Null: what concerns all members. */
  readonly id: string | null;
  readonly name: string | null;
  readonly steps: readonly Step[];
}

const concerns = (step: Step, id: string | null) =>
  step.records.some(({ organisationIds }) => (id === null ? !organisationIds : organisationIds?.includes(id)));

/** The reader's own municipality, then what holds for everyone, then the others in the order of their names. */
function partsOf({ members, steps }: Set, ownId: string | undefined): PartOf[] {
  const part = (id: string | null, name: string | null): PartOf => ({ id, name, steps: steps.filter((step) => concerns(step, id)) });
  const own = members.filter(({ id }) => id === ownId);
  const others = members.filter(({ id }) => id !== ownId);
  return [...own.map(({ id, name }) => part(id, name)), part(null, null), ...others.map(({ id, name }) => part(id, name))].filter(
    (it) => it.steps.length > 0,
  );
}

function Part({ part: { id, name, steps }, own }: { part: PartOf; own: boolean }) {
  const t = useText();
  const title = name ?? t(changeLabels.everyone);
  const rows = steps.flatMap(({ records }) =>
    records
      .filter(({ organisationIds }) => (id === null ? !organisationIds : organisationIds?.includes(id)))
      .flatMap((record) => record.fields.map((field) => ({ ...field, record, key: `${record.record} ${record.id} ${field.label}` }))),
  );
  return (
    <section className={own ? 'changes__part changes__part--own' : 'changes__part'}>
      <h3 className="changes__whose">
        {title} {own && <span className="small muted">{t(changeLabels.yours)}</span>}
      </h3>
      <ul className="changes__said">
        {steps.map((step) => (
          <li key={step.sentence}>{step.sentence ?? step.label}</li>
        ))}
      </ul>
      <details className="changes__more">
        <summary>{t(changeLabels.details)}</summary>
        <Table
          dense
          label={`${title}: ${t(changeLabels.details)}`}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'what',
              head: t(changeLabels.what),
              cell: ({ record }) => (
                <>
                  {record.subject} {record.isNew && <Tag>{t(changeLabels.isNew)}</Tag>}
                </>
              ),
            },
            { key: 'field', head: t(changeLabels.field), cell: ({ label }) => label },
            { key: 'before', head: t(changeLabels.before), cell: ({ before }) => before ?? <Missing /> },
            { key: 'after', head: t(changeLabels.after), cell: ({ after }) => <strong>{after ?? <Missing />}</strong> },
          ]}
        />
      </details>
    </section>
  );
}
