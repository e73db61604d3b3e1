import type { Reader, Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { identityLocked, type LockReason } from './identity.problems.js';
import * as store from './identity.store.js';
import { isOpenToOthers, KeyFileUnreadable, makeKey, readKey } from './key-file.js';
import { MasterKeys } from './sealing.js';

/** How it stands with the key of the identities. */
export type KeyState = 'ready' | LockReason;

/**
 * The master key of the identities: read from its file at the start, never in the database. When it
 * is lost or is another one, names stay shut and everything else works.
 */
export class Keyring {
  private constructor(
    private readonly file: string,
    private readonly keys: MasterKeys | null,
    private readonly fault: string | null,
  ) {}

  /** Reads the key; makes one when there is none and nothing was sealed with an earlier one. */
  static async open(file: string, uow: UnitOfWork): Promise<Keyring> {
    const { inUse } = await uow.read(store.sealedBy);
    try {
      const master = readKey(file) ?? (inUse ? null : makeKey(file));
      return new Keyring(file, master && new MasterKeys(master), null);
    } catch (error) {
      if (!(error instanceof KeyFileUnreadable)) throw error;
      return new Keyring(file, null, error.message);
    }
  }

  /** Whether identities can be opened and sealed, and if not, why. */
  async state(db: Reader): Promise<KeyState> {
    const { checkValue, inUse } = await store.sealedBy(db);
    if (this.fault !== null) return 'key-unreadable';
    if (this.keys === null) return 'key-missing';
    const isOther = inUse && (checkValue === null || !this.keys.matches(checkValue));
    return isOther ? 'key-wrong' : 'ready';
  }

  /** The keys, to open with. @throws Problem `identity-locked` (409) */
  async unlocked(db: Reader): Promise<MasterKeys> {
    const state = await this.state(db);
    if (state !== 'ready' || this.keys === null) {
      throw identityLocked(state === 'ready' ? 'key-missing' : state);
    }
    return this.keys;
  }

  /**
   * The keys, to seal with: whoever seals first says which master key the database is sealed by.
   * @throws Problem `identity-locked` (409)
   */
  async sealing(tx: Tx): Promise<MasterKeys> {
    const keys = await this.unlocked(tx);
    await store.keepCheckValue(tx, keys.checkValue);
    const { checkValue } = await store.sealedBy(tx);
    if (checkValue === null || !keys.matches(checkValue)) throw identityLocked('key-wrong');
    return keys;
  }

  /** What whoever starts the server must be told; nothing when all is well. */
  async complaints(db: Reader): Promise<string[]> {
    const state = await this.state(db);
    if (state === 'ready') return isOpenToOthers(this.file) ? [openFile(this.file)] : [];
    return [`Names cannot be opened: ${REASONS[state](this.file, this.fault ?? '')}`, REST];
  }
}

const REST =
  'Everything else works. Put the right file there, or set IDENTITY_KEY_FILE, and restart.';

const REASONS: Readonly<Record<LockReason, (file: string, fault: string) => string>> = {
  'key-missing': (file) => `the key file ${file} is missing.`,
  'key-wrong': (file) => `${file} is not the key they were sealed with.`,
  'key-unreadable': (file, fault) => `the key file ${file} ${fault}.`,
};

function openFile(file: string): string {
  return `The key of the identities can be read by others: chmod 600 ${file}`;
}
