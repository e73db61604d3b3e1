import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dialectOf, makeAppendOnly, runAll } from './dialect.js';

/** What an item is made of, formulas with their versions, and what is known of mixing two things. */
export class Formulas0011 implements MigrationInterface {
  readonly name = 'Formulas2026110000011';

  async up(runner: QueryRunner): Promise<void> {
    const { text, int, keyed } = dialectOf(runner);
    await runAll(runner, [
      `ALTER TABLE item ADD COLUMN substances ${text} NOT NULL DEFAULT '[]'`,
      `CREATE TABLE formula (
        id ${text} NOT NULL PRIMARY KEY,
        item_id ${text} NOT NULL UNIQUE REFERENCES item (id),
        name ${text} NOT NULL CHECK (name <> ''),
        name_key ${text} NOT NULL,
        created_at ${text} NOT NULL
      )`,
      'CREATE INDEX formula_by_name ON formula (name_key, id)',
      `CREATE TABLE formula_version (
        formula_id ${text} NOT NULL REFERENCES formula (id),
        version ${int} NOT NULL CHECK (version > 0),
        status ${text} NOT NULL CHECK (status IN ('draft', 'approved', 'retired')),
        content ${text} NOT NULL,
        author_id ${text} NOT NULL,
        editors ${text} NOT NULL,
        created_at ${text} NOT NULL,
        changed_at ${text} NOT NULL,
        approved_by ${text},
        approved_at ${text},
        retired_by ${text},
        retired_at ${text},
        retire_reason ${text},
        PRIMARY KEY (formula_id, version),
        CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
        CHECK (status <> 'approved' OR approved_by IS NOT NULL),
        CHECK (approved_by <> author_id),
        CHECK ((status = 'retired') = (retired_at IS NOT NULL)),
        CHECK ((retired_at IS NULL) = (retired_by IS NULL))
      ) ${keyed}`,
      // One draft is written at a time, and one version is valid at a time.
      `CREATE UNIQUE INDEX formula_version_is_the_draft ON formula_version (formula_id)
        WHERE status = 'draft'`,
      `CREATE UNIQUE INDEX formula_version_is_approved ON formula_version (formula_id)
        WHERE status = 'approved'`,
      `CREATE TABLE compatibility (
        id ${text} NOT NULL PRIMARY KEY,
        first_key ${text} NOT NULL,
        second_key ${text} NOT NULL CHECK (first_key <= second_key),
        verdict ${text} NOT NULL CHECK (verdict IN ('compatible', 'incompatible', 'conditional')),
        condition_text ${text},
        reference ${text} NOT NULL CHECK (reference <> ''),
        entered_by ${text} NOT NULL,
        entered_at ${text} NOT NULL,
        CHECK (verdict <> 'conditional' OR condition_text IS NOT NULL)
      ) ${keyed}`,
      'CREATE INDEX compatibility_by_pair ON compatibility (first_key, second_key, entered_at, id)',
    ]);
    await keepApproved(runner);
    await makeAppendOnly(runner, 'compatibility');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'DROP TABLE compatibility',
      'DROP TABLE formula_version',
      'DROP TABLE formula',
      'ALTER TABLE item DROP COLUMN substances',
    ]);
    if (dialectOf(runner).engine === 'postgres') {
      await runner.query('DROP FUNCTION formula_version_stays');
    }
  }
}

/** True of a change that would touch more of a version than its approval and its retirement. */
const TOUCHES_HISTORY = `OLD.status = 'retired' OR NEW.formula_id <> OLD.formula_id
  OR NEW.version <> OLD.version OR (OLD.status = 'approved' AND (
    NEW.status <> 'retired' OR NEW.content <> OLD.content OR NEW.author_id <> OLD.author_id
    OR NEW.editors <> OLD.editors OR NEW.created_at <> OLD.created_at
    OR NEW.changed_at <> OLD.changed_at OR COALESCE(NEW.approved_by, '') <> OLD.approved_by
    OR COALESCE(NEW.approved_at, '') <> OLD.approved_at))`;

/** The database itself keeps an approved version as it is: it can be retired, nothing else. */
async function keepApproved(runner: QueryRunner): Promise<void> {
  const says = 'an approved version of a formula never changes';
  if (dialectOf(runner).engine === 'sqlite') {
    await runAll(runner, [
      `CREATE TRIGGER formula_version_stays BEFORE UPDATE ON formula_version
        WHEN ${TOUCHES_HISTORY} BEGIN SELECT RAISE(ABORT, '${says}'); END`,
      `CREATE TRIGGER formula_version_is_kept BEFORE DELETE ON formula_version
        BEGIN SELECT RAISE(ABORT, '${says}'); END`,
      // INSERT OR REPLACE would delete the version in its way without asking the triggers.
      `CREATE TRIGGER formula_version_is_not_replaced BEFORE INSERT ON formula_version
        WHEN EXISTS (SELECT 1 FROM formula_version old WHERE old.formula_id = NEW.formula_id
          AND (old.version = NEW.version OR (old.status = NEW.status AND old.status <> 'retired')))
        BEGIN SELECT RAISE(ABORT, '${says}'); END`,
    ]);
    return;
  }
  await runAll(runner, [
    `CREATE FUNCTION formula_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ${TOUCHES_HISTORY} THEN RAISE EXCEPTION '${says}'; END IF;
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER formula_version_stays BEFORE UPDATE ON formula_version
      FOR EACH ROW EXECUTE FUNCTION formula_version_stays()`,
    `CREATE TRIGGER formula_version_is_kept BEFORE DELETE ON formula_version
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    `CREATE TRIGGER formula_version_is_not_truncated BEFORE TRUNCATE ON formula_version
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  ]);
}
