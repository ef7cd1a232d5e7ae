// The table of the main menu: which groups, which screens, in which order. A new capability adds its line here.
import type { LinkProps } from '@tanstack/react-router';
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Text } from '@hanze/shared/kernel/text';
import type { Meaning } from '../ui/icons.ts';
import { groupNames, screenNames } from './labels.ts';
import type { May } from './viewer.ts';

/** An address that exists, checked against the routes. */
type Address = NonNullable<LinkProps['to']>;

/** `act`: the screen is there for one act only, and stands in the menu of those who may do it. */
type Destination = { key: keyof typeof screenNames; name: Text; icon: Meaning; to: Address; act?: CommandName };
export type Group = { key: keyof typeof groupNames; name: Text; destinations: readonly Destination[] };

const group = (key: keyof typeof groupNames, ...destinations: Destination[]): Group => ({ key, name: groupNames[key], destinations });
const to = (key: keyof typeof screenNames, path: Address, act?: CommandName): Destination => ({
  key,
  name: screenNames[key],
  icon: key,
  to: path,
  ...(act && { act }),
});

const navigation: readonly Group[] = [
  group('now', to('today', '/vandaag')),
  group('together', to('partnerships', '/samenwerkingen'), to('municipalities', '/gemeenten')),
  group('account', to('obligations', '/afspraken'), to('journal', '/logboek')),
  group('setup', to('people', '/mensen'), to('import', '/import', 'beginImport')),
];

/** The menu of somebody who may do these acts; a group without screens is left out. */
export const navigationFor = (may: May): readonly Group[] =>
  navigation
    .map((group) => ({ ...group, destinations: group.destinations.filter(({ act }) => !act || may(act)) }))
    .filter(({ destinations }) => destinations.length > 0);
