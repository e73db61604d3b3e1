import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/**
 * Users, their sign-ins, API tokens and the audit. The table of users is `app_user`, because
 * `user` means the database's own user on PostgreSQL. A token is a row of it too (kind `token`),
 * so that whoever acted has a name in one place, also after the token was deleted.
 */
export class IdentityAudit0002 implements MigrationInterface {
  readonly name = 'IdentityAudit2026110000002';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, serial, keyed } = dialectOf(runner);
    await runAll(runner, [
      `CREATE TABLE app_user (
        id ${text} NOT NULL PRIMARY KEY,
        kind ${text} NOT NULL CHECK (kind IN ('person', 'token')),
        username ${text} NOT NULL CONSTRAINT app_user_username_key UNIQUE,
        name ${text} NOT NULL,
        password_hash ${text},
        roles ${text} NOT NULL,
        language ${text} NOT NULL,
        active ${int} NOT NULL CHECK (active IN (0, 1)),
        created_at ${text} NOT NULL,
        created_by ${text} NOT NULL
      ) ${keyed}`,
      `CREATE TABLE sign_in (
        token_hash ${text} NOT NULL PRIMARY KEY,
        user_id ${text} NOT NULL REFERENCES app_user (id),
        signed_in_at ${text} NOT NULL,
        expires_at ${text} NOT NULL
      ) ${keyed}`,
      `CREATE INDEX sign_in_user ON sign_in (user_id)`,
      `CREATE TABLE api_token (
        token_hash ${text} NOT NULL PRIMARY KEY,
        user_id ${text} NOT NULL UNIQUE REFERENCES app_user (id)
      ) ${keyed}`,
      `CREATE TABLE audit_entry (
        seq ${serial},
        recorded_at ${text} NOT NULL,
        actor_id ${text} NOT NULL,
        actor_name ${text} NOT NULL,
        actor_roles ${text} NOT NULL,
        command ${text} NOT NULL,
        subject ${text} NOT NULL,
        state_before ${text},
        state_after ${text},
        reason ${text},
        request_id ${text} NOT NULL
      )`,
      `CREATE INDEX audit_entry_subject ON audit_entry (subject, seq)`,
      `CREATE INDEX audit_entry_actor ON audit_entry (actor_id, seq)`,
      `CREATE INDEX audit_entry_recorded ON audit_entry (recorded_at)`,
    ]);
    await makeAppendOnly(runner, 'audit_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      ['audit_entry', 'api_token', 'sign_in', 'app_user'].map((table) => `DROP TABLE ${table}`),
    );
  }
}
