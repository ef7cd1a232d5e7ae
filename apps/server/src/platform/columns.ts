// The few column shapes every record is made of, the same on both databases.
import { p } from '@mikro-orm/core';
import { v7 } from 'uuid';

/** Keys are made here, not by the database: the journal needs them before the insert; version 7 sorts by time. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => v7());
/** A calendar day 'YYYY-MM-DD'. */
export const day = () => p.string().length(10);
/** An instant 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export const instant = () => p.string().length(24);
/** Short words: codes, names, titles. */
export const words = (length = 255) => p.string().length(length);
/** Running text. */
export const prose = () => p.text();
/** Whole cents; refused beyond 2^53 rather than rounded. */
export const cents = () => p.bigint('number');

/** The comment of an entity that is bookkeeping (sessions, counters, work sheets): the journal does not tell its changes. */
export const UNJOURNALED = 'not journaled';
