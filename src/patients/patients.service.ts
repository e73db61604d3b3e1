import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { type Instant, instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { NewPatient, PatientAnswer, PatientsQuery } from './patients.dto.js';
import { codeTaken } from './patients.problems.js';
import { CODE_BYTES, codeFrom } from './patients.rules.js';
import * as store from './patients.store.js';

/** How many random codes are tried; one of seven million is hardly ever taken. */
const ATTEMPTS = 20;

/** Patients, known by a random code. */
@Injectable()
export class PatientsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Patients by code. */
  async list({ search = '', limit, cursor }: PatientsQuery): Promise<Page<PatientAnswer>> {
    const after = readCursor(cursor, 1);
    const found = await this.uow.read((db) => store.listPatients(db, search, after, limit + 1));
    return page(
      found,
      limit,
      ({ code }) => [code],
      (patient) => patient,
    );
  }

  /** @throws Problem 404 when there is no such patient */
  async get(id: string): Promise<PatientAnswer> {
    const patient = await this.uow.read((db) => store.findPatient(db, id));
    if (!patient) throw unknown('patient', id);
    return patient;
  }

  /** @throws Problem 409 `code-taken` */
  create(body: NewPatient, actor: Actor): Promise<Answer<PatientAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'patient', body, actor, at }, async (id) => {
        const after = await this.insert(tx, id, body.code, at);
        const entry = { command: 'patients.create', subject: `patient/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  private async insert(tx: Tx, id: string, given: string | undefined, at: Instant) {
    let code = given ?? codeFrom(randomBytes(CODE_BYTES));
    for (let attempt = 1; !(await store.insertPatient(tx, { id, code }, at)); attempt++) {
      if (given !== undefined || attempt === ATTEMPTS) throw codeTaken(code);
      code = codeFrom(randomBytes(CODE_BYTES));
    }
    return { id, code };
  }
}
