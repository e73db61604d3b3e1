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
      'adjustments.write -da-',
      'alerts.read ndau',
      'attachments.read ndau',
      'attachments.write nda-',
      'audit.read --au',
      'catalog.learn nda-',
      'catalog.read ndau',
      'catalog.write --a-',
      'containers.write nda-',
      'counts.approve -da-',
      'counts.write nda-',
      'deliveries.read ndau',
      'deliveries.write nda-',
      'devices.read ndau',
      'devices.write -da-',
      'imports.write --a-',
      'labels.print nda-',
      'ledger.read ndau',
      'lots.confirm nda-',
      'lots.hold nda-',
      'lots.release -da-',
      'patients.read ndau',
      'patients.write nda-',
      'preparations.check nd--',
      'preparations.make nd--',
      'preparations.override -d--',
      'preparations.read ndau',
      'preparations.release nd--',
      'protocols.read ndau',
      'protocols.write -da-',
      'receipts.read ndau',
      'receipts.write nda-',
      'returns.write -da-',
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
      'wastes.write nda-',
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
