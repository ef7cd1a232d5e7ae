// What awaits the viewer under the mandate he or she acts for: each feature says what it asks, and the most urgent comes first.
// A fixed number of statements, however much awaits.
import type { Text } from '@hanze/shared/kernel/text';
import type { LegalForm } from '@hanze/shared/partnerships/legal-forms';
import { isAsked, measurementDue } from '@hanze/shared/sharing/benefits/due';
import { reasonsOn } from '@hanze/shared/sharing/benefits/review';
import { type Awaited, byUrgency } from '@hanze/shared/terms/awaited';
import { termsAhead } from '@hanze/shared/terms/terms-ahead';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Injectable } from '@nestjs/common';
import { ObligationReads } from '../agreements/obligation.reads';
import { AwaitingReads } from '../decisions/awaiting.reads';
import { OfficeDuesReads } from '../decisions/office-dues.reads';
import type { PartnershipFormSchema } from '../partnerships/partnership-form.entity';
import type { PartnershipSchema } from '../partnerships/partnership.entity';
import { currentAct } from '../platform/act';
import { can } from '../platform/authorise';
import { today } from '../platform/clock';
import { heldOn, type Naming, Rows } from '../platform/rows';
import { currentViewer } from '../platform/viewer';
import { insidePartnershipRow } from '../platform/visibility';
import { QuestionReads } from '../sharing/question.reads';
import { BenefitReads, promised } from '../sharing/benefits/benefit.reads';

type Tables = InferKyselyDB<typeof PartnershipSchema | typeof PartnershipFormSchema, Naming>;

/** A statutory day is shown from this many days before it. */
const aheadDays = 60;
interface Home {
  id: string;
  slug: string;
  partnershipName: string;
  legalForm: LegalForm;
}

const spoken = (text: Text): string => text[currentAct().language];

@Injectable()
export class TodayReads {
  constructor(
    private readonly rows: Rows,
    private readonly voting: AwaitingReads,
    private readonly dues: OfficeDuesReads,
    private readonly benefits: BenefitReads,
    private readonly obligations: ObligationReads,
    private readonly asked: QuestionReads,
  ) {}

  async list(): Promise<Awaited[]> {
    const { mandate } = currentViewer();
    if (mandate === null) return [];
    const { organisationId, partnershipId } = mandate;
    const asked = await Promise.all([
      organisationId !== null ? this.ofOrganisation(organisationId) : partnershipId !== null ? this.ofOffice(partnershipId) : [],
      this.owed(),
    ]);
    return byUrgency(asked.flat());
  }

  private async ofOrganisation(organisationId: string): Promise<Awaited[]> {
    return (await Promise.all([this.voting.list(), this.measurements(organisationId)])).flat();
  }

  private async ofOffice(partnershipId: string): Promise<Awaited[]> {
    const home = await this.home(partnershipId);
    if (!home) return [];
    const parts = await Promise.all([this.dues.list(partnershipId), this.reviews(partnershipId), this.questions(home)]);
    return [...parts.flat(), ...this.terms(home)];
  }

  /** Promises of which a measurement is due, or soon will be. */
  private async measurements(organisationId: string): Promise<Awaited[]> {
    const promises = await this.benefits.ofOrganisation(organisationId);
    return promises.flatMap((promise) => {
      const until = measurementDue(promised(promise));
      if (!isAsked(until, today()) || !can('measureBenefit', promise)) return [];
      const { slug, partnershipName, decisionCode: code, description: title, department: forName, id: recordId } = promise;
      return [{ kind: 'measurement' as const, slug, partnershipName, code, title, forName, recordId, until }];
    });
  }

  /** Decisions that ask for a review to which nobody answered, or not for long enough. */
  private async reviews(partnershipId: string): Promise<Awaited[]> {
    if (!can('postponeBenefitReview', { partnershipId })) return [];
    const { promises, answered } = await this.benefits.toReview(partnershipId, today());
    const byDecision = Map.groupBy(promises, ({ resolutionId }) => resolutionId);
    return [...byDecision].flatMap(([resolutionId, made]) => {
      const [first] = made;
      if (!first || answered.has(resolutionId) || reasonsOn(made.map(promised), today()).length === 0) return [];
      const { slug, partnershipName, decisionCode: code, decisionTitle: title } = first;
      return [{ kind: 'review' as const, slug, partnershipName, code, title, forName: null, recordId: null, until: null }];
    });
  }

  /** What the viewer's organisation or office has to do because a decision or a clause says so. */
  private async owed(): Promise<Awaited[]> {
    return (await this.obligations.owed())
      .filter((obligation) => can('meetObligation', obligation))
      .map(({ id: recordId, slug, partnershipName, decisionCode, text: title, ownerPerson: forName, dueOn: until }) => ({
        kind: 'obligation',
        slug,
        partnershipName,
        code: decisionCode ?? '',
        title,
        forName,
        recordId,
        until,
      }));
  }

  /** What municipalities asked about their bills. */
  private async questions({ id, slug, partnershipName }: Home): Promise<Awaited[]> {
    return (await this.asked.ofPartnership(id))
      .filter(({ state, viewerCan }) => state !== 'answered' && viewerCan.length > 0)
      .map(({ id: recordId, subject, question, organisationName: forName, answerBy: until }) => ({
        kind: 'question',
        slug,
        partnershipName,
        code: '',
        title: `${subject}: ${question}`,
        forName,
        recordId,
        until,
      }));
  }

  /** The statutory days of the partnership for whose office the viewer acts. */
  private terms({ slug, partnershipName, legalForm }: Home): Awaited[] {
    if (!['secretary', 'chair', 'manager', 'controller'].includes(currentViewer().mandate?.role ?? '')) return [];
    return termsAhead(legalForm, today(), aheadDays).map(({ label, article, budgetYear, latest: until }) => ({
      kind: 'term',
      slug,
      partnershipName,
      code: '',
      title: `${spoken(label)} (${budgetYear})`,
      forName: article,
      recordId: null,
      until,
    }));
  }

  private home(partnershipId: string): Promise<Home | undefined> {
    return this.rows
      .db<Tables>()
      .selectFrom('Partnership as s')
      .innerJoin('PartnershipForm as f', 'f.partnershipId', 's.id')
      .where(insidePartnershipRow('s', 'id'))
      .where('s.id', '=', partnershipId)
      .where(heldOn('f', today()))
      .select(['s.id', 's.slug', 's.shortName as partnershipName', 'f.legalForm'])
      .executeTakeFirst();
  }
}
