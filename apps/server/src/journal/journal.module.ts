// The journal: who did what, and the stream that tells who is watching.
import { Module } from '@nestjs/common';
import { EventsController } from './events.controller';
import { JournalReads } from './journal.reads';
import { JournalResolver } from './journal.resolver';

@Module({ providers: [JournalReads, JournalResolver], controllers: [EventsController], exports: [JournalReads] })
export class JournalModule {}
