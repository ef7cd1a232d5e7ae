// What must end before the server can stop: a stream that stays open would be waited for. Nest's own hooks come after that wait.
import type { ApolloServerPlugin } from '@apollo/server';

export class Stopping {
  private readonly ends: (() => void)[] = [];

  /** Called once, when the server begins to stop. */
  first(end: () => void): void {
    this.ends.push(end);
  }

  begin(): void {
    for (const end of this.ends.splice(0)) end();
  }
}

/** Apollo waits for open connections before anything else is told; its plugins are told at that moment. */
export const whenDraining = (stopping: Stopping): ApolloServerPlugin => ({
  async serverWillStart() {
    return {
      async drainServer() {
        stopping.begin();
      },
    };
  },
});
