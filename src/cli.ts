import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { backUp, move, restore, type Totals } from './archive/archive.js';
import { SYSTEM, UsersService } from './identity/identity.js';
import { LANGUAGES, type Language, ROLES, type Role } from './kernel/actor.js';
import { Clock } from './kernel/clock.js';
import { loadConfig } from './kernel/config.js';
import { Database } from './kernel/database.js';
import { engineOf } from './kernel/engine-of.js';
import { VERSION } from './kernel/root.js';
import { sql } from './kernel/sql.js';
import { discrepancies } from './ledger/ledger.js';
import { forgetIdentities } from './patients/patients.js';
import { SCHEMA } from './schema.js';
import { type Tampering, verifySeals } from './seals/seals.js';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Opens the database the environment names (migrating it), works, and closes it. */
async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const database = await Database.open(loadConfig(process.env), SCHEMA);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

function rolesOf(list: string): Role[] {
  const roles = list.split(',').map((role) => role.trim());
  const wrong = roles.find((role) => !ROLES.includes(role as Role));
  if (wrong !== undefined) throw new InvalidArgumentError(`Roles are ${ROLES.join(', ')}.`);
  return [...new Set(roles as Role[])];
}

interface NewUser {
  readonly name: string;
  readonly roles: Role[];
  readonly language: Language;
  readonly passwordStdin: boolean;
}

async function addUser(username: string, options: NewUser): Promise<void> {
  const given = options.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  const password = given ?? randomBytes(12).toString('base64url');
  const { name, roles, language } = options;
  await withDatabase(async ({ unitOfWork }) => {
    const users = new UsersService(unitOfWork, new Clock());
    const user = await users.create(SYSTEM, { username, name, roles, language, password });
    say(`Added ${user.username} (${user.roles.join(', ')})`);
    if (given === null) say(`Password: ${password}`);
  });
}

async function verifyBalances({ unitOfWork }: Database): Promise<boolean> {
  const { counts, wrong } = await unitOfWork.read(async (db) => ({
    counts: await db.query<Record<'movements' | 'postings' | 'balances', number>>(sql`SELECT
      (SELECT count(*) FROM movement) AS movements,
      (SELECT count(*) FROM posting) AS postings,
      (SELECT count(*) FROM balance) AS balances`),
    wrong: await discrepancies(db),
  }));
  const [count] = counts;
  say(`${count?.movements} movements, ${count?.postings} postings, ${count?.balances} balances`);
  for (const { lotId, placeId, balance, postings } of wrong) {
    say(`Lot ${lotId} in ${placeId}: the balance is ${balance}, its postings say ${postings}`);
  }
  say(wrong.length === 0 ? 'Balances and postings agree' : `${wrong.length} discrepancies`);
  return wrong.length === 0;
}

async function verifyChain({ unitOfWork }: Database, known?: string): Promise<boolean> {
  const { tampering, sealedRows, heads } = await unitOfWork.read((db) => verifySeals(db, known));
  for (const { book, number, hash, sealedAt } of heads) {
    say(`The ${book} is sealed up to seal ${number} of ${sealedAt}: ${hash}`);
  }
  say(tampering ? inWords(tampering) : `${sealedRows} rows stand as they were sealed`);
  return tampering === null;
}

function inWords({ book, seal, what, key }: Tampering): string {
  if (what === 'not-the-chain') return 'This is not the chain that held the hash given with --head';
  if (key === null) return `Seal ${seal} of the ${book} does not fit: it was changed itself`;
  const row = book === 'ledger' ? `Movement ${key}` : `Audit entry ${Number(key)}`;
  return `${row} was ${what} after it was sealed (seal ${seal} of the ${book})`;
}

/** A mistyped path would be a new and empty book, in which everything agrees. */
function refuseNowhere(databaseUrl: string): void {
  if (engineOf(databaseUrl) === 'sqlite' && !existsSync(databaseUrl)) {
    throw new Error(`There is no database at ${databaseUrl}`);
  }
}

