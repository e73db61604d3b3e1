import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Role } from '../../src/kernel/actor.js';
import { newId } from '../../src/kernel/ids.js';
import type { Engine } from '../../src/kernel/unit-of-work.js';
import { Client, type Reply } from './client.js';
import { type RunningServer, startServer } from './server.js';

/** The id that a builder got back, with whatever else the server answered. */
type Made = Reply['body'] & { readonly id: string };

type Details = Readonly<Record<string, unknown>>;

export interface Line {
  readonly itemId: string;
  readonly quantity: number;
  readonly lotId?: string;
  readonly containerId?: string;
  readonly reason?: string;
  readonly incidentReason?: string;
}

export const ENGINES: readonly Engine[] = ['sqlite', 'postgres'];

/**
 * Tells the same stories on SQLite and on PostgreSQL: each engine gets a server on an empty,
 * migrated database, and after every story the balances must agree with the postings.
 */
export function describeOnBothEngines(name: string, stories: (clinic: Clinic) => void): void {
  describe.each(ENGINES)(`${name} (%s)`, (engine) => stories(openForStories(engine)));
}

/** A clinic that is open during the surrounding `describe`. */
export function openForStories(
  engine: Engine,
  start: (engine: Engine) => Promise<RunningServer> = startServer,
): Clinic {
  const clinic = new Clinic(engine, start);
  beforeAll(() => clinic.open());
  afterAll(() => clinic.close());
  afterEach(async () => {
    const { body } = await clinic.as('auditor').get('/ledger/discrepancies');
    expect(body.items).toEqual([]);
  });
  return clinic;
}

/** A clinic with one room, one patient and a user of every role, and ways to give it stock. */
export class Clinic {
  private server: RunningServer | undefined;
  private ownRoom = '';
  private ownPatient = '';
  private made = 0;

  constructor(
    readonly engine: Engine,
    private readonly start: (engine: Engine) => Promise<RunningServer> = startServer,
  ) {}

  async open(): Promise<void> {
    this.server = await this.start(this.engine);
    this.ownRoom = (await this.location({ name: 'Sala 1', kind: 'room' })).id;
    this.ownPatient = (await this.patient()).id;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  /** The address of the server. */
  get url(): string {
    return this.running.url;
  }

  /** The address of its database. */
  get databaseUrl(): string {
    return this.running.databaseUrl;
  }

  /** The treatment room, where builders put stock and sessions take it when nothing else is said. */
  get room(): string {
    return this.ownRoom;
  }

  /** The patient of sessions when no other is named. */
  get patientId(): string {
    return this.ownPatient;
  }

  /** Somebody signed in with this role. */
  as(role: Role): Client {
    return this.running.users[role];
  }

  /** Somebody who has not signed in. */
  get stranger(): Client {
    return new Client(this.url);
  }

  /** Catalogues an item: a multiple-use vial of 10 mL that may go into the skin, unless told otherwise. */
  item(details: Details = {}): Promise<Made> {
    this.made += 1;
    return this.make('admin', '/items', {
      name: `Item ${this.made}`,
      category: 'local-anaesthetic',
      regulatoryClass: 'medicine',
      origin: 'synthetic',
      unit: 'mL',
      containerKind: 'vial',
      containerQuantity: 10,
      containerUse: 'multiple',
      registeredRoutes: ['intradermal', 'subcutaneous'],
      ...details,
    });
  }

  location(details: Details = {}): Promise<Made> {
    this.made += 1;
    return this.make('admin', '/locations', {
      name: `Place ${this.made}`,
      kind: 'cabinet',
      parentId: null,
      ...details,
    });
  }

  patient(): Promise<Made> {
    return this.make('nurse', '/patients', {});
  }

  /** A protocol of two weekly sessions without materials, unless told otherwise. */
  protocol(details: Details = {}): Promise<Made> {
    this.made += 1;
    return this.make('admin', '/protocols', {
      name: `Protocol ${this.made}`,
      technique: 'nappage',
      route: 'intradermal',
      sessions: {
        minimum: 2,
        maximum: null,
        spacingDays: { min: 7, max: 10 },
        phases: [],
      },
      ...details,
    });
  }

  /** Plans a course of the clinic's patient that begins today, unless told otherwise. */
  course(protocol: { readonly id: string }, details: Details = {}): Promise<Made> {
    return this.make('nurse', '/courses', {
      id: newId(),
      patientId: this.patientId,
      protocolId: protocol.id,
      startsOn: day(0),
      ...details,
    });
  }

  /** The clinic's patient, or another, signs today for a medicine outside its registered routes. */
  consent(item: { readonly id: string }, details: Details = {}): Promise<Made> {
    const { patientId = this.patientId, ...body } = details;
    return this.make('nurse', `/patients/${patientId}/consents`, {
      kind: 'off-label',
      itemId: item.id,
      signedOn: day(0),
      ...body,
    });
  }

  /** Receives containers of an item (one, good for a year, unless told otherwise) and answers the line. */
  async receive(item: { readonly id: string }, details: Details = {}): Promise<Received> {
    this.made += 1;
    const { locationId = this.room, ...line } = details;
    const receipt = await this.make('nurse', '/receipts', {
      id: newId(),
      locationId,
      lines: [
        {
          itemId: item.id,
          lotNumber: `LOT${this.made}`,
          expiresOn: day(365),
          containers: 1,
          ...line,
        },
      ],
    });
    return receipt.lines[0];
  }

  /** The body of a session: intradermal, now, in the clinic's room, on its patient. */
  session(lines: readonly Line[], details: Details = {}): Made {
    return {
      id: newId(),
      patientId: this.patientId,
      performedAt: new Date().toISOString(),
      locationId: this.room,
      technique: 'intradermal',
      route: 'intradermal',
      lines,
      ...details,
    };
  }

  /** Logs a session as the nurse. */
  log(lines: readonly Line[], details: Details = {}): Promise<Reply> {
    return this.as('nurse').post('/sessions', this.session(lines, details));
  }

  /** How much of an item stands in all locations and open containers, in its unit. */
  async onHand(item: { readonly id: string }): Promise<number> {
    const { body } = await this.as('nurse').get(`/stock?itemId=${item.id}&limit=200`);
    const rows = body.items as readonly { readonly quantity: number }[];
    // Quantities have three decimals; adding them as thousandths keeps the sum exact.
    return rows.reduce((sum, row) => sum + Math.round(row.quantity * 1000), 0) / 1000;
  }

  private async make(role: Role, path: string, body: Details): Promise<Made> {
    const reply = await this.as(role).post(path, body);
    if (reply.status !== 201) {
      throw new Error(`POST ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    }
    return reply.body;
  }

  private get running(): RunningServer {
    if (!this.server) throw new Error('The clinic is not open yet');
    return this.server;
  }
}

/** One line of a receipt, as answered. */
export interface Received {
  readonly itemId: string;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly expiresOn: string | null;
  readonly containers: number;
  readonly quantity: number;
}

/** The day so many days from today, `YYYY-MM-DD`, in the clinic's time zone. */
export function day(daysFromToday: number): string {
  const instant = new Date(Date.now() + daysFromToday * 86_400_000);
  return instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Rome' });
}
