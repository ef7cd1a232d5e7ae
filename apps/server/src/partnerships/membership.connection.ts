// Pages of participations.
import { connectionOf } from '../platform/connection';
import { ParticipationType } from './membership.type';

export const ParticipationConnection = connectionOf(ParticipationType, 'Participation');
