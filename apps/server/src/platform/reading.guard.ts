// Nothing is read without a session: every query is shut unless it says to whom it is open. Commands judge for themselves.
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { isCommand } from './command';
import { refuse } from './refusals';
import { currentViewer } from './viewer';

type Openness = 'nobody' | 'halfway';
const OPEN = Symbol('open to');

/** Opens a query to people without a session (`nobody`), or to those who must still add a second factor (`halfway`). */
export const OpenTo = (openness: Openness) => SetMetadata(OPEN, openness);

@Injectable()
export class ReadingGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql' || isCommand(context.getHandler())) return true;
    const open = Reflect.getMetadata(OPEN, context.getHandler()) as Openness | undefined;
    if (open === 'nobody') return true;
    const { kind } = currentViewer();
    if (kind === 'nobody') refuse('not-signed-in');
    if (kind === 'halfway' && open !== 'halfway') refuse('second-factor-needed');
    return true;
  }
}
