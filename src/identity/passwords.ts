import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters OWASP recommends (Password Storage Cheat Sheet): 19 MiB, 2 passes. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let decoy: Promise<string> | undefined;

/** Takes about 30 ms of a thread: never call it inside a unit of work. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/**
 * Whether the password is the one that was hashed. Without a hash (nobody has that username) it
 * takes as long and says no, so that the time of the answer does not tell who exists.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}
