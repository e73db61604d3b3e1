import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newId } from '../../src/kernel/ids.js';
import { Bench } from '../harness/bench.js';
import { describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

const TABLET = { width: 820, height: 1180 };
/** From the opening of a recall to the stop on every screen. */
const STOP_WITHIN_MS = 2_000;
const REASON = 'AIFA: RR-2026/121';

describeInBrowser('a recall while something is being mixed', (clinic, browsing) => {
  const bench = new Bench(clinic);

  /** Two products of one lot each, and a second lot of the first that expires later. */
  async function products(name: string) {
    const first = await clinic.item({ name: `${name} one` });
    const lot = await clinic.receive(first, { lotNumber: `${name}-1`, expiresOn: day(100) });
    await clinic.receive(first, { lotNumber: `${name}-2`, expiresOn: day(200) });
    const second = await clinic.item({ name: `${name} two` });
    await clinic.receive(second, { lotNumber: `${name}-3` });
    const formula = await bench.formula([
      { item: first, quantity: 1 },
      { item: second, quantity: 2 },
    ]);
    return { first, second, lot, formula };
  }

  async function draft(formula: { readonly id: string }, components: object[] = []) {
    const body = bench.body(formula, components as Record<string, unknown>[]);
    const reply = await clinic.as('nurse').post('/preparations', body);
    expect(reply.status).toBe(201);
    return reply.body.id as string;
  }

  async function recall(itemId: string, lotNumber: string): Promise<void> {
    const { status } = await clinic.as('doctor').post('/recalls', {
      id: newId(),
      measure: 'withdrawal',
      class: 1,
      authority: 'AIFA',
      reference: 'RR-2026/121',
      receivedAt: new Date().toISOString(),
      scope: [{ itemId, lotNumbers: [lotNumber] }],
    });
    expect(status).toBe(201);
  }

  const choose = async (page: Page, lotNumber: string) => {
    await page.getByRole('button', { name: /The code cannot be read/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Choose the lot' });
    await sheet.getByRole('button', { name: new RegExp(lotNumber) }).click();
  };

  test('fills the bench when the lot was taken; nothing is completed until it is put back', async () => {
    const { first, lot, formula } = await products('TAKEN');
    const id = await draft(formula);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', size: TABLET });
    await choose(page, 'TAKEN-1');
    await page.getByRole('button', { name: 'Record 1 mL' }).click();
    await page.getByRole('button', { name: /^Next: / }).click();
    await choose(page, 'TAKEN-3');
    await page.getByRole('button', { name: 'Record 2 mL' }).waitFor();

    await recall(first.id, 'TAKEN-1');
    const stop = page.getByRole('dialog', { name: 'Stop' });
    await stop
      .getByRole('heading', { name: 'Stop: a lot of this preparation is held' })
      .waitFor({ timeout: STOP_WITHIN_MS });
    await stop.getByText(`${first.name}, lot TAKEN-1`).waitFor();
    await stop.getByText(REASON).waitFor();
    await stop.getByText('Do not draw or complete.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await stop.getByRole('button', { name: 'Understood' }).click();
    const stopped = page.getByRole('button', { name: 'Stopped: a lot is held' });
    expect(await stopped.isDisabled()).toBe(true);
    const note = page.getByRole('alert').filter({ hasText: 'a lot of this preparation is held' });
    await note.getByRole('link', { name: 'Open the recall' }).waitFor();
    await page.getByRole('button', { name: /^Step 1: / }).click();
    const taken = page.getByRole('list', { name: 'Taken' }).getByRole('listitem');
    await taken.getByText('1 mL · lot TAKEN-1').waitFor();
    await taken.getByText('recalled', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await note.getByRole('button', { name: 'Put back 1 mL of lot TAKEN-1' }).click();
    await note.waitFor({ state: 'detached' });
    await page.getByText('TAKEN-2').first().waitFor();
    await page.getByRole('button', { name: /^Step 2: / }).click();
    await choose(page, 'TAKEN-3');
    await page.getByRole('button', { name: 'Record 2 mL' }).click();
    await page.getByText('2 mL · lot TAKEN-3').waitFor();
    const { body } = await clinic.as('nurse').get(`/preparations/${id}`);
    expect(body.components[0].takes).toEqual([]);
    expect(JSON.stringify(body.components[0].proposal.picks)).not.toContain(lot.lotId);
  });

  test('takes the proposed lot out of the hand before it is drawn', async () => {
    const { first, formula } = await products('HAND');
    const page = await browsing.open(`/compounding/${await draft(formula)}`, { as: 'nurse' });
    await choose(page, 'HAND-1');
    await page.getByText('In your hand: lot HAND-1').waitFor();
    await recall(first.id, 'HAND-1');
    const stop = page.getByRole('dialog', { name: 'Stop' });
    await stop
      .getByRole('heading', { name: 'Stop: a lot to be used here is held' })
      .waitFor({ timeout: STOP_WITHIN_MS });
    await stop.getByText('Another lot is proposed.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await stop.getByRole('button', { name: 'Understood: I put it aside' }).tap();
    await page.getByText('HAND-2').first().waitFor();
    expect(await page.getByText('In your hand').count()).toBe(0);
    await page.getByText('Nothing taken yet').waitFor();
  });

  test('stops the check of what was prepared, and its use once it was released', async () => {
    const { first, second, formula } = await products('MADE');
    const components = [
      { itemId: first.id, quantity: 1 },
      { itemId: second.id, quantity: 2 },
    ];
    const prepared = await bench.prepared(formula, components);
    const released = await bench.released(formula, components);
    const check = await browsing.open(`/compounding/${prepared.id}`, { as: 'doctor' });
    await check.getByRole('heading', { name: 'Check every container' }).waitFor();
    const use = await browsing.open(`/compounding/${released.id}`, { as: 'nurse', dark: true });
    await use.getByRole('link', { name: 'Use in a session' }).waitFor();
    await recall(first.id, 'MADE-1');
    for (const page of [check, use]) {
      const stop = page.getByRole('dialog', { name: 'Stop' });
      const title = { name: 'Stop: this preparation is held' };
      await stop.getByRole('heading', title).waitFor({ timeout: STOP_WITHIN_MS });
      await stop.getByText(REASON).first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await stop.getByRole('button', { name: 'Understood' }).tap();
      const stopped = page.getByRole('button', { name: 'Stopped: a lot is held' });
      expect(await stopped.isDisabled()).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(await use.getByRole('link', { name: 'Use in a session' }).count()).toBe(0);
  });

  test('is told to whoever comes back to the bench, and not again when the hold is lifted', async () => {
    const { first, lot, formula } = await products('BACK');
    const id = await draft(formula, [{ itemId: first.id, quantity: 1, lotId: lot.lotId }]);
    const held = { reason: 'Particles seen' };
    await clinic.as('nurse').post(`/lots/${lot.lotId}/hold`, held);
    const page = await browsing.open(`/compounding/${id}`, { as: 'nurse', language: 'it' });
    const stop = page.getByRole('dialog', { name: 'Fermati' });
    await stop.getByText('Particles seen').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await stop.getByRole('button', { name: 'Ho capito' }).tap();
    const note = page.getByRole('alert').filter({ hasText: 'Particles seen' });
    await note.waitFor();
    await clinic.as('doctor').post(`/lots/${lot.lotId}/release`, { reason: 'Looked at again' });
    await note.waitFor({ state: 'detached' });
    expect(await stop.count()).toBe(0);
  });
});
