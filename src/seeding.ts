import { renameSync, rmSync } from 'node:fs';
import { makePractice, parseLotRef } from '../seeds/index.js';
import type {
  Appointment,
  LotRef,
  PracticeEvent,
  ReceiptBody,
  SessionBody,
  TransferBody,
} from '../seeds/types.js';
import { audit } from './audit/audit.js';
import { GroupsService } from './catalog/groups.service.js';
import { ItemsService } from './catalog/items.service.js';
import { LocationsService } from './catalog/locations.service.js';
import { SuppliersService } from './catalog/suppliers.service.js';
import { CompatibilityService } from './compounding/compatibility.service.js';
import { FormulasService } from './compounding/formulas.service.js';
import { CoursesService } from './courses/courses.service.js';
import { DevicesService } from './devices/devices.service.js';
import { SYSTEM, UsersService } from './identity/identity.js';
import type { Actor } from './kernel/actor.js';
import { Clock } from './kernel/clock.js';
import type { Config } from './kernel/config.js';
import { Database, type DatabaseConfig } from './kernel/database.js';
import { newId } from './kernel/ids.js';
import { Problem } from './kernel/problems.js';
import { sql } from './kernel/sql.js';
import { ContainersService } from './lots/containers.service.js';
import { LotsService } from './lots/lots.service.js';
import { Keyring } from './patients/patients.js';
import { PatientsService } from './patients/patients.service.js';
import { storeSetting } from './practice/practice.js';
import { ProtocolsService } from './protocols/protocols.service.js';
import type { ReceiptDto } from './receiving/receiving.dto.js';
import { ReceivingService } from './receiving/receiving.service.js';
import { replaceForecasts } from './reordering/forecasts.service.js';
import { forecasts } from './reordering/readings.js';
import { writeElements } from './scanning/element-string.rules.js';
import { SCHEMA } from './schema.js';
import { OrdersTelling } from './seeding-orders.js';
import { PeopleTelling } from './seeding-people.js';
import { BenchTelling } from './seeding-preparations.js';
import { SessionsService } from './sessions/sessions.service.js';
import { VoidService } from './sessions/void.service.js';
import { TransfersService } from './transfers/transfers.service.js';

/** A clock that stands where the history being told has come to. */
class HistoryClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  override now(): Date {
    return this.moment;
  }

  set(moment: Date): void {
    this.moment = moment;
  }
}

/** The name of the demo practice on its screens. */
const PRACTICE = 'Studio Ferrario';

/** What the demo practice may not be laid over. */
export class NotEmpty extends Error {}

/**
 * Fills an empty database with the demo practice of `seeds/`, by the same services that serve
 * requests, each event at its own time: what the server refuses cannot be in the demo.
 * @param now the moment at which the demo begins
 * @param identityKeyFile where the key of its patients' names is, or is made
 * @throws NotEmpty when there is anything in the catalog already
 */
export async function seedPractice(
  database: Database,
  now: Date,
  identityKeyFile: string,
): Promise<void> {
  const { unitOfWork: uow, writer } = database;
  const [item] = await uow.read((db) => db.query(sql`SELECT id FROM item LIMIT 1`));
  if (item) throw new NotEmpty('The database is not empty: the demo needs one of its own');
  const keyring = await Keyring.open(identityKeyFile, uow);
  const told = new Telling(database, new HistoryClock(now), keyring);
  // Nothing here was answered to anybody yet: a power cut only means to begin again.
  if (uow.engine === 'sqlite') await writer.query('PRAGMA synchronous = OFF');
  try {
    await told.tell(now);
    const at = now.toISOString();
    const { runningOut } = await uow.read((db) => forecasts(db, at));
    await uow.write((tx) => replaceForecasts(tx, runningOut, at));
  } finally {
    if (uow.engine === 'sqlite') await writer.query('PRAGMA synchronous = FULL');
  }
}

type SeedConfig = DatabaseConfig & Pick<Config, 'identityKeyFile'>;

/** Makes the demo's SQLite file under another name and gives it its own when it is whole. */
export async function seedAside(config: SeedConfig, now: Date): Promise<void> {
  const aside = `${config.databaseUrl}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${aside}${suffix}`, { force: true });
  const database = await Database.open({ ...config, databaseUrl: aside }, SCHEMA);
  try {
    await seedPractice(database, now, config.identityKeyFile);
  } finally {
    await database.close();
  }
  renameSync(aside, config.databaseUrl);
}

