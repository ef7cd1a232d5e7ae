// What little the rest of the server may know about the database underneath.
import type { EntityManager } from '@mikro-orm/core';

export const isPostgres = (em: EntityManager): boolean => em.getDriver().getPlatform().constructor.name.startsWith('Postgre');
