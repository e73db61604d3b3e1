import { ItemsService } from '../src/catalog/items.service.js';
import { BenchService } from '../src/compounding/bench.service.js';
import { CompatibilityService } from '../src/compounding/compatibility.service.js';
import { FormulasService } from '../src/compounding/formulas.service.js';
import type { BeginPreparationDto } from '../src/compounding/preparations.dto.js';
import { addDays } from '../src/kernel/calendar.js';
import { Clock } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { discrepancies } from '../src/ledger/ledger.js';
import { storeSetting } from '../src/practice/practice.js';
import { ReceivingService } from '../src/receiving/receiving.service.js';
import { preparationByHand } from './by-hand/preparation.js';
import { type Clinic, makeClinic, openDatabase } from './clinic.js';
import { type Measured, measure, median } from './measure.js';

const ROUNDS = 3;
const COMPONENTS = 6;
const CALLERS = 32;

/** What a component takes of an ampoule of 1 mL; the rest of it is wasted. */
const DOSE = 0.8;

/** Preparations of six components, beside the same by hand. */
export interface PreparationSpeeds {
  readonly what: string;
  readonly ours: Measured;
  readonly byHand: Measured;
}

/** The approved formula of six ampoules that may all be mixed. */
interface Formula {
  readonly id: string;
  readonly itemIds: readonly string[];
}

async function makeFormula(clinic: Clinic): Promise<Formula> {
  const database = await openDatabase(clinic.config);
  const { unitOfWork: uow } = database;
  const clock = new Clock();
  const { actor, locationId } = clinic;
  const now = clock.now().toISOString();
  try {
    await uow.write((tx) => storeSetting(tx, 'preparationProductsMax', COMPONENTS, now));
    const itemIds: string[] = [];
    for (let index = 0; index < COMPONENTS; index++) {
      const item = { name: `Component ${index}`, unit: 'mL', containerQuantity: 1 } as const;
      const { body } = await new ItemsService(uow, clock).create(item, actor);
      itemIds.push(body.id);
    }
    const lines = itemIds.map((itemId) => ({
      itemId,
      lotNumber: 'L1',
      expiresOn: addDays(now.slice(0, 10), 300),
      containers: 1_000_000,
    }));
    await new ReceivingService(uow, clock).receive(actor, { id: newId(), locationId, lines });
    const compatibility = new CompatibilityService(uow, clock);
    for (const [index, first] of itemIds.entries()) {
      for (const second of itemIds.slice(index + 1)) {
        const pair = { first: { itemId: first }, second: { itemId: second } };
        await compatibility.enter({ ...pair, verdict: 'compatible', reference: 'Bench' }, actor);
      }
    }
    const formulas = new FormulasService(uow, clock);
    const { body: formula } = await formulas.create(
      {
        name: 'Six components',
        form: 'solution',
        components: itemIds.map((itemId) => ({ itemId, quantity: DOSE })),
        finalQuantity: (COMPONENTS * (DOSE * 10)) / 10,
        containerCapacity: 10,
        steps: ['Draw each'],
        labelText: { it: 'Uso immediato', es: 'Uso inmediato', en: 'Immediate use' },
      },
      actor,
    );
    await formulas.approve(formula.id, {}, { ...actor, id: newId() });
    return { id: formula.id, itemIds };
  } finally {
    await database.close();
  }
}

function preparationOf(clinic: Clinic, formula: Formula, call: number): BeginPreparationDto {
  return {
    id: newId(),
    formulaId: formula.id,
    patientId: clinic.patients[call % clinic.patients.length] ?? '',
    locationId: clinic.locationId,
    startedAt: new Date().toISOString(),
    components: formula.itemIds.map((itemId) => ({ itemId, quantity: DOSE })),
  };
}

/** A way to prepare. */
interface Way {
  readonly prepare: (dto: BeginPreparationDto) => unknown;
  readonly close: () => unknown;
}

async function ours(clinic: Clinic): Promise<Way> {
  const database = await openDatabase(clinic.config);
  const service = new BenchService(database.unitOfWork, new Clock());
  return {
    prepare: (dto) => service.begin(clinic.actor, dto),
    close: async () => {
      const wrong = await database.unitOfWork.read(discrepancies);
      await database.close();
      if (wrong.length > 0) throw new Error(`${wrong.length} discrepancies after the run`);
    },
  };
}

/** Measures both ways in turn, `times` preparations each, by one caller and by many. */
export async function measurePreparations(
  databaseUrl: string,
  times: number,
): Promise<PreparationSpeeds[]> {
  const clinic = await makeClinic(databaseUrl);
  const formula = await makeFormula(clinic);
  const found = { one: { ours: [], byHand: [] }, many: { ours: [], byHand: [] } } as Record<
    'one' | 'many',
    Record<'ours' | 'byHand', Measured[]>
  >;
  const run = async (way: Way, name: 'ours' | 'byHand') => {
    const call = (index: number) => way.prepare(preparationOf(clinic, formula, index));
    try {
      await measure(1, Math.ceil(times / 10), call);
      found.one[name].push(await measure(1, times, call));
      found.many[name].push(await measure(CALLERS, times, call));
    } finally {
      await way.close();
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    await run(preparationByHand(clinic), 'byHand');
    await run(await ours(clinic), 'ours');
  }
  const speeds = (what: string, of: Record<'ours' | 'byHand', Measured[]>) => ({
    what,
    ours: median(of.ours),
    byHand: median(of.byHand),
  });
  return [speeds('one caller', found.one), speeds(`${CALLERS} callers`, found.many)];
}

/** Prints the speeds as a table in Markdown. */
export function publishPreparations(engine: string, speeds: readonly PreparationSpeeds[]): void {
  console.log(`\n### Preparations of ${COMPONENTS} components on ${engine}\n`);
  console.log('| | per second | p50 ms | by hand per second | share of hand-written SQL |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const { what, ours: own, byHand } of speeds) {
    const share = `${Math.round((own.perSecond / byHand.perSecond) * 100)} %`;
    const cells = [own.perSecond.toFixed(0), own.p50.toFixed(1), byHand.perSecond.toFixed(0)];
    console.log(`| ${what} | ${cells.join(' | ')} | ${share} |`);
  }
}
