import { useTranslation } from 'react-i18next';
import { problemOf } from './problem';

/** The server's words about a member, and the key of the same in the reader's language. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^must have at least (?<min>\d+) characters/, 'short'],
  [/^must be (?<min>\S+) to (?<max>\S+) characters/, 'length'],
  [/^must be a whole number from (?<min>\S+) to (?<max>\S+)/, 'whole'],
  [/^must be a number from (?<min>\S+) to (?<max>\S+)/, 'number'],
  [/^must be a whole number of pieces/, 'pieces'],
  [/^must be whole containers/, 'wholeContainers'],
  [/^must be a number above 0/, 'positive'],
  [/^must be a number of at least 0/, 'amount'],
  [/^must be at most (?<max>\S+)/, 'most'],
  [/^must have 8, 12, 13 or 14 digits/, 'gtin'],
  [/^is named twice/, 'twice'],
  [/^must not be less than reorderPoint/, 'belowReorderPoint'],
  [/^must not be the username/, 'passwordIsName'],
  [/^must be 2 to 40 letters/, 'username'],
  [/^must hold at least/, 'oneAtLeast'],
  [/^must be a time zone/, 'timeZone'],
  [/^must be a currency/, 'currency'],
  [/^must not be above/, 'crossed'],
  [/^must not be below/, 'below'],
  [/^is measured in/, 'otherUnit'],
  [/^is needed/, 'needed'],
  [/^must not be empty/, 'needed'],
  [/^differs from the lot in the book/, 'otherExpiry'],
  [/^is not a known/, 'unknown'],
  [/^belongs to another item/, 'taken'],
  [/^must be an e-mail address/, 'email'],
  [/^must be whole packs of (?<pack>\S+)/, 'wholePacks'],
  [/^is not in use any more/, 'inactive'],
];

/** `/identifiers/0/value` → `identifiers.0.value`, as forms name their fields. */
function pathOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What the server refuses of each field, in the reader's language, by the field's path. */
export function useFieldErrors(): (error: unknown) => Record<string, string> {
  const { t } = useTranslation('problems');
  const words = (detail: string) => {
    for (const [pattern, key] of KNOWN) {
      const match = pattern.exec(detail);
      if (match) return t(`field.${key}`, { ...match.groups });
    }
    return t('field.invalid');
  };
  return (error) =>
    error
      ? Object.fromEntries(
          (problemOf(error).errors ?? []).map(({ pointer, detail }) => [
            pathOf(pointer),
            words(detail),
          ]),
        )
      : {};
}
