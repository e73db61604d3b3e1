import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** Who made a running course longer or shorter, and why. */
export class CourseLengths0023 implements MigrationInterface {
  readonly name = 'CourseLengths2026110000023';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE course_length (
        course_id ${text} NOT NULL REFERENCES course (id),
        entry ${int} NOT NULL,
        sessions_before ${int} NOT NULL CHECK (sessions_before > 0),
        sessions_after ${int} NOT NULL CHECK (sessions_after > 0),
        reason ${text},
        changed_at ${text} NOT NULL,
        changed_by ${text} NOT NULL,
        PRIMARY KEY (course_id, entry),
        CHECK (sessions_before <> sessions_after)
      ) ${keyed}`,
    ]);
    await makeAppendOnly(runner, 'course_length');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['DROP TABLE course_length']);
  }
}
