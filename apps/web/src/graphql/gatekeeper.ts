// What the server may ask for before it answers: a sign-in, or a factor shown again. Who signs people in says here how that is done.
type Gatekeeper = {
  /** The session is over. */
  signedOut: () => void;
  /** Asks the reader to confirm who they are; answers whether they did. */
  confirm: () => Promise<boolean>;
};

const nobody: Gatekeeper = { signedOut: () => undefined, confirm: () => Promise.resolve(false) };
let now = nobody;

/** Takes the post until the returned function is called. */
export function keepGate(keeper: Gatekeeper): () => void {
  now = keeper;
  return () => {
    if (now === keeper) now = nobody;
  };
}

export const gatekeeper = (): Gatekeeper => now;