/** One lot number in twenty-three stands for those that no scanner could read. */
function isTyped(lotNumber: string): boolean {
  return [...lotNumber].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 23 === 0;
}

/** Tells the history of the demo practice to the services. */
class Telling {
  private readonly actors = new Map<string, Actor>();
  private readonly lots = new Map<string, string>();
  private readonly gtins = new Map<string, string>();
  private readonly receiving;
  private readonly transfers;
  private readonly lotsService;
  private readonly containers;
  private readonly sessions;
  private readonly voids;
  private readonly courses;
  private orders: OrdersTelling | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: HistoryClock,
    private readonly keyring: Keyring,
  ) {
    const { unitOfWork: uow } = database;
    this.receiving = new ReceivingService(uow, clock);
    this.transfers = new TransfersService(uow, clock);
    this.lotsService = new LotsService(uow, clock);
    this.containers = new ContainersService(uow, clock);
    this.sessions = new SessionsService(uow, clock);
    this.voids = new VoidService(uow, clock);
    this.courses = new CoursesService(uow, clock);
  }

  async tell(now: Date): Promise<void> {
    const practice = makePractice(now);
    const { unitOfWork: uow } = this.database;
    const { clock } = this;
    clock.set(new Date(practice.events[0]?.at ?? now));
    for (const { username, name, roles } of practice.users) {
      const actor = { id: newId(), name, roles, language: 'it' as const, requestId: 'seed' };
      this.actors.set(username, actor);
    }
    const admin = this.actor('admin');
    const name = { command: 'settings.change', subject: 'setting/practiceName', after: PRACTICE };
    await uow.write(async (tx) => {
      const at = clock.now().toISOString();
      await storeSetting(tx, 'practiceName', PRACTICE, at);
      await audit.record(tx, admin, name, at);
    });
    const locations = new LocationsService(uow, clock);
    for (const body of practice.locations) await locations.create(body, admin);
    const suppliers = new SuppliersService(uow, clock);
    for (const body of practice.suppliers) await suppliers.create(body, admin);
    const items = new ItemsService(uow, clock);
    for (const body of practice.items) {
      await items.create(body, admin);
      const gtin = body.identifiers.find(({ scheme }) => scheme === 'gtin')?.value;
      if (gtin) this.gtins.set(body.id, gtin.padStart(14, '0'));
    }
    const groups = new GroupsService(uow, clock);
    for (const body of practice.groups) await groups.create(body, admin);
    const devices = new DevicesService(uow, clock);
    for (const body of practice.devices) await devices.create(body, admin);
    const protocols = new ProtocolsService(uow, clock);
    for (const body of practice.protocols) await protocols.create(body, admin);
    const formulas = new FormulasService(uow, clock);
    const compatibility = new CompatibilityService(uow, clock);
    const doctor = this.actor('doctor');
    for (const { body, approved } of practice.formulas) {
      await formulas.create(body, admin);
      if (approved) await formulas.approve(body.id, {}, doctor);
    }
    for (const body of practice.compatibilities) await compatibility.enter(body, doctor);
    const patients = new PatientsService(uow, clock);
    for (const body of practice.patients) await patients.create(body, admin);
    const by = { nurse: this.actor('nurse'), doctor, admin };
    this.orders = new OrdersTelling(uow, clock, practice, by);
    await this.orders.beforeTheFirstOrder();
    const people = new PeopleTelling(uow, clock, this.keyring, practice, by);
    await people.beforeTheFirstSession();
    for (const event of practice.events) await this.replay(event);
    await this.orders.until(now.toISOString(), (at) => clock.set(new Date(at)));
    clock.set(now);
    await people.afterTheLast();
    await this.deliver(practice.benchDelivery);
    const bench = new BenchTelling(uow, clock, (username) => this.actor(username));
    for (const preparation of practice.preparations) await bench.tell(preparation);
    clock.set(now);
    // The users come last: a demo with users is a whole one.
    const users = new UsersService(uow, clock);
    for (const user of practice.users) {
      await users.create(SYSTEM, { ...user, id: this.actor(user.username).id });
    }
    for (const appointment of practice.appointments) await this.appoint(appointment);
  }

  private async deliver(body: ReceiptBody): Promise<void> {
    this.clock.set(new Date(body.receivedAt));
    await this.receiving.receive(this.actor('admin'), this.scanned(body));
  }

  private async appoint({ courseId, n, plannedAt, roomId, practitioner }: Appointment) {
    const practitionerId = this.actor(practitioner).id;
    const dto = { plannedAt, roomId, practitionerId };
    await this.courses.move(this.actor('nurse'), courseId, n, dto);
  }

  private actor(username: string): Actor {
    const actor = this.actors.get(username);
    if (!actor) throw new Error(`The seeds name no user ${username}`);
    return actor;
  }

  private lotId(ref: LotRef): string {
    const { itemId, lotNumber } = parseLotRef(ref);
    const id = this.lots.get(`${itemId} ${lotNumber}`);
    if (!id) throw new Error(`The seeds use lot ${lotNumber} before it is received`);
    return id;
  }

  private async replay(event: PracticeEvent): Promise<void> {
    await this.orders?.until(event.at, (at) => this.clock.set(new Date(at)));
    this.clock.set(new Date(event.at));
    try {
      await this.happen(event, this.actor(event.by));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Error(`${event.kind} at ${event.at} was refused: ${JSON.stringify(error)}`);
    }
  }

  private async happen({ kind, body }: PracticeEvent, by: Actor): Promise<void> {
    switch (kind) {
      case 'receipt': {
        const { body: receipt } = await this.receiving.receive(by, this.scanned(body));
        for (const line of receipt.lines) {
          this.lots.set(`${line.itemId} ${line.lotNumber}`, line.lotId);
          if (line.typed && !isTyped(line.lotNumber)) await this.confirm(by, line.lotId);
        }
        return;
      }
      case 'transfer':
        await this.transfers.transfer(by, this.transferOf(body));
        return;
      case 'hold':
        return this.lotsService.hold(by, this.lotId(body.lotId), body.reason);
      case 'release':
        return this.lotsService.release(by, this.lotId(body.lotId), body.reason);
      case 'container':
        await this.containers.open(by, { ...body, lotId: this.lotId(body.lotId) });
        return;
      case 'discard':
        return this.containers.discard(by, body.containerId, { reason: body.reason });
      case 'course':
        await this.courses.plan(by, body);
        return;
      case 'session':
        await this.sessions.log(by, this.sessionOf(body));
        return;
      case 'void':
        return this.voids.void(by, body.sessionId, body.reason);
    }
  }

  /** Where no code is printed, a second person looked at the label. */
  private confirm(typist: Actor, lotId: string): Promise<void> {
    const second = [...this.actors.values()].find(
      ({ id, roles }) => id !== typist.id && !roles.includes('auditor'),
    );
    if (!second) throw new Error('The seeds know nobody else');
    return this.lotsService.confirm(second, lotId, null);
  }

  /** Most packages were scanned when they came; some labels were typed, and wait for a second look. */
  private scanned(body: ReceiptBody): ReceiptDto {
    const lines = body.lines.map((line) => {
      const gtin = this.gtins.get(line.itemId);
      const { lotNumber, expiresOn } = line;
      if (!gtin || !expiresOn || isTyped(lotNumber)) return line;
      const elements = [
        { ai: '01', value: gtin },
        { ai: '17', value: expiresOn.slice(2).replaceAll('-', '').padEnd(6, '0') },
        { ai: '10', value: lotNumber },
      ];
      return { ...line, scan: `]d2${writeElements(elements)}` };
    });
    const orderId = this.orders?.orderFor(body.id) ?? null;
    return { ...body, orderId, lines };
  }

  private transferOf(body: TransferBody) {
    const lines = body.lines.map((line) => ({ ...line, lotId: this.lotId(line.lotId) }));
    return { ...body, lines };
  }

  private sessionOf(body: SessionBody) {
    const lines = body.lines.map(({ lotId, ...line }) =>
      lotId === undefined ? line : { ...line, lotId: this.lotId(lotId) },
    );
    return { ...body, lines };
  }
}
