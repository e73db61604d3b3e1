import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const PLURAL = /_(zero|one|two|few|many|other)$/;

function textFolders() {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === 'i18n')
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every key with the names it interpolates, plural forms folded into one. */
function shape(texts, prefix = '') {
  return Object.entries(texts).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    if (typeof value !== 'string') return shape(value, `${path}.`);
    assert.notEqual(value.trim(), '', `${path} is empty`);
    const names = [...value.matchAll(/{{(\w+)}}/g)].map((match) => match[1]);
    const shown = names.filter((name) => !(PLURAL.test(path) && name === 'count')).sort();
    return [`${path.replace(PLURAL, '')} {${shown.join(',')}}`];
  });
}

function read(folder, language) {
  const texts = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  return [...new Set(shape(texts))].sort();
}

for (const folder of textFolders()) {
  test(`Italian, Spanish and English say the same in ${folder.slice(source.length)}`, () => {
    const italian = read(folder, 'it');
    assert.ok(italian.length > 0);
    assert.deepEqual(read(folder, 'es'), italian);
    assert.deepEqual(read(folder, 'en'), italian);
  });
}
