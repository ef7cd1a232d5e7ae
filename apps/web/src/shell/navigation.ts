// The table of the main menu: which groups, which screens, in which order. A new capability adds its line here.
import type { LinkProps } from '@tanstack/react-router';
import type { CommandName } from '@hanze/shared/identity/commands';
import type { Text } from '@hanze/shared/kernel/text';
import type { Meaning } from '../ui/icons.ts';
import { groupNames, screenNames } from './labels.ts';
import type { Place } from './place.tsx';
import type { May } from './viewer.ts';

/** An address that exists, checked against the routes. */
type Address = NonNullable<LinkProps['to']>;

/** `act`: the screen is there for one act only, and stands in the menu of those who may do it. */
type Destination = { key: keyof typeof screenNames; name: Text; icon: Meaning; to: Address; act?: CommandName };
export type Group = { key: keyof typeof groupNames; name: Text; destinations: readonly Destination[] };

const group = (key: keyof typeof groupNames, ...destinations: Destination[]): Group => ({ key, name: groupNames[key], destinations });
const to = (key: keyof typeof screenNames & Meaning, path: Address, act?: CommandName): Destination => ({
  key,
  name: screenNames[key],
  icon: key,
  to: path,
  ...(act && { act }),
});

/** Addresses with `$slug` are screens of the partnership at hand. */
const navigation: readonly Group[] = [
  group('now', to('today', '/vandaag')),
  group(
    'deciding',
    to('proposals', '/samenwerkingen/$slug/voorstellen'),
    to('agreements', '/samenwerkingen/$slug/overeenkomsten'),
    to('decisions', '/samenwerkingen/$slug/besluiten'),
  ),
  group(
    'together',
    to('landscape', '/samenwerkingen/$slug/applicaties'),
    to('costs', '/samenwerkingen/$slug/kosten'),
    to('keyBench', '/samenwerkingen/$slug/kostenverdeling'),
    to('benefits', '/samenwerkingen/$slug/baten'),
  ),
  group('account', to('points', '/samenwerkingen/$slug/tien-punten'), to('obligations', '/afspraken'), to('journal', '/logboek')),
  group(
    'setup',
    to('partnership', '/samenwerkingen/$slug'),
    to('partnerships', '/samenwerkingen'),
    to('municipalities', '/gemeenten'),
    to('people', '/mensen'),
    to('import', '/import', 'beginImport'),
  ),
];

const isWithin = ({ to: path }: Destination): boolean => path.includes('$slug');

/** The menu of somebody who may do these acts, in this partnership; a group without screens is left out. */
export const navigationFor = (may: May, place: Place | undefined): readonly Group[] =>
  navigation
    .map((each) => ({
      ...each,
      destinations: each.destinations.filter(
        (destination) => (!destination.act || may(destination.act)) && (place || !isWithin(destination)),
      ),
    }))
    .filter(({ destinations }) => destinations.length > 0);

/** The address with the partnership filled in. */
export const addressIn = (path: string, place: Place | undefined): string => path.replace('$slug', place?.slug ?? '');
