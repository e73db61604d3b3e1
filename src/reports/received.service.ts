import { Injectable } from '@nestjs/common';
import { itemsById, locationTree } from '../catalog/catalog.js';
import { ancestorsOf, traceOf } from '../genealogy/genealogy.js';
import type { Actor } from '../kernel/actor.js';
import { dayAt, instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { groupBy } from '../kernel/group-by.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { unknown } from '../kernel/problems.js';
import { toThousandths } from '../kernel/quantity.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { findLots } from '../lots/lots.js';
import { patientCodes, personIds } from '../patients/patients.js';
import { loadSettings } from '../practice/practice.js';
import { protocolNames } from '../protocols/protocols.js';
import type { ReceivedAnswer, ReceivedPdfQuery } from './received.dto.js';
import {
  addedUp,
  type ComponentPortion,
  linesOf,
  type ReceivedNames,
  totalsOf,
} from './received.rules.js';
import { type GivenRow, givenTo, mixturesAmong } from './received.store.js';
import { receivedPdf } from './received-pdf.js';

/** What a patient received: item, lot and quantity, down to the lots that mixtures were made of. */
@Injectable()
export class ReceivedService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  received(patientId: string): Promise<ReceivedAnswer> {
    return this.uow.read((db) => receivedBy(db, patientId));
  }

  /** The same on paper, by the code alone. @throws Problem 404 */
  async pdf(actor: Actor, patientId: string, query: ReceivedPdfQuery): Promise<FileAnswer> {
    const at = this.clock.now();
    const { received, settings } = await this.uow.read(async (db) => ({
      received: await receivedBy(db, patientId),
      settings: await loadSettings(db),
    }));
    const { practiceName, timeZone } = settings;
    const today = dayAt(instantOf(at), timeZone);
    const language = query.language ?? actor.language;
    const bytes = await receivedPdf({ received, language, practiceName, today, at });
    return { name: `${received.code}-${today}.pdf`, mediaType: 'application/pdf', bytes };
  }
}

async function receivedBy(db: Reader, patientId: string): Promise<ReceivedAnswer> {
  const person = await personIds(db, patientId);
  const codes = await patientCodes(db, person);
  const code = codes.get(patientId);
  if (code === undefined) throw unknown('patient', patientId);
  const given = await givenTo(db, person);
  const components = await componentsOf(db, person, given);
  const names = await namesOf(
    db,
    [...given, ...components].map(({ lotId }) => lotId),
  );
  const { timeZone } = await loadSettings(db);
  const locations = await locationTree(db);
  const protocols = await protocolNames(
    db,
    given.flatMap(({ protocolId }) => protocolId ?? []),
  );
  const sessions = [...groupBy(given, ({ sessionId }) => sessionId).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { sessionId, performedAt, locationId, protocolId } = first;
    return {
      sessionId,
      performedAt,
      performedOn: dayAt(performedAt, timeZone),
      patientCode: codes.get(first.patientId) ?? '',
      locationName: locations.path(locationId),
      protocolName: protocolId === null ? null : (protocols.get(protocolId) ?? null),
      lines: linesOf(rows, components, names),
    };
  });
  const lots = totalsOf(given, components, names);
  return { patientId, code, codes: [...codes.values()].sort(), sessions, lots };
}

/**
 * How much of each maker's lot was in the mixtures these patients were given: the same figures that
 * a trace of that lot tells, and so a recall of it.
 */
async function componentsOf(
  db: Reader,
  person: readonly string[],
  given: readonly GivenRow[],
): Promise<ComponentPortion[]> {
  const mixtures = await mixturesAmong(
    db,
    given.map(({ lotId }) => lotId),
  );
  const components: ComponentPortion[] = [];
  for (const lotId of await ancestorsOf(db, mixtures)) {
    const { lot, patients } = await traceOf(db, lotId);
    if (lot.preparationId !== null) continue;
    const exposures = patients
      .filter((patient) => person.includes(patient.patientId))
      .flatMap((patient) => patient.exposures);
    const inMixtures = exposures.filter(({ via }) => via.length > 0);
    for (const { sessionId, lotId: preparationLotId, quantity } of inMixtures) {
      const thousandths = toThousandths(quantity) ?? 0;
      components.push({ sessionId, preparationLotId, lotId, quantity: thousandths });
    }
  }
  return addedUp(components);
}

async function namesOf(db: Reader, lotIds: readonly string[]): Promise<ReceivedNames> {
  const lots = await findLots(db, [...new Set(lotIds)]);
  return {
    lots: new Map(
      lots.map((lot) => [
        lot.id,
        {
          id: lot.id,
          itemId: lot.item_id,
          lotNumber: lot.lot_number,
          expiresOn: lot.expires_on,
        },
      ]),
    ),
    items: await itemsById(
      db,
      lots.map((lot) => lot.item_id),
    ),
  };
}
