import { Injectable } from '@nestjs/common';
import { itemsById, locationTree } from '../catalog/catalog.js';
import { activeDoctors, personNames } from '../identity/identity.js';
import { Clock } from '../kernel/clock.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { toUnits } from '../kernel/quantity.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { deviationOf } from './bench.store.js';
import { type Listed, listDeviations, listPreparations } from './listing.store.js';
import { preparationAnswer } from './preparation-answer.js';
import type {
  DeviationAnswer,
  PreparationAnswer,
  PreparationPersonAnswer,
  PreparationRowAnswer,
} from './preparation-answers.dto.js';
import { deviationAnswer } from './preparation-history.js';
import { type Names, namesOf, person, personOrNull } from './preparation-names.js';
import type { DeviationsQuery, PreparationsQuery } from './preparations.dto.js';
import { codeOf } from './preparing.js';

/** The book of preparations: what was made, and what deviated. */
@Injectable()
export class PreparationBookService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  one(id: string): Promise<PreparationAnswer> {
    return this.uow.read((db) => preparationAnswer(db, id, this.clock.now().toISOString()));
  }

  /** Preparations, the newest first. */
  list({ limit, cursor, ...filter }: PreparationsQuery): Promise<Page<PreparationRowAnswer>> {
    const after = readCursor(cursor, 2);
    const now = this.clock.now().toISOString();
    return this.uow.read(async (db) => {
      const rows = await listPreparations(db, filter, after, limit + 1);
      const names = await namesOf(db, {
        known: new Map(),
        locations: await locationTree(db),
        items: [],
        people: rows.flatMap(({ begunBy, preparer, checker }) => [begunBy, preparer, checker]),
        patients: rows.map(({ patientId }) => patientId),
      });
      const position = (row: Listed) => [row.startedAt, row.id];
      return page(rows, limit, position, (row) => rowAnswer(row, names, now));
    });
  }

  /** Deviations and overrides, the newest first. */
  deviations({ limit, cursor, ...filter }: DeviationsQuery): Promise<Page<DeviationAnswer>> {
    const after = readCursor(cursor, 2);
    return this.uow.read(async (db) => {
      const rows = await listDeviations(db, filter, after, limit + 1);
      const told = rows.map((row) => ({ ...row, ...deviationOf(row) }));
      const items = await itemsById(
        db,
        told.flatMap(({ itemIds }) => [...itemIds]),
      );
      const people = await personNames(
        db,
        told.map(({ toldBy }) => toldBy),
      );
      return page(
        told,
        limit,
        (row) => [row.toldAt, row.id],
        (row) => deviationAnswer(row, { items, people }),
      );
    });
  }

  /** The doctors in whose name it may be made. */
  prescribers(): Promise<PreparationPersonAnswer[]> {
    return this.uow.read(activeDoctors);
  }
}

function rowAnswer(row: Listed, names: Names, now: string): PreparationRowAnswer {
  const { volume, output, useUntil } = row;
  return {
    id: row.id,
    number: row.number,
    code: codeOf(row.number),
    state: row.state,
    name: row.name,
    formulaId: row.formulaId,
    formulaVersion: row.formulaVersion,
    patientId: row.patientId,
    patientCode: names.patients.get(row.patientId ?? '') ?? null,
    locationId: row.locationId,
    locationName: names.locations.path(row.locationId),
    startedAt: row.startedAt,
    volume: volume === null ? null : toUnits(volume),
    containers: row.containers,
    outputQuantity: output === null ? null : toUnits(output),
    unit: row.unit,
    useUntil,
    pastUse: useUntil !== null && now > useUntil,
    lotId: row.lotId,
    remaining: toUnits(row.remaining),
    createdBy: person(row.begunBy, names),
    preparer: personOrNull(row.preparer, names),
    checker: personOrNull(row.checker, names),
  };
}
