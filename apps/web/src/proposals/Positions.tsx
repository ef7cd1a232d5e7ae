// What each participant thinks of the proposal, in its own words; who has not said so yet stands there too.
import { isStance, stances } from '@hanze/shared/proposals/stances';
import { useFormat, useText } from '../ui/language.tsx';
import { Section } from '../ui/Section.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { type State, Status } from '../ui/Status.tsx';
import { proposalLabels } from './labels.ts';
import type { PagePosition } from './ProposalScreen.tsx';

type PositionsProps = { positions: readonly PagePosition[]; edition: number; own: string | null | undefined };

const looks = { agree: 'ok', 'agree-on-condition': 'look', object: 'late', abstain: 'none', follows: 'busy' } as const satisfies Record<
  string,
  State
>;
const isFor = ({ stance }: PagePosition) => stance === 'agree' || stance === 'agree-on-condition';

export function Positions({ positions, edition, own }: PositionsProps) {
  const t = useText();
  const taken = positions.filter(({ stance }) => stance !== null && stance !== undefined);
  const clashes = positions.some(isFor) && positions.some(({ stance }) => stance === 'object');
  return (
    <Section title={t(proposalLabels.positions)} note={t(proposalLabels.positionsNote, { taken: taken.length, all: positions.length })}>
      {clashes && <Notice is="look" title={t(proposalLabels.clash)} />}
      <ul className="positions">
        {positions.map((position) => (
          <OnePosition key={position.organisationId} position={position} edition={edition} own={position.organisationId === own} />
        ))}
      </ul>
    </Section>
  );
}

function OnePosition({ position, edition, own }: { position: PagePosition; edition: number; own: boolean }) {
  const t = useText();
  const format = useFormat();
  const { organisationName, stance, reason, conditions, takenByName, at } = position;
  const known = isStance(stance) ? stance : undefined;
  const old = position.edition !== null && position.edition !== undefined && position.edition < edition;
  return (
    <li className={own ? 'position position--own' : 'position'}>
      <div className="position__who">
        <b>{organisationName}</b>
        {takenByName && at && (
          <span className="small muted">
            {takenByName}, {format.moment(at)}
          </span>
        )}
      </div>
      <div>
        {known ? <Status is={looks[known]} word={t(stances[known].label)} /> : <Status is="none" word={t(proposalLabels.noPosition)} />}
        {old && <p className="small muted">{t(proposalLabels.older)}</p>}
      </div>
      <p className="binding">{conditions ?? reason}</p>
    </li>
  );
}
