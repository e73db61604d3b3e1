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
      'alerts.write nda-',
      'attachments.read ndau',
      'attachments.write nda-',
      'audit.read --au',
      'catalog.learn nda-',
      'catalog.read ndau',
      'catalog.write --a-',
      'compatibility.read ndau',
      'compatibility.write -d--',
      'conditions.decide -d--',
      'conditions.write nda-',
      'consents.write nda-',
      'containers.write nda-',
      'counts.approve -da-',
      'counts.write nda-',
      'courses.read ndau',
      'courses.write nda-',
      'deliveries.read ndau',
      'deliveries.write nda-',
      'devices.read ndau',
      'devices.write -da-',
      'formulas.approve -d--',
      'formulas.read ndau',
      'formulas.write -da-',
      'imports.write --a-',
      'jobs.read --au',
      'jobs.run --a-',
      'labels.print nda-',
      'ledger.read ndau',
      'lots.confirm nda-',
      'lots.hold nda-',
      'lots.release -da-',
      'mail.read --au',
      'orders.approve -da-',
      'orders.cancel -da-',
      'orders.read ndau',
      'orders.send -da-',
      'orders.write nda-',
      'patients.erase -da-',
      'patients.identify nda-',
      'patients.merge -da-',
      'patients.read ndau',
      'patients.reveal nda-',
      'patients.write nda-',
      'preparations.check nd--',
      'preparations.make nd--',
      'preparations.override -d--',
      'preparations.read ndau',
      'preparations.release nd--',
      'protocols.read ndau',
      'protocols.write -da-',
      'recalls.close -da-',
      'recalls.read ndau',
      'recalls.write nda-',
      'receipts.read ndau',
      'receipts.write nda-',
      'reorder.read ndau',
      'reports.read -dau',
      'returns.write -da-',
      'sessions.incident -d--',
      'sessions.log nd--',
      'sessions.read ndau',
      'sessions.void nd--',
      'settings.read ndau',
      'settings.write --a-',
      'stock.read ndau',
      'supplier-items.write --a-',
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
