import { beforeAll, expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { day, describeOnBothEngines } from './harness/clinic.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n', 'latin1');
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(200, 7)]);

describeOnBothEngines('Attachments', (clinic) => {
  let receiptId: string;
  let subject: string;
  beforeAll(async () => {
    const item = await clinic.item();
    receiptId = newId();
    subject = `receipt/${receiptId}`;
    const line = { itemId: item.id, lotNumber: 'A1', expiresOn: day(90), containers: 1 };
    const body = { id: receiptId, locationId: clinic.room, lines: [line] };
    expect((await clinic.as('nurse').post('/receipts', body)).status).toBe(201);
  });

  const send = (query: string, file: Buffer | FormData, mediaType?: string) =>
    clinic.as('nurse').upload(`/attachments?${query}`, file, mediaType);
  const sendPdf = (query: string, file = PDF) => send(query, file, 'application/pdf');

  test('a delivery note is attached, listed, and handed out so that nothing of it can run', async () => {
    const name = encodeURIComponent('Bolla 12 – Nord.pdf');
    const { status, body: attached } = await sendPdf(`subject=${subject}&fileName=${name}`);
    expect([status, attached]).toEqual([
      201,
      {
        id: expect.any(String),
        subject,
        fileName: 'Bolla 12 – Nord.pdf',
        mediaType: 'application/pdf',
        size: PDF.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        attachedAt: expect.any(String),
        attachedByName: 'nurse',
      },
    ]);
    const list = await clinic.as('auditor').get(`/attachments?subject=${subject}`);
    expect(list.body.items).toContainEqual(attached);
    expect((await clinic.as('auditor').get(`/attachments/${attached.id}`)).body).toEqual(attached);
    const file = await clinic.as('auditor').download(`/attachments/${attached.id}/content`);
    expect(file.body.equals(PDF)).toBe(true);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition':
        'attachment; filename="Bolla 12 _ Nord.pdf"; filename*=UTF-8\'\'Bolla%2012%20%E2%80%93%20Nord.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const audit = await clinic.as('auditor').get(`/audit?subject=${subject}`);
    expect(audit.body.items[0]).toMatchObject({
      command: 'attachments.attach',
      after: { attachmentId: attached.id, sha256: attached.sha256 },
    });
  });

  test('a form with one file will do as well, and its content says what it is', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(PNG)], { type: 'text/html' }), '../foto.html');
    const sent = await send(`subject=${subject}`, form);
    expect(sent).toMatchObject({
      status: 201,
      body: { fileName: 'foto.png', mediaType: 'image/png', size: PNG.length },
    });
    const two = new FormData();
    two.append('a', new Blob([new Uint8Array(PNG)]), 'a.png');
    two.append('b', new Blob([new Uint8Array(PNG)]), 'b.png');
    expect((await send(`subject=${subject}`, two)).status).toBe(422);
    const torn = await send(
      `subject=${subject}`,
      Buffer.from('no form at all'),
      'multipart/form-data; boundary=x',
    );
    expect(torn.status).toBe(400);
  });

  test('sent again with its id, it is attached once', async () => {
    const query = `subject=${subject}&id=${newId()}`;
    const first = await sendPdf(query);
    const again = await sendPdf(query);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    const other = await sendPdf(query, PNG);
    expect(other.status).toBe(409);
  });

  test.each<[string, string, string, number]>([
    ['a page of the web', '<!doctype html><script>alert(1)</script>', 'application/pdf', 415],
    ['an archive', 'PK\x03\x04', 'image/png', 415],
    ['nothing', '', 'application/pdf', 422],
    ['JSON', '{}', 'application/json', 415],
  ])('%s is refused, whatever it says it is', async (_, text, mediaType, status) => {
    const sent = await send(`subject=${subject}`, Buffer.from(text, 'latin1'), mediaType);
    expect(sent.status).toBe(status);
    expect(sent.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  test('what is larger than the setting allows is refused, and what is far too large is not read', async () => {
    const large = (megabytes: number) => {
      const bytes = Buffer.alloc(megabytes * 1024 * 1024 + 1);
      PDF.copy(bytes);
      return sendPdf(`subject=${subject}`, bytes);
    };
    expect(await large(10)).toMatchObject({
      status: 413,
      body: { type: '/problems/attachments/too-large', limitMegabytes: 10 },
    });
    await clinic.as('admin').put('/settings/attachmentMaxMegabytes', { value: 11 });
    expect((await large(10)).status).toBe(201);
    await clinic.as('admin').put('/settings/attachmentMaxMegabytes', { value: 10 });
    expect((await large(21)).status).toBe(413);
  });

  test('only known documents have files, and auditors attach none', async () => {
    expect((await sendPdf(`subject=receipt/${newId()}`)).status).toBe(404);
    expect((await sendPdf(`subject=app_user/${newId()}`)).status).toBe(422);
    expect((await sendPdf('')).status).toBe(422);
    const auditor = clinic.as('auditor').upload(`/attachments?subject=${subject}`, PDF);
    expect((await auditor).status).toBe(403);
    expect((await clinic.as('nurse').get(`/attachments/${newId()}`)).status).toBe(404);
  });

  test('other routes take no files', async () => {
    const reply = await clinic.as('nurse').upload('/receipts', PDF, 'application/pdf');
    expect(reply.status).toBe(415);
  });
});
