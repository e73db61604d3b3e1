// Builds the server into dist/ and the screens into web/dist/. With --if-needed it leaves alone what is
// newer than its sources, so that `npm start` is quick from the second time on. All it says goes to
// stderr, because the command line's own answers go to stdout.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from './compress.js';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', ...name.split('/'));

const parts = [
  {
    name: 'server',
    sources: [
      'src',
      'seeds',
      'bench',
      'scripts',
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'nest-cli.json',
    ],
    product: 'dist/main.js',
    command: [bin('@nestjs/cli/bin/nest.js'), 'build'],
    // The compiled tree mirrors the repository (dist/src, dist/seeds), so relative imports are the same in
    // both. These doors to it are written last and so also tell when the build was finished.
    finish() {
      const door = (name, text) => writeFileSync(join(root, 'dist', name), `${text}\n`);
      door('cli.js', "import './src/cli.js';");
      door('main.js', "import './src/main.js';");
    },
  },
  {
    name: 'screens',
    sources: [
      'web/src',
      'web/public',
      'web/index.html',
      'web/vite.config.ts',
      'web/package.json',
      'package-lock.json',
    ],
    product: 'web/dist/index.html',
    command: [bin('vite/bin/vite.js'), 'build', 'web', '--logLevel', 'warn'],
    finish: () => compress(join(root, 'web/dist')),
  },
];

/** The time of the youngest file or folder below a path, 0 when there is none. */
function youngest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => youngest(join(path, name))));
}

function isFresh({ product, sources }) {
  const built = youngest(join(root, product));
  return built > 0 && sources.every((source) => youngest(join(root, source)) <= built);
}

function build({ name, command, finish }) {
  console.error(`Building the ${name} …`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) return reject(new Error(`The ${name} could not be built.`));
      finish();
      resolve();
    });
  });
}

const onlyStale = process.argv.includes('--if-needed');
const wanted = parts.filter((part) => !onlyStale || !isFresh(part));
try {
  await Promise.all(wanted.map(build));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
