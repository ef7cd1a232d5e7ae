// The transparency log of a partnership as tables: its leaves, the hashes above them, and, apart, the names that may be erased.
import { defineEntity, p } from '@mikro-orm/core';
import { Partnership } from '../partnerships/partnership.entity';
import { id, instant, prose, UNJOURNALED, words } from '../platform/columns';

/** SHA-256 in base64. */
const digest = () => words(44);

/** One leaf: never changed, never removed. */
export const LogLeafSchema = defineEntity({
  name: 'LogLeaf',
  comment: UNJOURNALED,
  properties: {
    partnershipId: () => p.manyToOne(Partnership).mapToPk().primary(),
    /** Its place, from 0. */
    index: p.integer().primary(),
    /** 'key', 'act', 'decision' or 'document'. */
    type: words(20),
    /** The record it speaks of; null for a key. */
    recordId: words(64).nullable(),
    command: words(80),
    at: instant(),
    hash: digest(),
    /** The leaf in canonical JSON: text, so that both databases keep it byte for byte. */
    data: prose(),
  },
  indexes: [{ properties: ['partnershipId', 'type'] }, { properties: ['recordId'] }],
});
export class LogLeaf extends LogLeafSchema.class {}
LogLeafSchema.setClass(LogLeaf);

/** The hash of a complete subtree above the leaves, written once: it covers the 2^level leaves from index times 2^level on. */
export const LogNodeSchema = defineEntity({
  name: 'LogNode',
  comment: UNJOURNALED,
  properties: {
    partnershipId: () => p.manyToOne(Partnership).mapToPk().primary(),
    level: p.integer().primary(),
    index: p.integer().primary(),
    hash: digest(),
  },
});
export class LogNode extends LogNodeSchema.class {}
LogNodeSchema.setClass(LogNode);

/** A name that a leaf commits to, with its salt. Erasing this row forgets the name and breaks no proof; the journal tells who erased it. */
export const LogNameSchema = defineEntity({
  name: 'LogName',
  properties: {
    id: id(),
    partnershipId: () => p.manyToOne(Partnership).mapToPk(),
    index: p.integer(),
    /** Where in the leaf: a seat, or 'by' for who acted. */
    place: words(64),
    personId: p.uuid().nullable(),
    salt: words(24).hidden(),
    name: words().hidden(),
  },
  uniques: [{ properties: ['partnershipId', 'index', 'place'] }],
  indexes: [{ properties: ['personId'] }],
});
export class LogName extends LogNameSchema.class {}
LogNameSchema.setClass(LogName);
