/**
 * An active substance as items, compatibility and allergies name it: small letters without accents,
 * digits and hyphens.
 */
export function substanceOf(typed: string): string {
  return typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}
