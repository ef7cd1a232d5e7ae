// The table of the main menu: which groups, which screens, in which order. A new capability adds its line here.
import type { LinkProps } from '@tanstack/react-router';
import type { Text } from '@hanze/shared/kernel/text';
import type { Meaning } from '../ui/icons.ts';
import { groupNames, screenNames } from './labels.ts';

/** An address that exists, checked against the routes. */
type Address = NonNullable<LinkProps['to']>;

type Destination = { key: keyof typeof screenNames; name: Text; icon: Meaning; to: Address };
export type Group = { key: keyof typeof groupNames; name: Text; destinations: readonly Destination[] };

const group = (key: keyof typeof groupNames, ...destinations: Destination[]): Group => ({ key, name: groupNames[key], destinations });
const to = (key: keyof typeof screenNames, path: Address): Destination => ({ key, name: screenNames[key], icon: key, to: path });

export const navigation: readonly Group[] = [
  group('now', to('today', '/vandaag')),
  group('together', to('partnerships', '/samenwerkingen'), to('municipalities', '/gemeenten')),
  group('account', to('journal', '/logboek')),
  group('setup', to('people', '/mensen'), to('import', '/import')),
];
