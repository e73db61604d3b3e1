/** The four roles of a practice; `auditor` reads everything and writes nothing. */
export const ROLES = ['nurse', 'doctor', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** The languages of screens and messages. */
export const LANGUAGES = ['it', 'es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Who gives a command, and by which request. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly requestId: string;
}

/** Whether the actor acts in the given role. */
export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}
