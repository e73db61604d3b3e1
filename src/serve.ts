import { type Config, ConfigError, loadConfig } from './kernel/config.js';
import { createServer, type Server } from './server.js';

/** `npm run demo` starts the same server with `--demo`. */
function readConfig(): Config {
  const demo = process.argv.includes('--demo') ? { MESOSTOCK_DEMO: 'true' } : {};
  return loadConfig({ ...process.env, ...demo });
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function explain(error: unknown): string {
  if (error instanceof ConfigError) return `Mesostock cannot start: ${error.message}.`;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE') {
    return 'Mesostock cannot start: another program listens there. Set PORT to another number.';
  }
  return `Mesostock cannot start: ${message || code || String(error)}`;
}

function greet(server: Server, config: Config): void {
  say(`Mesostock${config.demo ? ' (demo)' : ''} is ready: ${server.url}`);
  if (config.demo) {
    say('Sign in as nurse, doctor, admin or auditor; the password is mesostock-demo');
  }
  for (const complaint of server.complaints) console.error(complaint);
  if (server.setupCode === null) return;
  say('There is no user yet. Open the address and create the first administrator with this code:');
  say(`  ${server.setupCode}`);
}

/** The first signal finishes the requests and closes the database; the second ends at once. */
function closeOnSignal(server: Server): void {
  let closing = false;
  const close = () => {
    if (closing) process.exit(1);
    closing = true;
    server.close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

/** Runs the server until a signal ends it; a start that fails says why and ends with 1. */
export async function serve(): Promise<void> {
  try {
    const config = readConfig();
    const server = await createServer(config);
    closeOnSignal(server);
    greet(server, config);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
