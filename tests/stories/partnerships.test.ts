// A partnership from founding to a changed weight, as its secretary would do it, and as it was on any earlier day.
import { CommandRunner } from '@hanze/server/platform/command-runner';
import { FoundingService } from '@hanze/server/partnerships/founding.service';
import { Organisation } from '@hanze/server/partnerships/organisation.entity';
import { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('a partnership is founded with its participants, and the journal tells it', async () => {
  const runner = app.get(CommandRunner);
  const em = app.get(EntityManager);
  const founding = app.get(FoundingService);
  const partnership = await app.asSystem(() =>
    runner.run('foundPartnership', async () => {
      const names = ['Waterhoek', 'Duinrade'];
      const organisations = names.map((name) => em.create(Organisation, { kind: 'municipality', name }));
      await em.flush();
      return founding.found({
        name: 'ICT-samenwerking Vier Stromen',
        shortName: 'Vier Stromen',
        legalForm: 'bedrijfsvoeringsorganisatie',
        from: '2024-01-01',
        seat: null,
        purpose: null,
        website: null,
        predecessorId: null,
        participants: organisations.map(({ id }) => ({ organisationId: id, organs: ['college'] })),
      });
    }),
  );
  expect(partnership.slug).toBe('vier-stromen');
});
