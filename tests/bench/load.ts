// Asks a server the same thing over and over with so many clients, each on a connection of its own, and says how it went.
import { Agent, request } from 'node:http';

export interface Asked {
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Measured {
  /** How often, the warm-up included. */
  asked: number;
  perSecond: number;
  p50: number;
  p99: number;
  bytes: number;
}

const once = (agent: Agent, { url, headers = {}, body }: Asked): Promise<{ ms: number; bytes: number }> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const call = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - started, bytes });
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });

const warmUp = 50;

/** Runs for so many seconds after a short warm-up. */
export async function load(asked: Asked, clients: number, seconds: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  for (let i = 0; i < warmUp; i++) await once(agent, asked);
  const times: number[] = [];
  let bytes = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const answer = await once(agent, asked);
        times.push(answer.ms);
        bytes = answer.bytes;
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { asked: times.length + warmUp, perSecond: times.length / elapsed, p50: at(0.5), p99: at(0.99), bytes };
}
