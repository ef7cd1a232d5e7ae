// One paper at a time, in a thread of its own that is let go when nobody asks: so typesetting never holds up an answer, nor keeps memory.
import { Worker } from 'node:worker_threads';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Logger } from '../log';
import { refuse } from './documents.refusals';
import template from './paper.typ?raw';

interface Answer {
  bytes?: Uint8Array;
  failure?: string;
}
interface Job {
  paper: string;
  done(bytes: Uint8Array): void;
  failed(why: string): void;
}

/** Beyond these the asker is told to come back: a paper takes a tenth of a second. */
export const mostWaiting = 50;
const longestMs = 20_000;
const idleMs = 30_000;

/** Beside this file: as source when the server runs from source, bundled otherwise. */
const script = new URL(`./typesetting.worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

@Injectable()
export class Typesetter implements OnModuleDestroy {
  private worker: Worker | null = null;
  private readonly waiting: Job[] = [];
  private running: Job | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(LOG) private readonly log: Logger) {}

  /** PDF/UA-1 of a paper that was checked. Refuses when many wait already, and when it cannot be made accessible. */
  async set(paper: string): Promise<Uint8Array> {
    if (this.waiting.length >= mostWaiting) refuse('documents-busy');
    return new Promise<Uint8Array>((done, failed) => {
      this.waiting.push({ paper, done, failed: (why) => failed(new Error(why)) });
      this.next();
    }).catch((error: Error) => {
      this.log.error({ err: error }, 'a document was not made');
      return refuse('document-not-made');
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop('the server stops');
  }

  private next(): void {
    if (this.running) return;
    const job = this.waiting.shift();
    clearTimeout(this.timer);
    if (!job) {
      this.timer = setTimeout(() => void this.stop('idle'), idleMs).unref();
      return;
    }
    this.running = job;
    this.timer = setTimeout(() => void this.stop('it took too long'), longestMs).unref();
    (this.worker ??= this.start()).postMessage(job.paper, []);
  }

  private start(): Worker {
    const worker = new Worker(script, { workerData: { template } });
    worker.unref();
    const gone = (why: string) => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.finish((job) => job.failed(why));
    };
    worker.on('message', ({ bytes, failure }: Answer) =>
      this.finish((job) => (bytes ? job.done(bytes) : job.failed(failure ?? 'no answer'))),
    );
    worker.on('error', (error) => gone(String(error)));
    worker.on('exit', (code) => gone(`the typesetter ended with ${code}`));
    return worker;
  }

  private finish(end: (job: Job) => void): void {
    const job = this.running;
    this.running = null;
    if (job) end(job);
    this.next();
  }

  private async stop(why: string): Promise<void> {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
    const job = this.running;
    this.running = null;
    job?.failed(why);
    if (this.waiting.length > 0) this.next();
  }
}
