// Real votes: 2,765 weighted decisions with their published outcome, a parliament's roll calls, and a meeting system's polls.
import { describe, expect, test } from 'vitest';
import { hasSharedData, listShared, readShared } from './shared-data.oracle.ts';
import { recomputeVote } from './vote-document.ts';

/** Reads comma-separated lines with quoted cells. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...lines] = rows.filter((row) => row.length > 1);
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ''])));
}

describe.skipIf(!hasSharedData)('real votes (skipped: the shared data is not on this machine)', () => {
  const read = (name: string) => readShared(`besluiten/${name}`);

  test('computed is published for 2,765 weighted decisions', () => {
    const choice: Record<string, string> = { Voor: 'for', Tegen: 'against' };
    const seats = new Map<string, object[]>();
    for (const { besluit_id = '', fractie, stem = '', fractiegrootte } of readCsv(read('tk_stemmen_2025.csv'))) {
      const seat = { id: fractie, weight: fractiegrootte, ...(choice[stem] && { vote: choice[stem] }) };
      seats.set(besluit_id, [...(seats.get(besluit_id) ?? []), seat]);
    }
    const rule = { majority: { of: 'cast', moreThan: '1/2' }, tie: 'rejected', quorum: { basis: 'weight', moreThan: '1/2' } };
    const counted: Record<string, number> = { adopted: 0, rejected: 0, ties: 0 };
    for (const { besluit_id = '', besluitsoort } of readCsv(read('tk_besluiten_2025.csv'))) {
      const answer = recomputeVote({ rule, seats: seats.get(besluit_id) });
      const published = besluitsoort === 'Stemmen - aangenomen' ? 'adopted' : 'rejected';
      expect([besluit_id, answer.outcome]).toEqual([besluit_id, published]);
      counted[answer.outcome]! += 1;
      if (answer.for === answer.against) counted.ties! += 1;
    }
    expect(counted.adopted! + counted.rejected!).toBe(2765);
    expect(counted.ties).toBe(3);
  });

  test('roll calls in Popolo form count as published', () => {
    interface Motion {
      vote_events: { counts: { option: string; value: number }[]; votes: { voter_id: string; option: string }[] }[];
    }
    const choice: Record<string, string> = { yes: 'for', no: 'against', abstain: 'abstain' };
    const events = listShared('besluiten/popolo_eduskunta').flatMap((file) =>
      (JSON.parse(read(`popolo_eduskunta/${file}`)) as Motion[]).flatMap(({ vote_events }) => vote_events),
    );
    expect(events).toHaveLength(17);
    for (const { counts, votes } of events) {
      const seats = votes.map(({ voter_id, option }) => ({
        id: voter_id,
        present: option !== 'absent',
        ...(choice[option] && { vote: choice[option] }),
      }));
      const answer = recomputeVote({ rule: { majority: { of: 'cast' } }, seats });
      const published = (option: string) => `${counts.find((count) => count.option === option)?.value ?? 0}`;
      expect([answer.for, answer.against, answer.abstain]).toEqual(['yes', 'no', 'abstain'].map(published));
      expect(seats.filter(({ present }) => !present)).toHaveLength(Number(published('absent')));
    }
  });

  test('polls of a meeting system count as published', () => {
    type Rows<T> = Record<string, T>;
    const { option, vote } = JSON.parse(read('openslides_example_2026-05-21.json')) as {
      option: Rows<{ yes: string; no: string; abstain: string; vote_ids?: number[] }>;
      vote: Rows<{ weight: string; value: 'Y' | 'N' | 'A' }>;
    };
    const choice = { Y: 'for', N: 'against', A: 'abstain' };
    const voted = Object.values(option).filter(({ vote_ids }) => vote_ids !== undefined);
    expect(voted).toHaveLength(6);
    for (const { yes, no, abstain, vote_ids = [] } of voted) {
      const seats = vote_ids.map((id) => ({ id: `${id}`, weight: Number.parseInt(vote[id]!.weight, 10), vote: choice[vote[id]!.value] }));
      const answer = recomputeVote({ rule: { majority: { of: 'cast' } }, seats });
      expect([answer.for, answer.against, answer.abstain]).toEqual([yes, no, abstain].map((text) => `${Number.parseInt(text, 10)}`));
    }
  });
});
