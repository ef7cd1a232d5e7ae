// The people of the example region: made by the seed, signed in by a card, and never together with production.
import { EntityManager } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { Inject, Injectable } from '@nestjs/common';
import { checkEmail, checkName } from '@hanze/shared/identity/person';
import { refuse } from '@hanze/shared/identity/sign-in';
import type { Language } from '@hanze/shared/kernel/text';
import { sql } from 'kysely';
import { authorise } from '../platform/authorise';
import { now } from '../platform/clock';
import { CONFIG, type Config, WrongSettings } from '../platform/config';
import { asKey } from '../platform/keys';
import { type Naming, Rows } from '../platform/rows';
import type { ExampleCardType } from './installation.type';
import type { MandateInput } from './mandate.inputs';
import { MandateReads } from './mandate.reads';
import { MandatesService } from './mandates.service';
import { Person, type PersonSchema } from './person.entity';
import { SessionsService } from './sessions.service';
import type { ViewerType } from './viewer.type';

type Tables = InferKyselyDB<typeof PersonSchema, Naming>;

export interface ExamplePersona {
  name: string;
  email: string;
  language?: Language;
  mandates: readonly MandateInput[];
}

@Injectable()
export class ExamplesService {
  constructor(
    private readonly em: EntityManager,
    private readonly rows: Rows,
    private readonly mandates: MandatesService,
    private readonly reads: MandateReads,
    private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For the seed, as the system, within `runner.run('registerExamplePersona', …)`: a person with mandates and no factor of their own. */
  async register({ name, email, language = 'nl', mandates }: ExamplePersona): Promise<Person> {
    authorise('registerExamplePersona', null);
    this.checkAllowed();
    const facts = { name: checkName(name), email: checkEmail(email), language, createdAt: now(), blockedAt: null, example: true };
    const person = this.em.create(Person, facts);
    for (const mandate of mandates) await this.mandates.create(person.id, await this.mandates.place(mandate));
    return person;
  }

  async signIn(personId: string): Promise<ViewerType> {
    authorise('signInAsExample', null);
    this.checkAllowed();
    const person = await this.em.findOne(Person, { id: asKey(personId, 'personId'), example: true, blockedAt: null }, { filters: false });
    return person ? this.sessions.open(person, true) : refuse('no-examples-here', { at: 'personId' });
  }

  /** One card per person of the example region; none in production. */
  async cards(): Promise<ExampleCardType[]> {
    if (this.config.mode === 'production') return [];
    const people = await this.people();
    return Promise.all(people.map(async ({ id, name }) => ({ personId: id, name, mandates: await this.reads.usable(id) })));
  }

  /** An example region in production would be a door without a lock: the start stops here. */
  async refuseInProduction(): Promise<void> {
    if (this.config.mode !== 'production' || (await this.people()).length === 0) return;
    throw new WrongSettings(
      'HANZE_MODE: this database holds the example region, whose people sign in without a password. ' +
        'Production needs a database of its own: set HANZE_DATA_DIR to an empty folder or DATABASE_URL to an empty database.',
    );
  }

  private people() {
    return this.rows
      .db<Tables>()
      .selectFrom('Person')
      .where('example', '=', sql.lit(true))
      .where('blockedAt', 'is', null)
      .select(['id', 'name'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
  }

  /** Refuses in production. */
  checkAllowed(): void {
    if (this.config.mode === 'production') refuse('no-examples-here');
  }
}
