// The API of the journal.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { JournalArgs, JournalReads } from './journal.reads';
import { JournalConnection, JournalEntryType } from './journal.type';

@Resolver(() => JournalEntryType)
export class JournalResolver {
  constructor(private readonly reads: JournalReads) {}

  @Query(() => JournalConnection)
  journal(@Args() args: JournalArgs) {
    return this.reads.list(args);
  }
}
