import { ROLES, type Role } from '../kernel/actor.js';

const n: Role = 'nurse';
const d: Role = 'doctor';
const a: Role = 'admin';
const u: Role = 'auditor';

/** The one table of who may do what. */
const TABLE = {
  'account.own': [n, d, a, u],
  'adjustments.write': [d, a],
  'alerts.read': [n, d, a, u],
  'alerts.write': [n, d, a],
  'attachments.read': [n, d, a, u],
  'attachments.write': [n, d, a],
  'audit.read': [a, u],
  'catalog.learn': [n, d, a],
  'catalog.read': [n, d, a, u],
  'catalog.write': [a],
  'compatibility.read': [n, d, a, u],
  'compatibility.write': [d],
  'conditions.decide': [d],
  'conditions.write': [n, d, a],
  'consents.write': [n, d, a],
  'containers.write': [n, d, a],
  'counts.approve': [d, a],
  'counts.write': [n, d, a],
  'courses.read': [n, d, a, u],
  'courses.write': [n, d, a],
  'deliveries.read': [n, d, a, u],
  'deliveries.write': [n, d, a],
  'devices.read': [n, d, a, u],
  'devices.write': [d, a],
  'formulas.approve': [d],
  'formulas.read': [n, d, a, u],
  'formulas.write': [d, a],
  'imports.write': [a],
  'jobs.read': [a, u],
  'jobs.run': [a],
  'labels.print': [n, d, a],
  'ledger.read': [n, d, a, u],
  'lots.confirm': [n, d, a],
  'lots.hold': [n, d, a],
  'lots.release': [d, a],
  'mail.read': [a, u],
  'orders.approve': [d, a],
  'orders.cancel': [d, a],
  'orders.read': [n, d, a, u],
  'orders.send': [d, a],
  'orders.write': [n, d, a],
  'patients.erase': [d, a],
  'patients.identify': [n, d, a],
  'patients.merge': [d, a],
  'patients.read': [n, d, a, u],
  'patients.reveal': [n, d, a],
  'patients.write': [n, d, a],
  'preparations.check': [n, d],
  'preparations.make': [n, d],
  'preparations.override': [d],
  'preparations.read': [n, d, a, u],
  'preparations.release': [n, d],
  'protocols.read': [n, d, a, u],
  'protocols.write': [d, a],
  'recalls.close': [d, a],
  'recalls.read': [n, d, a, u],
  'recalls.write': [n, d, a],
  'receipts.read': [n, d, a, u],
  'receipts.write': [n, d, a],
  'reorder.read': [n, d, a, u],
  'reports.read': [d, a, u],
  'returns.write': [d, a],
  'sessions.incident': [d],
  'sessions.log': [n, d],
  'sessions.read': [n, d, a, u],
  'sessions.void': [n, d],
  'settings.read': [n, d, a, u],
  'settings.write': [a],
  'stock.read': [n, d, a, u],
  'supplier-items.write': [a],
  'tokens.manage': [a],
  'transfers.write': [n, d, a],
  'users.manage': [a],
  'users.read': [a, u],
  'wastes.write': [n, d, a],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof TABLE;

export const PERMISSIONS = Object.keys(TABLE) as Permission[];

const granted = new Map(
  ROLES.map((role) => [
    role,
    new Set<string>(PERMISSIONS.filter((permission) => rolesWith(permission).includes(role))),
  ]),
);

function rolesWith(permission: Permission): readonly Role[] {
  return TABLE[permission];
}

/** Whether the table knows the name. */
export function isPermission(name: string): name is Permission {
  return Object.hasOwn(TABLE, name);
}

/** Whether one of the roles includes the permission. */
export function may(roles: readonly Role[], permission: string): boolean {
  return roles.some((role) => granted.get(role)?.has(permission) ?? false);
}

/** Everything the roles may do together, in alphabetical order. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => may(roles, permission));
}
