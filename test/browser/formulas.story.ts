import { expect, test } from '@jest/globals';
import { newId } from '../../src/kernel/ids.js';
import { DESK, describeInBrowser, tabTo } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('formulas and what is known of mixing', (clinic, browsing) => {
  const items = async () => ({
    lidocaine: await clinic.item({ name: `Lidocaine ${newId()}`, substances: ['lidocaine'] }),
    saline: await clinic.item({ name: `Saline ${newId()}`, substances: ['sodium-chloride'] }),
  });

  const formula = async (details: object = {}) => {
    const { lidocaine, saline } = await items();
    const { body } = await clinic.as('admin').post('/formulas', {
      name: `Mixture ${newId()}`,
      form: 'solution',
      components: [{ itemId: lidocaine.id, quantity: 2, tolerance: 0.1 }],
      diluent: { itemId: saline.id, quantity: 3 },
      finalQuantity: 5,
      containerCapacity: 10,
      steps: ['Draw up the lidocaine', 'Add the saline'],
      labelText: { it: 'Intradermico', es: 'Intradérmico', en: 'Intradermal' },
      ...details,
    });
    return body;
  };

  test('a draft is written on a phone, and its volume is added up', async () => {
    const { lidocaine, saline } = await items();
    const page = await browsing.open('/formulas', { as: 'admin' });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'New formula' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Pain mixture');
    await page.getByRole('textbox', { name: 'Form', exact: true }).fill('solution');
    const component = page.getByRole('group', { name: 'Component 1' });
    await component.getByRole('combobox', { name: 'Component 1' }).fill(lidocaine.name);
    await page.getByRole('option', { name: lidocaine.name }).click();
    await component.getByRole('textbox', { name: 'Quantity' }).fill('2,5');
    await component.getByRole('textbox', { name: 'Tolerance' }).fill('0.1');
    await page.getByRole('switch', { name: 'Filled up with a diluent' }).click();
    const diluent = page.getByRole('group', { name: 'Diluent' });
    await diluent.getByRole('combobox', { name: 'Diluent' }).fill(saline.name);
    await page.getByRole('option', { name: saline.name }).click();
    await diluent.getByRole('textbox', { name: 'Quantity' }).fill('5');
    await page.getByRole('button', { name: /The components make 7.5/ }).click();
    await page.getByRole('textbox', { name: /^Capacity/ }).fill('10');
    await page.getByRole('textbox', { name: 'Step 1' }).fill('Draw it up');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Version 1, draft').first().waitFor();
    await page
      .getByRole('region', { name: 'Compatibility' })
      .getByText('not known', { exact: true })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get('/formulas?search=pain%20mixture');
    expect(body.items).toMatchObject([
      {
        finalQuantity: 7.5,
        components: [{ itemId: lidocaine.id, quantity: 2.5, tolerance: 0.1 }],
        diluent: { itemId: saline.id, quantity: 5, tolerance: 0 },
        steps: ['Draw it up'],
      },
    ]);
  });

  test('of the patient’s own blood is written, with its name in every language', async () => {
    const kit = await clinic.item({
      name: `PRP kit ${newId()}`,
      category: 'growth-factor',
      unit: 'piece',
      containerQuantity: 1,
      containerUse: 'single',
    });
    const page = await browsing.open('/formulas/new/edit', { as: 'admin' });
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('PRP of the story');
    await page.getByRole('textbox', { name: 'Form', exact: true }).fill('plasma');
    const component = page.getByRole('group', { name: 'Component 1' });
    await component.getByRole('combobox', { name: 'Component 1' }).fill(kit.name);
    await page.getByRole('option', { name: kit.name }).click();
    await component.getByRole('textbox', { name: 'Quantity' }).fill('1');
    await page.getByRole('switch', { name: 'With material of the patient' }).click();
    await page.getByRole('textbox', { name: /^Final volume/ }).fill('4');
    await page.getByRole('textbox', { name: /^Capacity/ }).fill('5');
    await page.getByRole('textbox', { name: 'Step 1' }).fill('Spin the tubes');
    const save = page.getByRole('button', { name: 'Save the draft' });
    expect(await save.isDisabled()).toBe(true);
    for (const [language, name] of [
      ['Italiano', 'sangue proprio'],
      ['Español', 'sangre propia'],
      ['English', 'own blood'],
    ]) {
      await page.getByRole('textbox', { name: `What it is: ${language}` }).fill(name ?? '');
    }
    await page.getByRole('textbox', { name: 'How much of it is taken' }).fill('18');
    await page.getByText('18 mL go in').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await save.click();
    await page.getByText('Version 1, draft').first().waitFor();
    await page.getByText('own blood 18 mL').waitFor();
    const { body } = await clinic.as('nurse').get('/formulas?search=prp%20of%20the%20story');
    expect(body.items).toMatchObject([
      {
        ownMaterial: {
          name: { it: 'sangue proprio', es: 'sangre propia', en: 'own blood' },
          volume: 18,
        },
        finalQuantity: 4,
      },
    ]);

    // It is there when somebody writes on, and can be taken out.
    await page.getByRole('link', { name: 'Edit the draft' }).click();
    const volume = page.getByRole('textbox', { name: 'How much of it is taken' });
    await volume.waitFor();
    expect(await volume.inputValue()).toBe('18');
    await volume.fill('3');
    await save.click();
    await page.getByText('Please check').or(page.getByRole('alert')).first().waitFor();
    await page.getByRole('switch', { name: 'With material of the patient' }).click();
    await volume.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: /^Final volume/ }).fill('4');
    await save.click();
    await page.getByText('Version 1, draft').first().waitFor();
    const id = body.items[0].id;
    const { body: after } = await clinic.as('nurse').get(`/formulas/${id}`);
    expect(after.ownMaterial).toBeNull();
  });

  test('another doctor reads it, is told what is missing, and approves it', async () => {
    const { id, name } = await formula({ steps: [] });
    const page = await browsing.open(`/formulas/${id}`, { as: 'doctor' });
    await page.getByRole('button', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Approve version 1' }).click();
    await dialog.getByRole('alert').waitFor();
    await clinic.as('admin').patch(`/formulas/${id}`, { steps: ['Draw it up'] });
    await page.goto(`/formulas/${id}`);
    await page.getByRole('button', { name: 'Approve' }).click();
    await dialog.getByRole('button', { name: 'Approve version 1' }).click();
    await page.getByText('Version 1, approved').first().waitFor();
    await page.getByText(/approved by doctor/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { body } = await clinic.as('nurse').get(`/formulas/${id}`);
    expect([body.name, body.status]).toEqual([name, 'approved']);
  });

  test('a new version is compared with the one before, side by side, and retired in the end', async () => {
    const { id } = await formula();
    await clinic.as('doctor').post(`/formulas/${id}/approve`);
    const page = await browsing.open(`/formulas/${id}`, { as: 'doctor', size: DESK, dark: true });
    await page.getByRole('link', { name: 'New version' }).click();
    await page.getByRole('textbox', { name: 'Step 2' }).fill('Add the saline slowly');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Version 2, draft').first().waitFor();
    await page.getByText('You wrote in this draft').waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Compare' }).click();
    const differences = page.getByRole('region', { name: 'Differences' });
    await differences.getByText('Version 2: Add the saline slowly').waitFor();
    await differences.getByText(/Version 1: Add the saline$/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`/formulas/${id}`);
    await page.getByRole('link', { name: 'There is a draft: version 2' }).waitFor();
    await page.getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('textbox', { name: 'Reason' }).fill('No longer made');
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await page.getByText('No longer made').waitFor();
  });

  test('a nurse reads, and is shown no way to write', async () => {
    const { id } = await formula();
    const page = await browsing.open(`/formulas/${id}`, { as: 'nurse', language: 'it' });
    await page.getByRole('heading', { name: 'Componenti' }).waitFor();
    for (const name of ['Approva', 'Ritira']) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
    expect(await page.getByRole('link', { name: 'Modifica la bozza' }).count()).toBe(0);
    await page.goto('/formulas/new/edit');
    await page.getByText('Il tuo ruolo non permette').waitFor();
  });

  test('a doctor enters a pair by keyboard, and asks what is known of a mixture', async () => {
    const { lidocaine, saline } = await items();
    const page = await browsing.open('/compatibility', { as: 'doctor' });
    await page.getByText('No pair entered.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add a pair' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'First substance or item' }).fill('Lidocaìne');
    await tabTo(page, 'Second substance or item');
    await page.keyboard.type('sodium chloride');
    await form.getByText('compatible', { exact: true }).click();
    await form.getByRole('textbox', { name: 'Reference' }).fill('The leaflet, section 6.2');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('region', { name: 'Pairs entered' })
      .getByText('lidocaine + sodium chloride')
      .waitFor();

    const mixing = page.getByRole('region', { name: 'May these be mixed?' });
    for (const { name } of [lidocaine, saline]) {
      await mixing.getByRole('combobox', { name: 'Add an item' }).fill(name);
      await page.getByRole('option', { name }).click();
    }
    await mixing.getByText('compatible', { exact: true }).waitFor();
    await mixing.getByText('The leaflet, section 6.2').waitFor();
    const other = await clinic.item({ name: `Unknown ${newId()}` });
    await mixing.getByRole('combobox', { name: 'Add an item' }).fill(other.name);
    await page.getByRole('option', { name: other.name }).click();
    await mixing.getByText('not known').first().waitFor();
    expect(await mixing.getByText('not known').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
  });
});
