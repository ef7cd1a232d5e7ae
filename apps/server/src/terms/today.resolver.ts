// The API of what awaits the viewer: names and types only.
import { Query, Resolver } from '@nestjs/graphql';
import { TodayReads } from './today.reads';
import { AwaitingType } from './today.type';

@Resolver()
export class TodayResolver {
  constructor(private readonly reads: TodayReads) {}

  @Query(() => [AwaitingType], { description: 'What awaits the viewer under the mandate he or she acts for, the most urgent first.' })
  awaiting() {
    return this.reads.list();
  }
}
