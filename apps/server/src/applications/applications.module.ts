// The application landscape: what the partners use, how far they share it, and their contracts.
import { Module } from '@nestjs/common';
import { ContractsService } from './contracts.service';
import { GemmaService } from './gemma.service';
import { LandscapeReads } from './landscape.reads';
import { LandscapeResolver } from './landscape.resolver';
import { LandscapeService } from './landscape.service';

const services = [LandscapeService, ContractsService, GemmaService];

@Module({
  providers: [...services, LandscapeReads, LandscapeResolver],
  exports: services,
})
export class ApplicationsModule {}
