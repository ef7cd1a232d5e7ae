// Mail leaves after the commit, never inside it: a row in the same transaction, sent when that is done, tried again when it fails.
import { EntityManager } from '@mikro-orm/core';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { v7 } from 'uuid';
import { currentAct } from '../platform/act';
import { now, nowMs } from '../platform/clock';
import { CONFIG, type Config } from '../platform/config';
import { LOG, type Logger } from '../platform/log';
import { Mail } from './bookkeeping.entity';
import type { MailText } from './mail.texts';
import { Seal } from './seal';

const minute = 60_000;
/** Waits between attempts; after the last one the mail is given up, and the log says so. */
const waits = [minute, 5 * minute, 30 * minute, 4 * 60 * minute];
/** Long enough for a slow mail server; another machine leaves a claimed mail alone that long. */
const claim = 2 * minute;

@Injectable()
export class Outbox implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly transport: Transporter | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly em: EntityManager,
    private readonly seal: Seal,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.transport = config.smtpUrl === undefined ? undefined : createTransport(config.smtpUrl);
  }

  /** Whether mail can be sent at all. */
  get isOpen(): boolean {
    return this.transport !== undefined;
  }

  onApplicationBootstrap(): void {
    if (!this.isOpen) return;
    this.timer = setInterval(() => this.deliver(), minute).unref();
    this.deliver();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.transport?.close();
  }

  /** Part of the command that runs. */
  put(recipient: string, mail: MailText): void {
    const id = v7();
    const content = this.seal.close(JSON.stringify(mail), id);
    this.em.create(Mail, { id, recipient, content, createdAt: now(), attempts: 0, dueAt: now(), sentAt: null });
    currentAct().afterCommit.push(() => this.deliver());
  }

  /** Sends what is due, one after another; callers do not wait. */
  private deliver(): void {
    this.running = this.running.then(() => this.sendDue()).catch((error: unknown) => this.log.error({ err: error }, 'the outbox stopped'));
  }

  private async sendDue(): Promise<void> {
    const em = this.em.fork();
    for (const mail of await em.find(Mail, { dueAt: { $lte: now() } }, { orderBy: { createdAt: 'asc' }, limit: 50 })) {
      const claimed = await em.nativeUpdate(Mail, { id: mail.id, dueAt: mail.dueAt }, { dueAt: later(claim) });
      if (claimed === 1) await em.nativeUpdate(Mail, { id: mail.id }, await this.send(mail));
    }
  }

  /** What to write down of the attempt. A mail that left keeps no content. */
  private async send(mail: Mail): Promise<Partial<Mail>> {
    try {
      const { subject, text } = JSON.parse(this.seal.open(mail.content, mail.id)) as MailText;
      await this.transport?.sendMail({ from: this.sender(), to: mail.recipient, subject, text });
      return { content: '', dueAt: null, sentAt: now(), attempts: mail.attempts + 1 };
    } catch (error) {
      const wait = waits[mail.attempts];
      this.log.error({ err: error, mail: mail.id, givenUp: wait === undefined }, 'mail did not leave');
      return { attempts: mail.attempts + 1, dueAt: wait === undefined ? null : later(wait), ...(wait === undefined && { content: '' }) };
    }
  }

  private sender(): string {
    const host = this.config.publicUrl === undefined ? 'localhost' : new URL(this.config.publicUrl).hostname;
    return `Hanze <hanze@${host}>`;
  }
}

const later = (ms: number): string => new Date(nowMs() + ms).toISOString();
