// What every feature may lean on: settings, log, rows, commands.
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CommandInterceptor } from './command';
import { CommandRunner } from './command-runner';
import { CONFIG, type Config } from './config';
import { DocumentsService } from './documents/documents.service';
import { Typesetter } from './documents/typesetter';
import { HealthController } from './health.controller';
import { LOG, type Logger } from './log';
import { ReadingGuard } from './reading.guard';
import { RestFilter } from './rest.filter';
import { Rows } from './rows';
import { SecurityTxtController } from './security-txt.controller';
import { Stopping } from './stopping';

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, log: Logger, stopping: Stopping): DynamicModule {
    const given = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: log },
      { provide: Stopping, useValue: stopping },
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController, SecurityTxtController],
      providers: [
        ...given,
        Rows,
        CommandRunner,
        CommandInterceptor,
        Typesetter,
        DocumentsService,
        { provide: APP_FILTER, useClass: RestFilter },
        { provide: APP_GUARD, useClass: ReadingGuard },
      ],
      exports: [CONFIG, LOG, Stopping, Rows, CommandRunner, CommandInterceptor, DocumentsService],
    };
  }
}
