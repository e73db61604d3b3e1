import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Bytes of a key of AES-256, and of the master key. */
export const KEY_BYTES = 32;

/** Bytes of a nonce as AES-GCM wants it (NIST SP 800-38D, 8.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The first byte of everything sealed, so that another way of sealing can follow. */
const VERSION = 1;

/** What was sealed cannot be opened: another key, another owner, or bytes that were changed. */
export class SealBroken extends Error {}

/**
 * Seals bytes with AES-256-GCM under a nonce of their own.
 * @param owner what they belong to: they do not open as anybody else's
 */
export function seal(key: Buffer, content: Uint8Array, owner: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what {@link seal} sealed. @throws SealBroken */
export function unseal(key: Buffer, sealed: Buffer, owner: string): Buffer {
  const start = 1 + NONCE_BYTES + TAG_BYTES;
  if (sealed.length < start || sealed[0] !== VERSION) throw new SealBroken('Not a sealed content');
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, start);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
  } catch {
    throw new SealBroken('The seal is broken');
  }
}

/** What is made of the master key: each use has a key of its own (HKDF-SHA256, RFC 5869). */
export class MasterKeys {
  private readonly wrapping: Buffer;
  private readonly indexing: Buffer;
  /** Tells this master key from others without telling it. */
  readonly checkValue: string;

  constructor(master: Buffer) {
    const derive = (use: string) =>
      Buffer.from(hkdfSync('sha256', master, '', `mesostock/identity/${use}/1`, KEY_BYTES));
    this.wrapping = derive('wrap');
    this.indexing = derive('index');
    this.checkValue = derive('check').toString('base64url');
  }

  /** Whether the check value that was kept is of this master key. */
  matches(kept: string): boolean {
    const [own, other] = [Buffer.from(this.checkValue), Buffer.from(kept)];
    return own.length === other.length && timingSafeEqual(own, other);
  }

  /** A new data key of a patient, and what of it may be kept. */
  newDataKey(patientId: string): { readonly key: Buffer; readonly wrapped: string } {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.wrapping, key, `key/${patientId}`).toString('base64url') };
  }

  /** @throws SealBroken */
  unwrap(wrapped: string, patientId: string): Buffer {
    return unseal(this.wrapping, Buffer.from(wrapped, 'base64url'), `key/${patientId}`);
  }

  /** A word made unreadable: the same word gives the same token, nobody without the key goes back. */
  token(word: string): string {
    return createHmac('sha256', this.indexing).update(word).digest('base64url');
  }
}
