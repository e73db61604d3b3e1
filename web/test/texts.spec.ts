import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '..', 'src');
const PLURAL = /_(zero|one|two|few|many|other)$/;

interface Texts {
  readonly [key: string]: string | Texts;
}

const folders = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name === 'i18n')
  .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1));

/** Every key with the names it interpolates, plural forms folded into one. */
function shape(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    if (typeof value !== 'string') return shape(value, `${path}.`);
    if (value.trim() === '') return [`${path} is empty`];
    const names = [...value.matchAll(/{{(\w+)}}/g)].map((match) => match[1]);
    const shown = names.filter((name) => !(PLURAL.test(path) && name === 'count')).sort();
    return [`${path.replace(PLURAL, '')} {${shown.join(',')}}`];
  });
}

function read(folder: string, language: string): string[] {
  const texts: Texts = JSON.parse(readFileSync(join(source, folder, `${language}.json`), 'utf8'));
  return [...new Set(shape(texts))].sort();
}

test.each(folders)('Italian, Spanish and English say the same in %s', (folder) => {
  const italian = read(folder, 'it');
  expect(italian.length).toBeGreaterThan(0);
  expect(italian.filter((line) => line.endsWith('is empty'))).toEqual([]);
  expect(read(folder, 'es')).toEqual(italian);
  expect(read(folder, 'en')).toEqual(italian);
});
