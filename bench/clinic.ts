import type { NewItem } from '../src/catalog/items.dto.js';
import { ItemsService } from '../src/catalog/items.service.js';
import { LocationsService } from '../src/catalog/locations.service.js';
import { UsersService } from '../src/identity/identity.js';
import type { Actor } from '../src/kernel/actor.js';
import { addDays } from '../src/kernel/calendar.js';
import { Clock } from '../src/kernel/clock.js';
import { type Config, loadConfig } from '../src/kernel/config.js';
import { Database } from '../src/kernel/database.js';
import { newId } from '../src/kernel/ids.js';
import { PatientsService } from '../src/patients/patients.service.js';
import { ReceivingService } from '../src/receiving/receiving.service.js';
import { SCHEMA } from '../src/schema.js';
import type { LogSessionDto } from '../src/sessions/sessions.dto.js';

/** How many protocols of five materials the clinic has, and lots of each material. */
const PROTOCOLS = 12;
const LOTS = 3;
const PATIENTS = 40;

export const USERNAME = 'bench';
export const PASSWORD = 'a password for the bench';

/** The five materials of a session, as kinds: what is drawn from a vial, and what is used whole or wasted. */
const MATERIALS: readonly (Omit<NewItem, 'name'> & { readonly dose: number })[] = [
  { unit: 'mL', containerQuantity: 10, containerUse: 'multiple', dose: 2 },
  { unit: 'mL', containerQuantity: 2, containerUse: 'single', dose: 2 },
  { unit: 'mL', containerQuantity: 5, containerUse: 'single', dose: 3 },
  { unit: 'piece', containerQuantity: 1, containerUse: 'single', dose: 1 },
  { unit: 'piece', containerQuantity: 1, containerUse: 'single', dose: 2 },
];

interface Material {
  readonly itemId: string;
  readonly quantity: number;
}

/** A clinic with more stock than any run uses up, for measuring. */
export interface Clinic {
  readonly config: Config;
  readonly actor: Actor;
  readonly locationId: string;
  readonly protocols: readonly (readonly Material[])[];
  readonly patients: readonly string[];
}

/** Opens the clinic's database. */
export function openDatabase(config: Config): Promise<Database> {
  return Database.open(config, SCHEMA);
}

/** PostgreSQL learns by itself what its tables hold, but later; SQLite does without, as in a clinic. */
export async function analyse({ unitOfWork, writer }: Database): Promise<void> {
  if (unitOfWork.engine === 'postgres') await writer.query('ANALYZE');
}

/** Makes a clinic in the empty database of this address. */
export async function makeClinic(databaseUrl: string): Promise<Clinic> {
  const config = loadConfig({
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
    DATABASE_POOL_SIZE: '32',
  });
  const database = await openDatabase(config);
  try {
    return { config, ...(await furnish(database)) };
  } finally {
    await database.close();
  }
}

async function furnish({ unitOfWork: uow }: Database): Promise<Omit<Clinic, 'config'>> {
  const clock = new Clock();
  const actor: Actor = {
    id: newId(),
    name: 'Bench',
    roles: ['nurse', 'doctor', 'admin'],
    language: 'en',
    requestId: 'bench',
  };
  await new UsersService(uow, clock).create(actor, {
    id: actor.id,
    username: USERNAME,
    name: actor.name,
    password: PASSWORD,
    roles: [...actor.roles],
  });
  const room = await new LocationsService(uow, clock).create({ name: 'Room', kind: 'room' }, actor);
  const patients: string[] = [];
  for (let index = 0; index < PATIENTS; index++) {
    patients.push((await new PatientsService(uow, clock).create({}, actor)).body.id);
  }
  const protocols: Material[][] = [];
  for (let index = 0; index < PROTOCOLS; index++) {
    protocols.push(await stock(uow, clock, actor, room.body.id, index));
  }
  return { actor, locationId: room.body.id, protocols, patients };
}

async function stock(
  uow: Database['unitOfWork'],
  clock: Clock,
  actor: Actor,
  locationId: string,
  protocol: number,
): Promise<Material[]> {
  const items = new ItemsService(uow, clock);
  const materials: Material[] = [];
  for (const [index, { dose, ...kind }] of MATERIALS.entries()) {
    const name = `Protocol ${protocol}, material ${index}`;
    const { body: item } = await items.create(
      { ...kind, name, registeredRoutes: ['intradermal'] },
      actor,
    );
    materials.push({ itemId: item.id, quantity: dose });
  }
  const today = clock.now().toISOString().slice(0, 10);
  const lines = materials.flatMap(({ itemId }) =>
    Array.from({ length: LOTS }, (_, lot) => ({
      itemId,
      lotNumber: `L${protocol}-${lot}`,
      expiresOn: addDays(today, 300 + lot),
      containers: 100_000,
    })),
  );
  const receiving = new ReceivingService(uow, clock);
  await receiving.receive(actor, { id: newId(), locationId, lines });
  return materials;
}

/** The body of the n-th session: five lines of one protocol, performed now. */
export function sessionOf(clinic: Clinic, call: number): LogSessionDto {
  const lines = clinic.protocols[call % clinic.protocols.length] ?? [];
  return {
    id: newId(),
    patientId: clinic.patients[call % clinic.patients.length] ?? '',
    performedAt: new Date().toISOString(),
    locationId: clinic.locationId,
    technique: 'nappage',
    route: 'intradermal',
    zones: ['face'],
    lines: lines.map((line) => ({ ...line })),
  };
}