async function verifyLedger({ head }: { readonly head?: string }): Promise<void> {
  refuseNowhere(loadConfig(process.env).databaseUrl);
  await withDatabase(async (database) => {
    const balances = await verifyBalances(database);
    const chain = await verifyChain(database, head);
    if (!balances || !chain) process.exitCode = 1;
  });
}

function sayTotals(totals: Totals): void {
  for (const [table, { rows, sha256 }] of Object.entries(totals)) {
    if (rows > 0) say(`  ${table}: ${rows} rows, ${sha256.slice(0, 16)}`);
  }
}

async function backup(file: string): Promise<void> {
  const { databaseUrl } = loadConfig(process.env);
  refuseNowhere(databaseUrl);
  sayTotals(await backUp(databaseUrl, file, new Date()));
  say(`Everything is in ${file}, but the key of the patients' names: keep that elsewhere`);
}

/** Brings what came in to this version's form and looks whether the book is whole. */
async function prove(databaseUrl: string, totals: Totals): Promise<void> {
  sayTotals(totals);
  const database = await Database.open({ ...loadConfig(process.env), databaseUrl }, SCHEMA);
  try {
    const whole = (await verifyBalances(database)) && (await verifyChain(database));
    say(whole ? 'The same rows, proven table by table' : 'What came in is not whole');
    if (!whole) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

async function restoreFrom(file: string): Promise<void> {
  const config = loadConfig(process.env);
  await prove(config.databaseUrl, await restore(file, config, SCHEMA));
}

async function moveTo(address: string): Promise<void> {
  const config = loadConfig(process.env);
  const target = loadConfig({ ...process.env, DATABASE_URL: address });
  await prove(target.databaseUrl, await move(config.databaseUrl, target, SCHEMA, new Date()));
  say('Start the server with the new DATABASE_URL; the old database stays as it is');
}

const program = new Command('mesostock')
  .description('Works on the database that DATABASE_URL names')
  .version(VERSION);

program
  .command('migrate')
  .description('bring the database to the form this version needs')
  .action(() => withDatabase(async () => say('The database is up to date')));

program
  .command('seed')
  .description('fill an empty database with the demo practice')
  .action(() =>
    withDatabase(async (database) => {
      const { seedPractice } = await import('./seeding.js');
      await seedPractice(database, new Date(), loadConfig(process.env).identityKeyFile);
      say('The demo practice is in the database');
    }),
  );

program
  .command('backup <file>')
  .description('write the whole database into a file, while the server goes on')
  .action(backup);

program
  .command('restore <file>')
  .description('put a backup into an empty database of either engine, and prove it')
  .action(restoreFrom);

program
  .command('move <address>')
  .description('copy the database to another, such as postgres://…, and prove both equal')
  .action(moveTo);

const user = program.command('user').description('the people of the practice');
user
  .command('add <username>')
  .description('add a user; prints a password unless --password-stdin')
  .requiredOption('--name <name>', 'as shown on screens')
  .requiredOption('--roles <roles>', `comma-separated, of ${ROLES.join(', ')}`, rolesOf)
  .addOption(new Option('--language <language>', 'of the screens').choices(LANGUAGES).default('it'))
  .option('--password-stdin', 'read the password from standard input', false)
  .action(addUser);

async function giveUpIdentities({ sure }: { sure: boolean }): Promise<void> {
  if (!sure) throw new Error('No name can be opened ever again after this; say --sure');
  await withDatabase(async ({ unitOfWork }) => {
    const at = new Date().toISOString();
    const patients = await unitOfWork.write((tx) => forgetIdentities(tx, SYSTEM, at));
    say(`The names of ${patients} patients are given up; the next start makes a new key`);
  });
}

const identity = program.command('identity').description('the sealed names of the patients');
identity
  .command('forget')
  .description('give up all names when their key is lost for good, so that a new key can be made')
  .option('--sure', 'they cannot be opened ever again', false)
  .action(giveUpIdentities);

const ledger = program.command('ledger').description('the book of movements');
ledger
  .command('verify')
  .description('compare balances with postings and every row with its seal; 1 when they differ')
  .option('--head <hash>', 'a hash of the chain that was written down earlier')
  .action(verifyLedger);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
