// Loaded into a server by `node --import`: ends it with SIGKILL right after one of the writes of the
// transaction that first names a document, the commit counted as the last. Which one, and which
// document, the environment says; what was written so far is told on the standard output.
import { writeSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

const DOCUMENT = process.env.KILL_DOCUMENT;
const WRITES = Number(process.env.KILL_AFTER_WRITE);
const IS_WRITE = /^\s*(?:INSERT|UPDATE|DELETE|COMMIT)\b/i;

let connection;
let written = 0;

function ran(on, text, values) {
  if (connection === undefined && values.flat().includes(DOCUMENT)) connection = on;
  if (on !== connection || !IS_WRITE.test(text)) return;
  written += 1;
  writeSync(
    1,
    `wrote ${written}: ${text
      .trim()
      .split(/[\s(]+/, 3)
      .join(' ')}\n`,
  );
  if (written === WRITES) process.kill(process.pid, 'SIGKILL');
}

const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'));
for (const method of ['run', 'all', 'get']) {
  const plain = statement[method];
  statement[method] = function (...values) {
    const result = plain.apply(this, values);
    ran(this.database, this.source, values);
    return result;
  };
}

const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (config, ...rest) {
  const result = query.call(this, config, ...rest);
  if (typeof result?.then !== 'function') return result;
  const text = typeof config === 'string' ? config : (config.text ?? '');
  return result.then((answer) => {
    ran(this, text, config.values ?? rest);
    return answer;
  });
};
