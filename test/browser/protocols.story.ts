import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('protocols, groups and devices', (clinic, browsing) => {
  test('a nurse reads everything a protocol says, on a phone', async () => {
    const vial = await clinic.item({ name: 'Ketoprofen 100 mg' });
    const { body } = await clinic.as('doctor').post('/protocols', {
      name: 'Severe pain',
      technique: 'intradermal',
      route: 'intradermal',
      zones: ['lumbar', 'knee-left'],
      irradiationZones: ['thigh-back'],
      materials: [{ itemId: vial.id, quantity: 2 }],
      checklistBefore: ['disinfect-skin', 'Ask about the sun'],
      checklistAfter: ['antiseptic-film'],
      sessions: {
        minimum: 4,
        spacingDays: { min: 7, max: 7 },
        phases: [{ sessions: 2, spacingDays: { min: 2, max: 6 } }],
      },
      expectedReactions: [{ reaction: 'redness', days: { min: 2, max: 3 } }],
      aftercare: { it: 'Niente sole.', en: 'No sun.' },
      coTreatments: [{ treatment: 'laser', sameDay: 'before' }],
      deviceKind: 'mesotherapy-gun',
      perPoint: { depthMm: { min: 2, max: 4 } },
      source: '000',
    });
    const page = await browsing.open('/protocols', { as: 'nurse' });
    await page.getByRole('searchbox', { name: 'Search protocols' }).fill('SEVERE');
    await page.getByRole('link', { name: /Severe pain.*at least 4 sessions/ }).click();
    await page.waitForURL(`**/protocols/${body.id}`);
    const part = (name: string) => page.getByRole('region', { name });
    await part('How and where').getByText('lumbar area, knee, left side').waitFor();
    await part('How and where').getByText('back of the thigh').waitFor();
    const sessions = part('Sessions');
    await sessions.getByText('the first 2 sessions: every 2–6 days').waitFor();
    await sessions.getByText('then: every 7 days').waitFor();
    await part('Materials of one session').getByText('Ketoprofen 100 mg').waitFor();
    await part('Before the session').getByText('Skin cleaned and disinfected').waitFor();
    await part('Before the session').getByText('Ask about the sun').waitFor();
    await part('Expected reactions').getByText('2–3 days').waitFor();
    await part('Together with other treatments').getByText('laser').waitFor();
    await part('Device').getByText('2–4 mm').waitFor();
    await part('Device').getByText('the doctor decides').waitFor();
    const aftercare = part('Aftercare, for the patient');
    await aftercare.getByText('No sun.').waitFor();
    await aftercare.getByText('Italiano').click();
    await aftercare.getByText('Niente sole.').waitFor();
    await aftercare.getByText('Español').click();
    await aftercare.getByText('Not written in this language yet').waitFor();
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a doctor writes the next version, and reads the earlier one', async () => {
    const tip = await clinic.item({ name: 'Pen tip 12', unit: 'piece', containerQuantity: 1 });
    const group = { name: 'Any pen tip', itemIds: [tip.id] };
    await clinic.as('admin').post('/item-groups', group);
    const { body } = await clinic.as('doctor').post('/protocols', { name: 'Exosomes' });
    const page = await browsing.open(`/protocols/${body.id}`, { as: 'doctor' });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Exosomes with the pen');
    await page.getByRole('combobox', { name: 'Technique', exact: true }).click();
    await page.getByRole('option', { name: 'microneedling' }).click();
    await page.getByRole('checkbox', { name: 'face', exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Number of sessions: from' }).fill('2');
    await page.getByRole('textbox', { name: 'Number of sessions: to' }).fill('3');
    await page.getByRole('textbox', { name: 'Time between sessions: from' }).fill('28');
    await page.getByRole('textbox', { name: 'Time between sessions: to' }).fill('21');
    await page.getByRole('button', { name: 'Add a group' }).click();
    await page.getByRole('combobox', { name: 'Group 1' }).click();
    await page.getByRole('option', { name: 'Any pen tip' }).click();
    await page.getByRole('textbox', { name: 'Quantity 1' }).fill('1');
    await page.getByRole('button', { name: 'Add a step before' }).click();
    await page.getByRole('combobox', { name: 'Before, step 1' }).fill('Skin cleaned and disinf');
    await page.getByRole('option', { name: 'Skin cleaned and disinfected' }).click();
    await page
      .getByRole('textbox', { name: 'Aftercare, for the patient (English)' })
      .fill('No sun');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It cannot be below the beginning').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Time between sessions: from' }).fill('21');
    await page.getByRole('textbox', { name: 'Time between sessions: to' }).fill('28');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('every 21–28 days').waitFor();

    await page.getByRole('button', { name: 'Versions' }).click();
    await page.getByRole('link', { name: /^Version 1/ }).click();
    await page.getByText('This is an earlier version').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Exosomes', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show the version in force' }).click();
    await page.getByRole('heading', { level: 1, name: 'Exosomes with the pen' }).waitFor();

    const saved = await clinic.as('nurse').get(`/protocols/${body.id}`);
    expect(saved.body).toMatchObject({
      version: 2,
      technique: 'microneedling',
      zones: ['face'],
      sessions: { minimum: 2, maximum: 3, spacingDays: { min: 21, max: 28 }, phases: [] },
      materials: [{ groupId: expect.any(String), quantity: 1 }],
      checklistBefore: ['disinfect-skin'],
      aftercare: { it: '', es: '', en: 'No sun' },
    });
  });

  test('a form keeps what a protocol says when nothing of it is touched', async () => {
    const vial = await clinic.item({ name: 'Saline 5 mL' });
    const { body } = await clinic.as('doctor').post('/protocols', {
      name: 'Untouched',
      kind: 'regenerative',
      techniques: ['papule', 'nappage'],
      technique: 'papule',
      zones: ['scalp', 'Own zone'],
      materials: [{ itemId: vial.id, quantity: 1.5, optional: true }],
      checklistAfter: ['antiseptic-film', 'Own step'],
      sessions: { minimum: 2, maximum: 2, spacingDays: { min: 30, max: 45 } },
      durationMinutes: { min: 15, max: 20 },
      maintenance: { spacingDays: { min: 365 }, note: { it: 'Dopo un anno' } },
      expectedReactions: [
        { reaction: 'redness', days: { min: 2, max: 3 }, note: { en: 'Make-up' } },
      ],
      aftercare: { it: 'Uno', es: 'Dos', en: 'Three' },
      coTreatments: [{ treatment: 'laser' }, { treatment: 'Own', sameDay: 'before' }],
      deviceKind: 'dermapen',
      perPoint: { doseMl: { min: 0.05, max: 0.1 } },
      source: 'A book',
    });
    const page = await browsing.open(`/protocols/${body.id}`, { as: 'doctor', size: DESK });
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Edit' }).waitFor();
    expect((await clinic.as('nurse').get(`/protocols/${body.id}`)).body).toEqual(body);
  });

  test('an administrator makes a group, and a doctor a device that takes it', async () => {
    await clinic.item({ name: 'Gun plate', unit: 'piece', containerQuantity: 1 });
    await clinic.item({ name: 'Gun syringe', unit: 'piece', containerQuantity: 1 });
    const office = await browsing.open('/protocols', { as: 'admin' });
    await office.getByRole('link', { name: 'Item groups' }).click();
    await office.getByRole('button', { name: 'New group' }).click();
    await office.getByRole('textbox', { name: 'Name' }).fill('Gun parts');
    for (const [number, name] of [
      [1, 'Gun plate'],
      [2, 'Gun syringe'],
    ] as const) {
      if (number === 2) await office.getByRole('button', { name: 'Add an item' }).click();
      await office.getByRole('combobox', { name: `Item ${number}` }).fill(name);
      await office.getByRole('option', { name }).click();
    }
    await office.getByRole('button', { name: 'Move item 2 up' }).click();
    expect(await faultsOf(office)).toEqual([]);
    await office.getByRole('button', { name: 'Save' }).click();
    await office.getByRole('button', { name: /Gun parts.*2 items · in pieces/ }).waitFor();

    const page = await browsing.open('/devices', { as: 'doctor' });
    await page.getByRole('link', { name: 'New device' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('The gun');
    await page.getByRole('textbox', { name: 'Serial number' }).fill('PM-77');
    await page.getByRole('combobox', { name: 'Single-use parts' }).click();
    await page.getByRole('option', { name: 'Gun parts' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /The gun.*PM-77/ }).waitFor();
    const { body } = await clinic.as('nurse').get('/devices?search=PM-77');
    const vial = await clinic.item();
    await clinic.receive(vial);
    await clinic.log([{ itemId: vial.id, quantity: 1 }], { deviceIds: [body.items[0].id] });
    await page.getByRole('link', { name: /The gun/ }).click();
    const { body: patient } = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    await page.getByRole('listitem').getByText(patient.code).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
