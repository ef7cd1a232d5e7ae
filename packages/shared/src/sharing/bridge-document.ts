// The document `bridge`: two bills with all they rest on; out come the causes of every difference, in figures and in one sentence.
import { type Fields, type Read, readFields, readList, readOptional, readQuantity, readText, readWords } from '../kernel/document.ts';
import { type Cents, parseCents } from '../kernel/money.ts';
import { one } from '../kernel/rational.ts';
import type { Text } from '../kernel/text.ts';
import { bridge, explainBridge, type MemberBridge } from './bridge.ts';
import type { Bill, BilledService } from './bridge-bill.ts';
import { readDrivers, readMembers } from './keys/chosen-document.ts';
import type { ChosenKey } from './keys/registry.ts';

const readService: Read<BilledService> = (value, at) => {
  const { label, total, volume, index, key } = readFields(value, at);
  return {
    label: readWords(label, `${at}.label`),
    total: parseCents(total, `${at}.total`),
    volume: readOptional(readQuantity)(volume, `${at}.volume`) ?? one,
    index: readOptional(readQuantity)(index, `${at}.index`) ?? one,
    // read again, and refused with its path, when the service is shared
    key: readFields(key, `${at}.key`) as unknown as ChosenKey,
  };
};

const readCorrection: Read<{ member: string; cents: Cents }> = (value, at) => {
  const { member, cents } = readFields(value, at);
  return { member: readText(member, `${at}.member`), cents: parseCents(cents, `${at}.cents`) };
};

const readBill: Read<Bill> = (value, at) => {
  const bill = readFields(value, at);
  const members = readMembers(bill.members, `${at}.members`);
  const services = Object.entries(readFields(bill.services, `${at}.services`));
  return {
    members,
    drivers: readDrivers(bill.drivers, `${at}.drivers`, members.length),
    services: Object.fromEntries(services.map(([code, service]) => [code, readService(service, `${at}.services.${code}`)])),
    corrections: readOptional(readList(readCorrection))(bill.corrections, `${at}.corrections`) ?? [],
  };
};

/** Recomputes `{ from: bill, to: bill }`; see `bridge` for the rule and the refusals. */
export const recomputeBridge = ({ from, to }: Fields): { members: (MemberBridge & { text: Text })[] } => ({
  members: bridge(readBill(from, '$.from'), readBill(to, '$.to')).map((member) => ({ ...member, text: explainBridge(member) })),
});
