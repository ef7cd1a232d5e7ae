// A command from the outside: one mutation, one result union, one transaction. The method's name is the command's name everywhere.
import type { CommandName } from '@hanze/shared/identity/commands';
import { Refused } from '@hanze/shared/kernel/refusal';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { createUnionType, Mutation } from '@nestjs/graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { CommandRunner } from './command-runner';
import { Refusal } from './refusal.type';

const COMMAND = Symbol('command');

interface Marked {
  command: CommandName;
  ownTransaction: boolean;
}

export interface CommandOptions {
  /** The service calls the runner itself, because it does slow work (a password hash, a signature) that no transaction may wait for. */
  ownTransaction?: boolean;
}

/** Whether a handler is a command: those are judged by authorise(), not by the guard on reading. */
export const isCommand = (handler: object): boolean => Reflect.hasMetadata(COMMAND, handler);

@Injectable()
export class CommandInterceptor implements NestInterceptor {
  constructor(private readonly runner: CommandRunner) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { command, ownTransaction } = Reflect.getMetadata(COMMAND, context.getHandler()) as Marked;
    const work = () => lastValueFrom(next.handle());
    return from((ownTransaction ? work() : this.runner.run(command, work)).catch(asData));
  }
}

/** A refusal is an answer; anything else that was thrown is a bug and stays one. */
const asData = (thrown: unknown): Refusal => {
  if (thrown instanceof Refused) return new Refusal(thrown);
  throw thrown;
};

const unionName = (command: string) => `${command[0]?.toUpperCase()}${command.slice(1)}Result`;

/**
 * `@Command(() => Partnership) foundPartnership(@Args() input) { return this.founding.found(input) }`
 * makes the mutation foundPartnership: FoundPartnershipResult = Partnership | Refusal. A name that the roles table lacks does not compile.
 */
export function Command(result: () => Type<object>, { ownTransaction = false }: CommandOptions = {}) {
  return (target: object, key: CommandName, descriptor: PropertyDescriptor): void => {
    const union = createUnionType({
      name: unionName(key),
      types: () => [result(), Refusal] as const,
      resolveType: (value: object) => (value instanceof Refusal ? Refusal : result()),
    });
    applyDecorators(
      Mutation(() => union),
      SetMetadata(COMMAND, { command: key, ownTransaction } satisfies Marked),
      UseInterceptors(CommandInterceptor),
    )(target, key, descriptor);
  };
}
