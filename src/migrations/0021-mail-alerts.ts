import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, runAll } from './dialect.js';

/** Mail that waits to be sent, the people who want the daily digest, and what people said of alerts. */
export class MailAlerts0021 implements MigrationInterface {
  readonly name = 'MailAlerts2026110000021';

  async up(runner: QueryRunner): Promise<void> {
    const { engine, text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `ALTER TABLE app_user ADD COLUMN email ${text}`,
      'ALTER TABLE app_user ADD COLUMN digest INTEGER NOT NULL DEFAULT 0 CHECK (digest IN (0, 1))',
      `CREATE TABLE mail (
        id ${text} NOT NULL PRIMARY KEY,
        occasion ${text} NOT NULL UNIQUE,
        recipient ${text} NOT NULL,
        subject ${text} NOT NULL,
        body ${text} NOT NULL,
        file_name ${text},
        file_type ${text},
        file_content ${engine === 'postgres' ? 'bytea' : 'BLOB'},
        queued_at ${text} NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('waiting', 'sent', 'given-up')),
        attempts ${int} NOT NULL,
        due_at ${text} NOT NULL,
        ended_at ${text},
        failure ${text},
        CHECK ((file_name IS NULL) = (file_content IS NULL))
      )`,
      `CREATE INDEX mail_waiting ON mail (due_at, id) WHERE state = 'waiting'`,
      `CREATE TABLE alert_note (
        alert_key ${text} NOT NULL PRIMARY KEY,
        owner_id ${text},
        snoozed_until ${text},
        reason ${text},
        noted_by ${text} NOT NULL,
        noted_at ${text} NOT NULL,
        CHECK ((snoozed_until IS NULL) = (reason IS NULL))
      ) ${keyed}`,
      `CREATE TABLE alert_told (
        user_id ${text} NOT NULL REFERENCES app_user (id),
        alert_key ${text} NOT NULL,
        told_at ${text} NOT NULL,
        PRIMARY KEY (user_id, alert_key)
      ) ${keyed}`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE alert_told',
      'DROP TABLE alert_note',
      'DROP TABLE mail',
      'ALTER TABLE app_user DROP COLUMN digest',
      'ALTER TABLE app_user DROP COLUMN email',
    ]);
  }
}
