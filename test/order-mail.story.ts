import { describe, expect, test } from '@jest/globals';
import { Jobs } from '../src/jobs/jobs.js';
import { loadConfig } from '../src/kernel/config.js';
import { createServer, type Server } from '../src/server.js';
import { ENGINES, openForStories } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';
import { PostOffice, wordsOf } from './harness/post-office.js';
import { orderOf, sells, supplier } from './harness/purchasing.js';
import { freshDatabase, signInEveryRole } from './harness/server.js';

/** What a mail brings besides its words. */
function attachmentOf(mail: string): Buffer {
  const [, encoded = ''] =
    /application\/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/.exec(mail) ?? [];
  return Buffer.from(encoded, 'base64');
}

describe.each(ENGINES)('An order by e-mail (%s)', (engine) => {
  const office = new PostOffice();
  let server: Server;
  const clinic = openForStories(engine, async () => {
    const database = await freshDatabase(engine);
    const env = {
      DATABASE_URL: database.url,
      IDENTITY_KEY_FILE: database.keyFile,
      PORT: '0',
      LOG_LEVEL: 'silent',
      SMTP_URL: `smtp://127.0.0.1:${await office.open()}`,
      SMTP_FROM: 'Studio <orders@clinic.example>',
    };
    server = await createServer(loadConfig(env));
    return {
      url: server.url,
      databaseUrl: database.url,
      users: await signInEveryRole(server.url, server.setupCode),
      close: async () => {
        await server.close();
        await office.close();
        await database.drop();
      },
    };
  });
  const deliver = async () => {
    await clinic.as('admin').post('/jobs/mail-send/run');
    await server.app.get(Jobs).runDue();
  };

  test('goes to its supplier once somebody sends it, with the order as a PDF', async () => {
    const item = await clinic.item({ name: 'Lidocaina 2 % 10 mL' });
    const from = await supplier(clinic, { email: 'ordini@sud.example', customerCode: 'C-77' });
    await sells(clinic, from, item, { orderCode: 'LID-10', pack: 10 }, 24);
    const order = orderOf(from, [item], 3);
    const { body: draft } = await clinic.as('nurse').post('/orders', order);
    await clinic.as('doctor').post(`/orders/${order.id}/approve`, {});
    await deliver();
    expect(office.taken).toEqual([]);

    const send = () => clinic.as('admin').post(`/orders/${order.id}/send`, {});
    const [sent, again] = await Promise.all([send(), send()]);
    expect([sent.status, again.status]).toEqual([200, 200]);
    expect(sent.body.steps.at(-1)).toMatchObject({ via: 'email', sentTo: 'ordini@sud.example' });
    expect(sent.body.steps).toHaveLength(3);
    await deliver();
    await deliver();
    expect(office.taken).toHaveLength(1);
    const [mail = ''] = office.taken;
    const words = wordsOf(mail);
    for (const text of [
      'To: ordini@sud.example',
      'From: Studio <orders@clinic.example>',
      `ordine-${draft.number}.pdf`,
      'Codice cliente: C-77',
      '3 × 10  LID-10  Lidocaina 2 % 10 mL',
    ]) {
      expect(words).toContain(text);
    }
    const [page] = await pagesOf(attachmentOf(mail));
    expect(page?.text).toContain(`Ordine ${draft.number}`);
    expect(page?.text).toContain('72,00');
    expect(page?.text).not.toContain('BOZZA');
    const { body } = await clinic.as('auditor').get('/mail');
    expect(body.items).toMatchObject([{ occasion: `order/${order.id}`, state: 'sent' }]);
  });

  test('needs an address', async () => {
    const item = await clinic.item();
    const from = await supplier(clinic);
    await sells(clinic, from, item, {}, 1);
    const order = orderOf(from, [item]);
    const admin = clinic.as('admin');
    await admin.post('/orders', order);
    await admin.post(`/orders/${order.id}/approve`, {});
    const send = (body: object) => admin.post(`/orders/${order.id}/send`, body);
    expect(await send({ via: 'email' })).toMatchObject({
      status: 422,
      body: { type: '/problems/purchasing/no-address', supplierName: from.name },
    });
    const other = await send({ via: 'email', to: 'sales@other.example' });
    expect(other.body.steps.at(-1)).toMatchObject({ sentTo: 'sales@other.example' });
    await deliver();
    expect(wordsOf(office.taken.at(-1))).toContain('To: sales@other.example');
  });
});
