// From stored rows to what a screen shows of a views round: how each council stands today, and why its last day lies where it lies.
import { councilClock, councilStanding } from '@hanze/shared/proposals/views/council-view';
import { subjectOf, viewsSubjects } from '@hanze/shared/proposals/views/subjects';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Selectable } from 'kysely';
import { currentAct } from '../../platform/act';
import { viewerCan } from '../../platform/authorise';
import { today } from '../../platform/clock';
import type { Naming } from '../../platform/rows';
import { becauseOf } from './clock-words';
import type { CouncilViewSchema } from './council-view.entity';
import type { ViewPointSchema } from './view-point.entity';
import type { CouncilViewType, ViewsRoundType } from './views.type';
import type { ViewsRoundSchema } from './views-round.entity';

type Tables = InferKyselyDB<typeof ViewsRoundSchema | typeof CouncilViewSchema | typeof ViewPointSchema, Naming>;
type RoundRow = Selectable<Tables['ViewsRound']>;
type CouncilRow = Selectable<Tables['CouncilView']> & { organisationName: string };
type PointRow = Selectable<Tables['ViewPoint']>;

export function roundView(round: RoundRow, councils: readonly CouncilRow[], points: readonly PointRow[]): ViewsRoundType {
  const subject = viewsSubjects[round.subject];
  const unanswered = points.filter(({ verdict }) => verdict === null).length;
  return {
    id: round.id,
    edition: round.edition,
    state: round.state,
    subject: subject.label[currentAct().language],
    article: round.clause ?? subject.article,
    sentOn: round.sentOn,
    agreedUntil: round.agreedUntil,
    answeredAt: round.answeredAt,
    cancelledBecause: round.cancelledBecause,
    unanswered,
    councils: councils.map((council) => councilView(council, round, points)),
    viewerCan: viewerCan(actsIn[round.state] ?? [], round),
  };
}

const actsIn: Readonly<Record<string, readonly ('closeViewsRound' | 'cancelViewsRound' | 'answerPoint' | 'answerViews')[]>> = {
  open: ['closeViewsRound', 'cancelViewsRound', 'answerPoint'],
  closed: ['answerPoint', 'answerViews'],
};

const councilActs = {
  sent: ['confirmReceipt'],
  received: ['planDiscussion', 'giveView', 'waiveView'],
  'in-discussion': ['planDiscussion', 'giveView', 'waiveView'],
  adopted: [],
  none: [],
} as const;

function councilView(council: CouncilRow, round: RoundRow, points: readonly PointRow[]): CouncilViewType {
  const { state, until, adoptedOn } = council;
  return {
    id: council.id,
    organisationId: council.organisationId,
    organisationName: council.organisationName,
    standing: councilStanding({ state, until }, today()),
    receivedOn: council.receivedOn,
    until,
    because: council.receivedOn && until ? because(council.receivedOn, until, round) : [],
    discussedOn: council.discussedOn,
    tone: council.tone,
    adoptedOn,
    afterTerm: adoptedOn !== null && until !== null && adoptedOn > until,
    points: points.filter(({ councilViewId }) => councilViewId === council.id),
    viewerCan: round.state === 'open' ? viewerCan(councilActs[state], council) : [],
  };
}

function because(receivedOn: string, until: string, round: RoundRow): string[] {
  const { subject, weeks, clause, agreedUntil: agreed, recessFrom, recessUntil } = round;
  const recess = recessFrom && recessUntil ? ([recessFrom, recessUntil] as const) : null;
  return becauseOf(councilClock(subjectOf(subject, weeks, clause), receivedOn, { agreed, recess }), until, currentAct().language);
}
