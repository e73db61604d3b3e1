// Lays a .br and a .gz beside every text of a folder, so that the server sends few bytes without
// compressing anything itself. Only what gets smaller is kept.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TEXTS = new Set(['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.wasm']);

export function compress(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXTS.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    for (const [suffix, packed] of [
      ['.br', brotliCompressSync(content)],
      ['.gz', gzipSync(content, { level: 9 })],
    ]) {
      if (packed.length < content.length) writeFileSync(path + suffix, packed);
    }
  }
}
