import { expect, test } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { houseCode } from '../src/scanning/house-code.rules.js';
import { Bench } from './harness/bench.js';
import { describeOnBothEngines } from './harness/clinic.js';
import { pagesOf } from './harness/pdf.js';

describeOnBothEngines('The papers of a preparation', (clinic) => {
  const bench = new Bench(clinic);
  const paper = (id: string, name: string, language = 'en') =>
    clinic.as('nurse').download(`/preparations/${id}/${name}.pdf?language=${language}`);
  const flat = async (pdf: Buffer) => {
    const pages = await pagesOf(pdf);
    return pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join(' ');
  };

  async function made() {
    const item = await clinic.item({ name: 'Lidocaine “1 %”', manufacturer: 'Galenica' });
    const line = await clinic.receive(item, { lotNumber: `L-${newId().slice(-6)}` });
    const formula = await bench.formula([{ item, quantity: 2 }]);
    const preparation = await bench.prepared(formula, [{ itemId: item.id, quantity: 2 }]);
    return { item, line, preparation };
  }

  test('are a label that waits for the check, and a worksheet that does not', async () => {
    const { line, preparation } = await made();
    const { id, code } = preparation;
    const early = await paper(id, 'label');
    expect([early.status, JSON.parse(early.body.toString())]).toMatchObject([
      409,
      {
        type: '/problems/compounding/label-incomplete',
        state: 'prepared',
        missing: ['visual-check', 'checker'],
      },
    ]);
    const draft = await paper(id, 'worksheet');
    expect(await flat(draft.body)).toContain('INCOMPLETE – Still missing: visual check, checker');

    expect((await clinic.as('doctor').post(`/preparations/${id}/check`, {})).status).toBe(200);
    const label = await paper(id, 'label', 'it');
    expect([label.status, label.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const patient = await clinic.as('nurse').get(`/patients/${clinic.patientId}`);
    const said = await flat(label.body);
    const printed = houseCode('lot', preparation.lotId);
    for (const fact of [
      code,
      `(lotto ${line.lotNumber})`,
      `Paziente: ${patient.body.code}`,
      'Preparato: ',
      'Usare entro: ',
      'Conservazione: ',
      'Preparato da: nurse',
      'Controllato da: doctor',
    ]) {
      expect(said).toContain(fact);
    }
    expect(said.replaceAll(' ', '')).toContain(printed);
    const scan = await clinic.as('nurse').post('/scans', { data: printed });
    expect(scan.body.lot).toMatchObject({ id: preparation.lotId, lotNumber: code });
  });

  test('are a worksheet with the whole record, in the language of the reader', async () => {
    const { line, preparation } = await made();
    const { id, formulaId } = preparation;
    const whole = { visualCheck: { passed: true, note: 'Clear as water' } };
    await clinic.as('doctor').post(`/preparations/${id}/check`, whole);
    const { body, headers } = await clinic
      .as('auditor')
      .download(`/preparations/${id}/worksheet.pdf`);
    expect(headers.get('content-disposition')).toContain(`${preparation.code}-worksheet.pdf`);
    const said = await flat(body);
    for (const fact of [formulaId, line.lotNumber, 'Galenica', 'Clear as water']) {
      expect(said).toContain(fact);
    }
    const spanish = await flat((await paper(id, 'worksheet', 'es')).body);
    expect(spanish).toContain('Hoja de preparación');
    expect(spanish).not.toContain('Falta todavía');
  });

  test('are no label for what was thrown away, and nothing for what there is not', async () => {
    const { preparation } = await made();
    await clinic.as('doctor').post(`/preparations/${preparation.id}/check`, {});
    const reason = 'The syringe fell down';
    await clinic.as('nurse').post(`/preparations/${preparation.id}/discard`, { reason });
    const refused = await paper(preparation.id, 'label');
    expect([refused.status, JSON.parse(refused.body.toString()).state]).toEqual([409, 'discarded']);
    expect((await paper(preparation.id, 'worksheet')).status).toBe(200);
    expect((await paper(newId(), 'label')).status).toBe(404);
    expect((await paper(preparation.id, 'label', 'de')).status).toBe(422);
  });
});
