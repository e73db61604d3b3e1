import { APPLICATION_IDENTIFIERS } from './application-identifiers.rules.js';
import type { Element } from './element-string.rules.js';
import { Fault } from './fault.rules.js';

/**
 * Whether elements go together: the same identifier never with two values, none with one that it
 * bars, each with what it needs (GS1 General Specifications, 4.13 and 4.14). Asked of everything that was
 * read from one package, because linear symbols may share the elements out among them.
 */
export function associationFault(elements: readonly Element[]): Fault | null {
  return differing(elements) ?? barred(elements) ?? unmet(elements);
}

function differing(elements: readonly Element[]): Fault | null {
  const seen = new Map<string, string>();
  for (const { ai, value } of elements) {
    const before = seen.get(ai);
    if (before !== undefined && before !== value) {
      return new Fault('conflict', `Multiple instances of AI (${ai}) have different values`, ai);
    }
    seen.set(ai, value);
  }
  return null;
}

/**
 * The identifiers that are present, by every name that the table may call them by: `3103`, `310n`
 * and `31nn`.
 */
function presence(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const ai of new Set(elements.map((element) => element.ai))) {
    for (const name of [ai, `${ai.slice(0, -1)}n`, `${ai.slice(0, -2)}nn`]) {
      const called = byName.get(name);
      if (called) called.push(ai);
      else byName.set(name, [ai]);
    }
  }
  return byName;
}

function barred(elements: readonly Element[]): Fault | null {
  const present = presence(elements);
  for (const { ai } of elements) {
    for (const name of APPLICATION_IDENTIFIERS.get(ai)?.bars ?? []) {
      const other = present.get(name)?.find((called) => called !== ai);
      if (other) {
        const detail = `It is invalid to pair AI (${other}) with AI (${ai})`;
        return new Fault('forbidden-pair', detail, ai);
      }
    }
  }
  return null;
}

function unmet(elements: readonly Element[]): Fault | null {
  const present = presence(elements);
  for (const { ai } of elements) {
    for (const group of APPLICATION_IDENTIFIERS.get(ai)?.needs ?? []) {
      if (!group.some((name) => present.has(name))) {
        const detail = `Required AIs for AI (${ai}) are not satisfied: ${group.join(',')}`;
        return new Fault('required-missing', detail, ai, group);
      }
    }
  }
  return null;
}
