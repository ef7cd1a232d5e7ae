// Signing in by a card of the example region; a production installation does not have this command at all.
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Command } from '../platform/command';
import { ExamplesService } from './examples.service';
import { ViewerType } from './viewer.type';

@Resolver()
export class ExampleResolver {
  constructor(private readonly examples: ExamplesService) {}

  @Command(() => ViewerType)
  signInAsExample(@Args('personId', { type: () => ID }) personId: string) {
    return this.examples.signIn(personId);
  }
}
