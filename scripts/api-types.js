// Writes the types of the web client from the OpenAPI document that the built server publishes.
// With --check it writes nothing and ends with 1 when the types are not those of the server.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { loadConfig } from '../dist/src/kernel/config.js';
import { createServer } from '../dist/src/server.js';

const file = join(import.meta.dirname, '../web/src/api/schema.d.ts');
const HEADER = '// Written by `npm run api-types` from the OpenAPI document; do not edit.\n\n';

async function published() {
  const folder = mkdtempSync(join(tmpdir(), 'mesostock-api-types-'));
  const config = loadConfig({
    DATABASE_URL: join(folder, 'empty.sqlite'),
    PORT: '0',
    LOG_LEVEL: 'silent',
  });
  const server = await createServer(config);
  try {
    const response = await fetch(`${server.url}/api/openapi.json`);
    return await response.json();
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The compiler lists the members of a union as it comes across them, so their order says nothing. */
function sortEnums(value) {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value.enum)) value.enum.sort();
  for (const member of Object.values(value)) sortEnums(member);
}

const contract = await published();
sortEnums(contract);
const types = HEADER + astToString(await openapiTS(contract));
if (!process.argv.includes('--check')) {
  writeFileSync(file, types);
} else if (readFileSync(file, 'utf8') !== types) {
  console.error(
    'web/src/api/schema.d.ts is not what the server publishes: run `npm run api-types`.',
  );
  process.exitCode = 1;
}
