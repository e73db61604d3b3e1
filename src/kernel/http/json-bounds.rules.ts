import type { FieldError } from '../problems.js';

/** Longer than any list a route takes: checked before every element is looked at. */
const LONGEST_LIST = 1000;

/** Deeper than any document; what walks into a body may call itself once per level. */
const DEEPEST = 16;

type Visit = readonly [value: unknown, pointer: string, depth: number];

function children([value, pointer, depth]: Visit): Visit[] {
  return Object.entries(value as object)
    .filter(([, member]) => member !== null && typeof member === 'object')
    .map(([name, member]) => [member, `${pointer}/${pointerPart(name)}`, depth + 1]);
}

/** A member's name within a JSON Pointer (RFC 6901). */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * What is too much in a parsed body, or `null`. Cheap, and without calling itself, so that neither
 * ten thousand lines nor a hundred thousand brackets keep the server from others.
 */
export function beyondBounds(body: unknown): FieldError | null {
  if (body === null || typeof body !== 'object') return null;
  const open: Visit[] = [[body, '', 0]];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const [value, pointer, depth] = visit;
    if (depth > DEEPEST)
      return { pointer: '', detail: `must not be nested deeper than ${DEEPEST}` };
    if (Array.isArray(value) && value.length > LONGEST_LIST) {
      return { pointer, detail: `must hold at most ${LONGEST_LIST}` };
    }
    open.push(...children(visit));
  }
  return null;
}
