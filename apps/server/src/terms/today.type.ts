// What awaits the viewer, as today shows it.
import type { Awaited, AwaitedKind } from '@hanze/shared/terms/awaited';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../platform/scalars';

@ObjectType('Awaiting', { description: 'One matter that awaits the mandate the viewer acts under: what, for whom, by when.' })
export class AwaitingType implements Awaited {
  @Field(() => String, { description: 'vote, closing, view, position, question, obligation, measurement, outcome, review or term.' })
  kind!: AwaitedKind;

  @Field()
  slug!: string;

  @Field()
  partnershipName!: string;

  @Field({ description: 'Number of the proposal or decision; blank where there is none.' })
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true, description: 'The department or person it is for.' })
  forName!: string | null;

  @Field(() => ID, { nullable: true })
  recordId!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it can be done.' })
  until!: string | null;
}
