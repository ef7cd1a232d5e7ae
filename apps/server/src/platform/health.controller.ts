// For the machine that watches the machine: alive (the process answers) and ready (the database answers and nothing is stopping).
import { MikroORM } from '@mikro-orm/core';
import { Controller, Get, type OnApplicationShutdown, type BeforeApplicationShutdown, ServiceUnavailableException } from '@nestjs/common';

@Controller('health')
export class HealthController implements BeforeApplicationShutdown, OnApplicationShutdown {
  private stopping = false;

  constructor(private readonly orm: MikroORM) {}

  @Get('live')
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  async ready() {
    if (this.stopping || !(await this.orm.isConnected())) throw new ServiceUnavailableException({ status: 'not ready' });
    return { status: 'ready' };
  }

  beforeApplicationShutdown() {
    this.stopping = true;
  }

  onApplicationShutdown() {
    this.stopping = true;
  }
}
