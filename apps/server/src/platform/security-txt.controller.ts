// Where to report a weakness (RFC 9116), when the installation says so.
import { Controller, Get, Inject, NotFoundException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { nowMs } from './clock';
import { CONFIG, type Config } from './config';

const halfYear = 183 * 86_400_000;

@Controller('.well-known')
export class SecurityTxtController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('security.txt')
  securityTxt(@Res({ passthrough: true }) reply: FastifyReply): string {
    const { securityContact, publicUrl } = this.config;
    if (!securityContact) throw new NotFoundException();
    void reply.type('text/plain; charset=utf-8');
    const lines = [`Contact: ${securityContact}`, `Expires: ${new Date(nowMs() + halfYear).toISOString()}`, 'Preferred-Languages: nl, en'];
    return `${[...lines, ...(publicUrl ? [`Canonical: ${publicUrl}/.well-known/security.txt`] : [])].join('\n')}\n`;
  }
}
