import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../kernel/actor.js';
import { isPermission, may, PERMISSIONS, permissionsOf } from './permissions.js';

const LETTERS = { nurse: 'n', doctor: 'd', admin: 'a', auditor: 'u' };

describe('the permission table', () => {
  test('is this', () => {
    const table = PERMISSIONS.map((permission) => {
      const letters = ROLES.map((role) => (may([role], permission) ? LETTERS[role] : '-'));
      return `${permission} ${letters.join('')}`;
    });
    expect(table).toEqual([
      'account.own ndau',
      'alerts.read ndau',
      'audit.read --au',
      'catalog.read ndau',
      'catalog.write --a-',
      'containers.write nda-',
      'ledger.read ndau',
      'lots.hold nda-',
      'lots.release -da-',
      'patients.read ndau',
      'patients.write nda-',
      'protocols.read ndau',
      'protocols.write -da-',
      'receipts.read ndau',
      'receipts.write nda-',
      'sessions.incident -d--',
      'sessions.log nd--',
      'sessions.read ndau',
      'sessions.void nd--',
      'settings.read ndau',
      'settings.write --a-',
      'stock.read ndau',
      'tokens.manage --a-',
      'transfers.write nda-',
      'users.manage --a-',
      'users.read --au',
    ]);
  });

  test('lets an auditor read everything and write nothing', () => {
    const reads = PERMISSIONS.filter((permission) => permission.endsWith('.read'));
    expect(permissionsOf(['auditor'])).toEqual(['account.own', ...reads]);
  });

  test('adds up the roles of a person who has several', () => {
    expect(may(['nurse', 'admin'], 'sessions.log')).toBe(true);
    expect(may(['nurse', 'admin'], 'catalog.write')).toBe(true);
    expect(may([], 'account.own')).toBe(false);
  });

  test('knows no permission it does not hold', () => {
    expect(isPermission('stock.read')).toBe(true);
    expect(isPermission('stock.burn')).toBe(false);
    expect(isPermission('toString')).toBe(false);
    expect(may(['admin'], 'stock.burn')).toBe(false);
  });
});
