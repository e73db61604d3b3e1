import { describe, expect, test } from '@jest/globals';
import { leavesNoAdministrator, passwordError, USERNAME } from './users.rules.js';

describe('a username', () => {
  test.each(['nurse', 'a1', '1a', 'maria.rossi', 'm_r-2', 'x'.repeat(40)])('may be %s', (name) => {
    expect(name).toMatch(USERNAME);
  });

  test.each(['', 'a', '.a', 'Maria', 'maria rossi', 'mария', 'a@b', 'x'.repeat(41), 'a\n'])(
    'may not be %p',
    (name) => {
      expect(name).not.toMatch(USERNAME);
    },
  );
});

describe('a password', () => {
  test('needs ten characters and is not the username', () => {
    expect(passwordError('mesostock-demo', 'nurse', '/password')).toBeNull();
    expect(passwordError('ninechars', 'nurse', '/password')).toEqual({
      pointer: '/password',
      detail: 'must have at least 10 characters',
    });
    expect(passwordError('Maria.Rossi', 'maria.rossi', '/next')).toEqual({
      pointer: '/next',
      detail: 'must not be the username',
    });
  });
});

describe('the last administrator', () => {
  test('must stay one', () => {
    expect(leavesNoAdministrator([{ id: 'ada' }], 'ada', false)).toBe(true);
    expect(leavesNoAdministrator([{ id: 'ada' }], 'ada', true)).toBe(false);
  });

  test('is not meant when there is another, or when somebody else changes', () => {
    expect(leavesNoAdministrator([{ id: 'ada' }, { id: 'bea' }], 'ada', false)).toBe(false);
    expect(leavesNoAdministrator([{ id: 'ada' }], 'nina', false)).toBe(false);
  });
});
