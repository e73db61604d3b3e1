import { loadConfig } from '../../src/kernel/config.js';
import type { Engine } from '../../src/kernel/unit-of-work.js';
import { createServer, type Server } from '../../src/server.js';
import { freshDatabase, type RunningServer, signInEveryRole } from './server.js';

/** A server in this process whose log is kept, and which can be started again with another key. */
export class Restartable {
  /** Where its own key is. */
  keyFile = '';
  private readonly lines: string[] = [];
  private server: Server | undefined;
  private databaseUrl = '';
  private port = '0';

  readonly start = async (engine: Engine): Promise<RunningServer> => {
    const database = await freshDatabase(engine);
    this.databaseUrl = database.url;
    this.keyFile = database.keyFile;
    const server = await this.open(this.keyFile);
    this.port = new URL(server.url).port;
    return {
      url: server.url,
      databaseUrl: database.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await this.server?.close();
        await database.drop();
      },
    };
  };

  /** Stops it and starts it again at the same address. @returns what it has to complain of */
  async restart(keyFile = this.keyFile): Promise<readonly string[]> {
    await this.server?.close();
    return (await this.open(keyFile)).complaints;
  }

  /** Everything it has logged so far. */
  get log(): string {
    return this.lines.join('');
  }

  private async open(keyFile: string): Promise<Server> {
    const config = loadConfig({
      DATABASE_URL: this.databaseUrl,
      IDENTITY_KEY_FILE: keyFile,
      PORT: this.port,
      LOG_LEVEL: 'debug',
    });
    const logTo = { write: (line: string) => void this.lines.push(line) };
    this.server = await createServer({ ...config, logTo });
    return this.server;
  }
}
