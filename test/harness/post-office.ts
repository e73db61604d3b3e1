import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A post office that keeps what it takes, and can be closed. */
export class PostOffice {
  readonly taken: string[] = [];
  private server: SMTPServer | undefined;

  async open(port = 0): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        void text(stream).then((mail) => {
          this.taken.push(mail);
          done();
        });
      },
    });
    const net = server.listen(port, '127.0.0.1');
    await once(net, 'listening');
    this.server = server;
    return (net.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server?.close(resolve) ?? resolve());
  }
}

/** The words of a mail, without its soft line breaks and with its umlauts and accents. */
export function wordsOf(mail = ''): string {
  const plain = mail.replace(/=\r\n/g, '');
  const bytes = plain.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
