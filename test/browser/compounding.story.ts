import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Bench } from '../harness/bench.js';
import { describeInBrowser, PHONE, wedge } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';
import { PASSWORD } from '../harness/server.js';

const TABLET = { width: 820, height: 1180 };
const GTINS = ['09520123456788', '09520123456801', '09520123456818'];

/** The code on a container, as a scanner types it. */
function code(gtin: string, expiresOn: string, lotNumber: string): string {
  return `]d201${gtin}17${expiresOn.replaceAll('-', '').slice(2)}10${lotNumber}`;
}

describeInBrowser('the compounding bench', (clinic, browsing) => {
  const bench = new Bench(clinic);
  let made = 0;

  /** A formula of so many millilitres of each of its products, a scannable lot of each in the room. */
  async function formulaOf(...quantities: number[]) {
    made += 1;
    const products = await Promise.all(
      quantities.map(async (quantity, index) => {
        const gtin = GTINS[index] ?? '';
        const item = await clinic.item({
          name: `Product ${made}.${index + 1}`,
          ...(made === 1 ? { identifiers: [{ scheme: 'gtin', value: gtin, containers: 1 }] } : {}),
        });
        const lot = await clinic.receive(item, { lotNumber: `LOT${made}${index + 1}` });
        return { item, lot, gtin, quantity };
      }),
    );
    const name = `Mixture ${made}`;
    const wanted = products.map(({ item, quantity }) => ({ item, quantity, tolerance: 0.1 }));
    const formula = await bench.formula(wanted, { name, steps: ['Turn it over ten times'] });
    return { formula, name, products };
  }

  /** A draft of the formula for the clinic's patient. */
  async function draftOf(formula: { readonly id: string }): Promise<string> {
    const reply = await clinic.as('nurse').post('/preparations', bench.body(formula, []));
    expect(reply.status).toBe(201);
    return reply.body.id;
  }

  const take = async (page: Page, quantity: string) => {
    await page.getByRole('button', { name: `Record ${quantity}` }).click();
    await page.getByText('Right: between').waitFor();
  };
  const choose = async (device: Page, lotNumber: string) => {
    await device.getByRole('button', { name: /The code cannot be read/ }).click();
    const sheet = device.getByRole('dialog', { name: 'Choose the lot' });
    await sheet.getByRole('button', { name: new RegExp(lotNumber) }).click();
  };
  const next = (page: Page) => page.getByRole('button', { name: /^Next: / }).click();
  const clear = { name: 'Clear, no particles, the right colour' };

  test('a syringe of three lots: made by the nurse, checked by the doctor, labelled, used', async () => {
    const { name, products } = await formulaOf(2, 2, 1);
    const patient = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const page = await browsing.open('/compounding', { as: 'nurse', size: TABLET });
    await page.getByRole('link', { name: 'New preparation' }).click();
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('textbox', { name: 'Patient code' }).fill(patient.body.code);
    await page.getByRole('button', { name: patient.body.code }).click();
    await page.getByRole('combobox', { name: 'Bench' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    await page.getByText('1 syringe of 5 mL').waitFor();
    await page.getByText('lot LOT11').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();

    await page.getByRole('heading', { name: 'Product 1.1' }).waitFor();
    await page.getByText('Take this one first: it expires on').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    for (const { item, lot, gtin, quantity } of products) {
      await page.getByRole('heading', { name: item.name }).waitFor();
      await wedge(page, code(gtin, lot.expiresOn ?? '', lot.lotNumber));
      await page.getByText(`In your hand: lot ${lot.lotNumber}, scanned`).waitFor();
      await take(page, `${quantity} mL`);
      await next(page);
    }
    await page.getByText('In 5 mL = out 5 mL + waste 0 mL').waitFor();
    await page.getByRole('button', { name: 'Less: Volume obtained (mL)' }).click();
    await page.getByRole('button', { name: 'Less: Volume obtained (mL)' }).click();
    await page.getByText('0.2 mL missing').waitFor();
    await page.getByRole('button', { name: 'More: Waste (mL)' }).click();
    await page.getByText('The sum agrees').waitFor();
    await page.getByRole('button', clear).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Prepared: on to the check' }).click();
    await page.getByText('Have another person check it').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const other = await browsing.open('/compounding?stage=check', { as: 'doctor' });
    await other.getByRole('link', { name: new RegExp(name) }).click();
    for (const box of [/Product 1.1/, /Product 1.2/, /Product 1.3/, /Volume 4.8 mL/]) {
      await other.getByRole('checkbox', { name: box }).check();
    }
    await other.getByRole('button', clear).click();
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Checked' }).click();
    await other.getByRole('button', { name: 'Release' }).waitFor();

    await page.getByText('Checked by doctor').waitFor();
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByText('Ready: 4.8 mL').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const href = await page.getByRole('link', { name: 'Print label' }).getAttribute('href');
    const label = await page.request.get(href ?? '');
    expect([label.status(), label.headers()['content-type']]).toEqual([200, 'application/pdf']);

    await page.getByRole('link', { name: 'Use in a session' }).click();
    await page.getByRole('button', { name: 'Confirm · 1 material' }).click();
    await page.getByRole('heading', { name: 'Session logged' }).waitFor();
    const { body } = await clinic.as('nurse').get('/preparations?state=used');
    expect(body.items).toMatchObject([{ name, remaining: 0 }]);
    const left = await Promise.all(products.map(({ item }) => clinic.onHand(item)));
    expect(left).toEqual([8, 8, 9]);
  });

  test('the wrong product, a held lot and an expired one stop everything, with the reason', async () => {
    const gtin = '09520123456825';
    const right = await clinic.item({
      name: 'Wanted product',
      identifiers: [{ scheme: 'gtin', value: gtin, containers: 1 }],
    });
    const wrong = '09520123456832';
    await clinic.item({
      name: 'Another product',
      identifiers: [{ scheme: 'gtin', value: wrong, containers: 1 }],
    });
    const good = await clinic.receive(right, { lotNumber: 'GOOD' });
    const held = await clinic.receive(right, { lotNumber: 'HELD' });
    await clinic.as('nurse').post(`/lots/${held.lotId}/hold`, { reason: 'Broken seal' });
    const formula = await bench.formula([{ item: right, quantity: 1 }]);
    const page = await browsing.open(`/compounding/${await draftOf(formula)}`, {
      as: 'nurse',
      size: TABLET,
    });
    await page.getByRole('heading', { name: 'Wanted product' }).waitFor();
    const stop = page.getByRole('dialog', { name: 'Stop' });
    const aside = stop.getByRole('button', { name: 'Understood: I put it aside' });

    await wedge(page, code(wrong, day(100), 'X1'));
    await stop.getByRole('heading', { name: 'Wrong product' }).waitFor();
    await stop.getByText('Another product').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await aside.click();
    await wedge(page, code(gtin, held.expiresOn ?? '', 'HELD'));
    await stop.getByRole('heading', { name: 'Do not use: on hold' }).waitFor();
    await aside.click();
    await wedge(page, code(gtin, day(-2), 'OLD'));
    await stop.getByRole('heading', { name: 'Do not use: expired' }).waitFor();
    await page.keyboard.press('Enter');
    await stop.waitFor({ state: 'detached' });
    await wedge(page, code(gtin, good.expiresOn ?? '', 'GOOD'));
    await take(page, '1 mL');
  });

  test('is paused and taken up on another device, which sees what was done; both go on', async () => {
    const { formula, name, products } = await formulaOf(1, 2);
    const id = await draftOf(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', size: TABLET });
    await choose(page, 'LOT21');
    await take(page, '1 mL');
    await page.getByRole('link', { name: 'Pause' }).click();
    await page.getByRole('link', { name: new RegExp(name) }).waitFor();

    const phone = await browsing.open('/compounding', { as: 'nurse', size: PHONE });
    await phone.getByRole('link', { name: new RegExp(name) }).click();
    await phone.getByRole('heading', { name: products[1]?.item.name ?? '' }).waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    await page.getByRole('link', { name: new RegExp(name) }).click();
    await choose(phone, 'LOT22');
    await phone.getByRole('textbox', { name: 'How much you draw' }).fill('2.2');
    await phone.getByText('Too much: 0.2 mL over').waitFor();
    expect(await phone.getByRole('button', { name: 'Record 2.2 mL' }).isDisabled()).toBe(true);
    await phone.getByRole('textbox', { name: 'How much you draw' }).fill('1.5');
    await phone.getByRole('button', { name: 'Record 1.5 mL' }).click();
    await page.getByRole('button', { name: 'Put back 1.5 mL of lot LOT22' }).click();
    await phone.getByText('Nothing taken yet').waitFor();
    const { body } = await clinic.as('nurse').get(`/preparations/${id}`);
    expect(body.components.map(({ taken }: { taken: number }) => taken)).toEqual([1, 0]);
  });

  test('a pair that nobody knows waits for a doctor, who decides on another device', async () => {
    const { products } = await formulaOf(1);
    const stranger = await clinic.item({ name: 'Stranger' });
    await clinic.receive(stranger);
    const unknown = await bench.formula([{ item: stranger, quantity: 1 }]);
    const both = [stranger, ...products.map(({ item }) => item)];
    const changed = await clinic.as('admin').patch(`/formulas/${unknown.id}`, {
      components: both.map(({ id }) => ({ itemId: id, quantity: 1 })),
      finalQuantity: 2,
    });
    expect(changed.status).toBe(200);
    await clinic.as('doctor').post(`/formulas/${unknown.id}/approve`, {});
    const path = `/compounding/${await draftOf(unknown)}`;
    const page = await browsing.open(path, { as: 'nurse', size: TABLET });
    await page.getByText('Blocked: a doctor must decide').waitFor();
    expect(await page.getByRole('button', { name: /Decide as a doctor/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    const doctors = await browsing.open(path, { as: 'doctor' });
    await doctors.getByRole('button', { name: /Decide as a doctor/ }).click();
    const decision = doctors.getByRole('dialog', { name: 'A doctor’s decision' });
    await decision.getByRole('textbox', { name: 'Reason' }).fill('Used together for years');
    await decision.getByRole('textbox', { name: 'Reference' }).fill('Letter of the maker, 2024');
    expect(await faultsOf(doctors)).toEqual([]);
    await decision.getByRole('button', { name: 'I authorise it' }).click();
    await decision.waitFor({ state: 'detached' });
    await page.getByText('Blocked: a doctor must decide').waitFor({ state: 'detached' });

    const list = await browsing.open('/compounding/deviations', { as: 'auditor' });
    await list.getByText('Used together for years').waitFor();
    await list.getByText('Reference: Letter of the maker, 2024').waitFor();
    expect(await faultsOf(list)).toEqual([]);
  });

  test('a pair with a condition waits until the nurse has read and confirmed it', async () => {
    const { formula, products } = await formulaOf(1, 1);
    const [first, second] = products.map(({ item }) => ({ itemId: item.id }));
    const condition = 'Only if it stays clear for a minute';
    const entered = { first, second, verdict: 'conditional', condition, reference: 'Leaflet 6.2' };
    expect((await clinic.as('doctor').post('/compatibility', entered)).status).toBe(201);
    const id = await draftOf(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', size: TABLET });
    await page.getByText('Only under a condition').waitFor();
    await page.getByText(condition).waitFor();
    await page.getByText('Reference: Leaflet 6.2').waitFor();
    for (const { lot } of products) {
      await choose(page, lot.lotNumber);
      await take(page, '1 mL');
      await next(page);
    }
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Step 4: Result' }).click();
    await page.getByRole('button', clear).click();
    const waits = page.getByRole('button', { name: 'A condition must be confirmed' });
    expect(await waits.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Condition read and met: Product/ }).click();
    await page.getByText('Only under a condition').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Conditions confirmed' }).waitFor();
    await page.getByRole('button', { name: 'Prepared: on to the check' }).click();
    await page.getByText('Have another person check it').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/preparations/${id}`);
    expect(body.conditions).toMatchObject([{ condition, confirmed: { by: { name: 'nurse' } } }]);
  });

  test('a draft is given to another patient; what was taken stays', async () => {
    const { formula, products } = await formulaOf(1);
    const patient = await clinic.patient();
    const id = await draftOf(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', size: TABLET });
    await choose(page, products[0]?.lot.lotNumber ?? '');
    await take(page, '1 mL');
    await page.getByRole('button', { name: 'Another patient' }).click();
    const dialog = page.getByRole('dialog', { name: 'For another patient' });
    await dialog.getByRole('textbox', { name: 'Patient code' }).fill(patient.code);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: patient.code }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`For ${patient.code}`).first().waitFor();
    await page.getByText(`to ${patient.code}`).waitFor();
    await page.getByText('Right: between').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('pieces are asked for whole, and the screen says what was rounded', async () => {
    const piece = { unit: 'piece', containerQuantity: 1, containerUse: 'single' };
    const [vial, filter] = [await clinic.item(), await clinic.item({ ...piece, name: 'Filter' })];
    await clinic.receive(vial);
    await clinic.receive(filter, { containers: 5 });
    const formula = await bench.formula(
      [
        { item: vial, quantity: 2 },
        { item: filter, quantity: 1 },
      ],
      { finalQuantity: 2 },
    );
    const body = bench.body(formula, [], { volume: 1 });
    expect((await clinic.as('nurse').post('/preparations', body)).status).toBe(201);
    const page = await browsing.open(`/compounding/${body.id}`, { as: 'nurse' });
    await page.getByRole('button', { name: 'Step 2: Filter' }).click();
    await page.getByText('1 piece: 0.5 calculated, rounded up to whole pieces').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the second person signs in on the same tablet, checks and releases', async () => {
    const { formula, products } = await formulaOf(1);
    const id = await draftOf(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', size: TABLET });
    await choose(page, products[0]?.lot.lotNumber ?? '');
    await take(page, '1 mL');
    await page.getByRole('button', { name: 'Step 3: Result' }).click();
    await page.getByRole('button', clear).click();
    await page.getByRole('button', { name: 'Prepared: on to the check' }).click();
    await page.getByRole('button', { name: 'Another person checks here' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign-in of who checks' });
    const signIn = async (username: string, password: string) => {
      await dialog.getByRole('textbox', { name: 'User name' }).fill(username);
      await dialog.getByLabel('Password', { exact: true }).fill(password);
      await dialog.getByRole('button', { name: 'Sign in' }).click();
    };
    expect(await faultsOf(page)).toEqual([]);
    await signIn('doctor', 'not the password');
    await dialog.getByText('Wrong user name or password').waitFor();
    // Nobody was signed out by a wrong password: who prepared it still waits.
    await signIn('doctor', PASSWORD);
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Check every container' }).waitFor();
    await page.getByRole('checkbox', { name: /Product/ }).check();
    await page.getByRole('checkbox', { name: /Volume 1 mL/ }).check();
    await page.getByRole('button', clear).click();
    await page.getByRole('button', { name: 'Checked' }).click();
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByText('Ready: 1 mL').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/preparations/${id}`);
    expect(body).toMatchObject({
      state: 'released',
      preparer: { name: 'nurse' },
      checker: { name: 'doctor' },
    });
    // On other devices the nurse is still signed in.
    expect((await clinic.as('nurse').get('/auth/me')).status).toBe(200);
  });

  test('what was recorded by mistake is taken back: its components return', async () => {
    const { formula, products } = await formulaOf(2);
    const [product] = products;
    const itemId = product?.item.id ?? '';
    const made = await bench.released(formula, [{ itemId, quantity: 2 }]);
    expect(await clinic.onHand({ id: itemId })).toBe(8);
    const others = await browsing.open(`/compounding/${made.id}`, { as: 'admin' });
    await others.getByText('Ready: 2 mL').waitFor();
    expect(await others.getByRole('button', { name: 'Take back' }).count()).toBe(0);

    const page = await browsing.open(`/compounding/${made.id}`, { as: 'nurse' });
    await page.getByRole('button', { name: 'Take back' }).click();
    const dialog = page.getByRole('dialog', { name: `Take ${made.code} back?` });
    await dialog.getByText('Wrong patient').click();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('reversed').first().waitFor();
    await page.getByText('Wrong patient').waitFor();
    expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(await clinic.onHand({ id: itemId })).toBe(10);

    // What was used of since cannot be taken back, and the screen says why.
    const used = await bench.released(formula, [{ itemId, quantity: 2 }]);
    await clinic.log([{ itemId: used.itemId, quantity: 1 }]);
    await page.goto(`/compounding/${used.id}`);
    await page.getByText('partly used').first().waitFor();
    expect(await page.getByRole('button', { name: 'Take back' }).count()).toBe(0);
  });

  test('another lot than the first to expire is taken for a reason, which stays', async () => {
    const { formula, products } = await formulaOf(1);
    const [product] = products;
    const later = { lotNumber: 'LATER', expiresOn: day(600) };
    await clinic.receive({ id: product?.item.id ?? '' }, later);
    const id = await draftOf(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse' });
    await choose(page, 'LATER');
    await page.getByText('Not the one to use first').waitFor();
    await page.getByRole('button', { name: 'Record 1 mL' }).click();
    const why = page.getByRole('dialog', { name: 'Why this lot?' });
    await why.getByText('The other one is damaged').click();
    expect(await faultsOf(page)).toEqual([]);
    await why.getByRole('button', { name: 'Take this lot' }).click();
    await page.getByText('Reason: The other one is damaged').waitFor();
  });

  test('a doctor mixes without a formula, as stock; a part of it is thrown away', async () => {
    const { products } = await formulaOf(1, 1);
    const page = await browsing.open('/compounding/new', { as: 'doctor', size: TABLET });
    await page.getByRole('button', { name: 'Without a formula (doctor)' }).click();
    await page.getByRole('textbox', { name: 'What it is called' }).fill('Own mixture');
    await page.getByRole('textbox', { name: 'What one syringe holds (mL)' }).fill('5');
    await page.getByRole('button', { name: 'As stock' }).click();
    await page.getByRole('combobox', { name: 'Bench' }).click();
    await page.getByRole('option', { name: 'Sala 1' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    for (const { item, lot } of products) {
      await page.getByRole('combobox', { name: 'Or find the product' }).fill(item.name);
      await page.getByRole('option', { name: item.name }).click();
      const sheet = page.getByRole('dialog', { name: 'Choose the lot' });
      await sheet.getByRole('button', { name: new RegExp(lot.lotNumber) }).click();
      await page.getByRole('textbox', { name: 'How much you draw' }).fill('1.5');
      await page.getByRole('button', { name: 'Record 1.5 mL' }).click();
      await page.getByText(`1.5 mL · lot ${lot.lotNumber}`).waitFor();
    }
    expect(await faultsOf(page)).toEqual([]);
    await next(page);
    await page.getByRole('button', clear).click();
    await page.getByRole('button', { name: 'Prepared: on to the check' }).click();
    await page.getByText('Have another person check it').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    await clinic.as('nurse').post(`/preparations/${id}/check`, {});
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    const discard = page.getByRole('dialog', { name: /^Discard PREP-/ });
    await discard.getByRole('textbox', { name: 'How much of it (mL)' }).fill('1');
    await discard.getByText('Rest not used').click();
    await discard.getByRole('button', { name: 'Discard this part' }).click();
    await page.getByText('Ready: 2 mL').waitFor();
    await page.getByText('discarded · 1 mL').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each([
    { language: 'it', dark: false },
    { language: 'es', dark: true },
    { language: 'en', dark: true },
  ] as const)('is accessible on a phone in $language', async ({ language, dark }) => {
    const { formula, products } = await formulaOf(2);
    const lines = products.map(({ item, quantity }) => ({ itemId: item.id, quantity }));
    const draft = await draftOf(formula);
    const prepared = await bench.prepared(formula, lines);
    const released = await bench.released(formula, lines);
    const screens = [
      { path: '/compounding', as: 'nurse' },
      { path: '/compounding/new', as: 'doctor' },
      { path: `/compounding/${draft}`, as: 'nurse' },
      { path: `/compounding/${prepared.id}`, as: 'nurse' },
      { path: `/compounding/${prepared.id}`, as: 'doctor' },
      { path: `/compounding/${released.id}`, as: 'nurse' },
    ] as const;
    const faults: string[] = [];
    for (const { path, as } of screens) {
      const page = await browsing.open(path, { as, language, dark });
      faults.push(...(await faultsOf(page)));
      const wide = 'document.documentElement.scrollWidth - window.innerWidth';
      if (Number(await page.evaluate(wide)) > 0) faults.push(`${path} scrolls sideways`);
    }
    expect(faults).toEqual([]);
  });
});
