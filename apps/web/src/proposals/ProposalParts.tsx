// What an edition says, part by part, as everyone reads it: on the page of the proposal and when its writer reads it through.
import type { ProposalText } from '@hanze/shared/proposals/proposal-text';
import { useFormat, useText } from '../ui/language.tsx';
import { Markdown } from '../ui/Markdown.tsx';
import { Section } from '../ui/Section.tsx';
import { Table } from '../ui/tables/Table.tsx';
import { Tag } from '../ui/Tag.tsx';
import { deciders } from '@hanze/shared/proposals/powers';
import { CompetenceOf } from './CompetenceOf.tsx';
import { proposalLabels } from './labels.ts';
import './Proposal.css';

type Says = { says: ProposalText };

/** Everything, for reading through. */
export function ProposalParts({ says }: Says) {
  return (
    <>
      <Points says={says} />
      <Options says={says} />
      <Arguments says={says} />
      <NextSteps says={says} />
    </>
  );
}

export function Points({ says }: Says) {
  const t = useText();
  return (
    <Section title={t(proposalLabels.points)}>
      <ol className="points binding">
        {says.resolutions.map((point, place) => (
          <li key={`${place}${point}`}>{point}</li>
        ))}
      </ol>
    </Section>
  );
}

export function Options({ says }: Says) {
  const t = useText();
  const chosen = says.options[says.chosen];
  return (
    <Section title={t(proposalLabels.options)} note={t(proposalLabels.optionsNote)}>
      <Table
        label={t(proposalLabels.options)}
        rows={says.options.map((option, place) => ({ ...option, place, isChosen: option === chosen }))}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            key: 'name',
            head: t(proposalLabels.option),
            cell: ({ name, isChosen }) => (
              <>
                {name} {isChosen && <Tag>{t(proposalLabels.chosen)}</Tag>}
              </>
            ),
          },
          { key: 'summary', head: t(proposalLabels.means), cell: ({ summary }) => summary },
        ]}
      />
    </Section>
  );
}

/** Why, what is lost, and what stays possible without a screen. */
export function Arguments({ says }: Says) {
  const t = useText();
  return (
    <>
      <Section title={t(proposalLabels.why)}>
        <Markdown text={says.text} />
      </Section>
      <Section title={t(proposalLabels.downsides)}>
        <Markdown text={says.downsides} />
      </Section>
      <Section title={t(proposalLabels.withoutScreen)}>
        <Markdown text={says.withoutScreen} />
      </Section>
    </>
  );
}

/** What happens after the decision: who does it, and whether that organ may. */
export function NextSteps({ says }: Says) {
  const t = useText();
  const format = useFormat();
  if (says.steps.length === 0) return null;
  return (
    <Section title={t(proposalLabels.steps)} note={t(proposalLabels.stepsNote)}>
      <ol className="next-steps">
        {says.steps.map(({ what, power, by, on }, place) => (
          <li key={`${place}${what}`} className="next-steps__step">
            <b>{t(deciders[by].label)}</b>
            <span className="binding">{what}</span>
            {on && <span className="muted">{t(proposalLabels.atTheLatest, { day: format.day(on) })}</span>}
            <CompetenceOf power={power} by={by} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
