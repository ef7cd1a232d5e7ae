// The application landscape: what the partners use, how far they share it, and their contracts.
import { Module } from '@nestjs/common';
import { ApplicationListReads } from './application-list.reads';
import { ApplicationReads } from './application.reads';
import { ContractsService } from './contracts.service';
import { GemmaService } from './gemma.service';
import { LandscapeReads } from './landscape.reads';
import { LandscapeResolver } from './landscape.resolver';
import { LandscapeService } from './landscape.service';
import { LandscapeRowsReads } from './landscape-rows.reads';
import { UsesService } from './uses.service';

const services = [LandscapeService, UsesService, ContractsService, GemmaService];

@Module({
  providers: [...services, LandscapeRowsReads, LandscapeReads, ApplicationReads, ApplicationListReads, LandscapeResolver],
  exports: [...services, LandscapeRowsReads],
})
export class ApplicationsModule {}
