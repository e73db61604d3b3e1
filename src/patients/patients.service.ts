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
import { mergedInto } from './merge/merge.store.js';
import type {
  NewPatient,
  PatientAnswer,
  PatientDetailsAnswer,
  PatientsQuery,
} from './patients.dto.js';
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

  /** Patients by code; those that were merged into another one too, so that their code is found. */
  async list({ search = '', limit, cursor }: PatientsQuery): Promise<Page<PatientAnswer>> {
    const after = readCursor(cursor, 1);
    const found = await this.uow.read((db) => store.listPatients(db, search, after, limit + 1));
    return page(found, limit, ({ code }) => [code], toAnswer);
  }

  /** @throws Problem 404 when there is no such patient */
  get(id: string): Promise<PatientDetailsAnswer> {
    return this.uow.read(async (db) => {
      const patient = await store.findPatient(db, id);
      if (!patient) throw unknown('patient', id);
      return { ...toAnswer(patient), mergedCodes: await mergedInto(db, id) };
    });
  }

  /** @throws Problem 409 `code-taken` */
  create(body: NewPatient, actor: Actor): Promise<Answer<PatientAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'patient', body, actor, at }, async (id) => {
        const after = await this.insert(tx, id, body.code, at);
        const entry = { command: 'patients.create', subject: `patient/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return { ...after, mergedInto: null, identity: 'none' as const };
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

function toAnswer({ id, code, identity, ...facts }: store.PatientFacts): PatientAnswer {
  const { mergedIntoId, mergedIntoCode } = facts;
  const into = mergedIntoId === null ? null : { id: mergedIntoId, code: mergedIntoCode ?? '' };
  return { id, code, mergedInto: into, identity };
}
