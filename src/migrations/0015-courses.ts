import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/**
 * Courses with their planned sessions; and of a session the course it belongs to, the devices it
 * used and the checklist that was gone through.
 */
export class Courses0015 implements MigrationInterface {
  readonly name = 'Courses2026110000015';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE course (
        id ${text} NOT NULL PRIMARY KEY REFERENCES document (id),
        patient_id ${text} NOT NULL REFERENCES patient (id),
        protocol_id ${text} NOT NULL REFERENCES protocol (id),
        protocol_version ${int} NOT NULL CHECK (protocol_version > 0),
        continues_id ${text} REFERENCES course (id),
        starts_on ${text} NOT NULL,
        planned_at ${text} NOT NULL,
        planned_by ${text} NOT NULL,
        ended_at ${text},
        ended_by ${text},
        end_reason ${text},
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      ) ${keyed}`,
      'CREATE INDEX course_by_patient ON course (patient_id, planned_at)',
      'CREATE INDEX course_by_time ON course (planned_at, id)',
      'CREATE INDEX course_by_continued ON course (continues_id)',
      `CREATE TABLE course_session (
        course_id ${text} NOT NULL REFERENCES course (id),
        n ${int} NOT NULL CHECK (n > 0),
        due_on ${text} NOT NULL,
        planned_time ${text},
        room_id ${text} REFERENCES location (id),
        practitioner_id ${text},
        moved INTEGER NOT NULL CHECK (moved IN (0, 1)),
        min_days ${int},
        max_days ${int},
        session_id ${text} REFERENCES session (id),
        performed_on ${text},
        PRIMARY KEY (course_id, n),
        CHECK ((session_id IS NULL) = (performed_on IS NULL)),
        CHECK (min_days > 0 AND max_days >= min_days)
      ) ${keyed}`,
      'CREATE INDEX course_session_by_day ON course_session (due_on) WHERE session_id IS NULL',
      'CREATE INDEX course_session_by_performance ON course_session (performed_on)',
      'CREATE INDEX course_session_by_session ON course_session (session_id)',
      `ALTER TABLE session ADD COLUMN course_id ${text} REFERENCES course (id)`,
      `ALTER TABLE session ADD COLUMN checklist ${text} NOT NULL DEFAULT '[]'`,
      'CREATE INDEX session_by_protocol ON session (protocol_id, performed_at)',
      `CREATE TABLE session_device (
        session_id ${text} NOT NULL REFERENCES session (id),
        device_id ${text} NOT NULL REFERENCES device (id),
        PRIMARY KEY (session_id, device_id)
      ) ${keyed}`,
      'CREATE INDEX session_device_by_device ON session_device (device_id)',
    ]);
    await makeAppendOnly(runner, 'session_device');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE session_device',
      'DROP INDEX session_by_protocol',
      'ALTER TABLE session DROP COLUMN checklist',
      'ALTER TABLE session DROP COLUMN course_id',
      'DROP TABLE course_session',
      'DROP TABLE course',
    ]);
  }
}
