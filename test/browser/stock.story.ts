import { expect, test } from '@jest/globals';
import { DESK, describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { faultsOf } from '../harness/screen-faults.js';

describeInBrowser('the stock on a desk', (clinic, browsing) => {
  test('shows an item’s lots in the order of use, and the ledger of each', async () => {
    const item = await clinic.item({ name: 'Hyaluronic acid 2 mL', containerQuantity: 2 });
    await clinic.receive(item, { lotNumber: 'LATER', expiresOn: day(200) });
    await clinic.receive(item, { lotNumber: 'SOONER', expiresOn: day(20) });
    await clinic.log([{ itemId: item.id, quantity: 0.5 }]);
    const page = await browsing.open('/stock', { as: 'admin', size: DESK });
    await page.getByRole('button', { name: item.name }).click();
    const drawer = page.getByRole('dialog');
    const lots = drawer.getByRole('article');
    await lots.first().waitFor();
    expect(await lots.getByRole('heading').allTextContents()).toEqual(['SOONER', 'LATER']);
    await lots.first().getByRole('button', { name: 'Movements' }).click();
    const movements = lots.first().getByRole('list', { name: 'Movements' }).getByRole('listitem');
    await movements.first().waitFor();
    const told = await movements.allTextContents();
    expect(told).toHaveLength(3);
    expect(told.map((text) => /^(Session|Opening|Receipt)/.exec(text)?.[0]).sort()).toEqual([
      'Opening',
      'Receipt',
      'Session',
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('holds a lot, which the next session passes over', async () => {
    const item = await clinic.item({ name: 'Organic silica 5 mL', containerUse: 'single' });
    await clinic.receive(item, { lotNumber: 'DOUBTFUL', expiresOn: day(20) });
    const other = await clinic.receive(item, { lotNumber: 'SOUND', expiresOn: day(90) });
    const page = await browsing.open('/stock', { as: 'nurse', size: DESK });
    await page.getByRole('button', { name: item.name }).click();
    const doubtful = page.getByRole('article').filter({ hasText: 'DOUBTFUL' });
    await doubtful.getByRole('button', { name: 'Hold' }).click();
    const why = page.getByRole('dialog', { name: 'Hold lot DOUBTFUL' });
    await why.getByText('In quarantine').click();
    await why.getByRole('button', { name: 'Hold' }).click();
    await doubtful.getByText('Held: In quarantine').waitFor();

    const { body } = await clinic.log([{ itemId: item.id, quantity: 1 }]);
    expect(body.lines[0].picks[0].lotId).toBe(other.lotId);
    expect(body.lines[0].skips).toMatchObject([{ lotNumber: 'DOUBTFUL', because: 'held' }]);
  });

  test('closes one dialog at a time with Escape', async () => {
    const item = await clinic.item({ name: 'Procaine 1 % 5 mL' });
    await clinic.receive(item);
    const page = await browsing.open('/stock', { as: 'nurse', size: DESK });
    await page.getByRole('button', { name: item.name }).click();
    const drawer = page.getByRole('dialog', { name: item.name });
    await drawer.getByRole('button', { name: 'Hold' }).click();
    const why = page.getByRole('dialog', { name: /^Hold lot/ });
    await why.waitFor();
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    expect(await drawer.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  test('draws from an open container: the rest stays in it', async () => {
    const item = await clinic.item({ name: 'Saline for priming' });
    const { lotId, lotNumber } = await clinic.receive(item);
    await clinic.log([{ itemId: item.id, quantity: 2 }]);
    const page = await browsing.open(`/stock?item=${item.id}`, { as: 'nurse' });
    await page.getByRole('button', { name: 'Draw' }).click();
    const drawing = page.getByRole('dialog', { name: `Draw: ${item.name}` });
    await drawing.getByText('In the container: 8 mL').waitFor();
    const quantity = drawing.getByRole('textbox', { name: /How much is drawn/ });
    await quantity.fill('9');
    await drawing.getByText('There is not so much in the container').waitFor();
    await quantity.fill('1,5');
    await drawing.getByText('6.5 mL left').waitFor();
    await drawing.getByText('Priming a device').click();
    expect(await faultsOf(page)).toEqual([]);
    await drawing.getByRole('button', { name: 'Draw' }).click();
    await page.getByText('Drawn: 6.5 mL left').waitFor();

    expect(await clinic.onHand(item)).toBe(6.5);
    const lot = page.getByRole('article').filter({ hasText: lotNumber });
    await lot.getByRole('button', { name: 'Movements' }).click();
    await lot.getByRole('list', { name: 'Movements' }).getByText('Draw').waitFor();
    const { body } = await clinic.as('nurse').get(`/movements?lotId=${lotId}`);
    expect(body.items[0]).toMatchObject({
      kind: 'draw',
      postings: [{ to: '@waste', quantity: 1.5 }],
    });
  });
});
