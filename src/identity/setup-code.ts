import { Injectable } from '@nestjs/common';
import { codeMatches, hashCode, newSetupCode } from './tokens.js';

/**
 * The one-time code by which whoever sees the server's console becomes the first administrator.
 * It lives as long as the process, as a hash.
 */
@Injectable()
export class SetupCode {
  private codeHash: string | null = null;

  /** A new code, to be printed; the one before is void. */
  issue(): string {
    const code = newSetupCode();
    this.codeHash = hashCode(code);
    return code;
  }

  matches(typed: string): boolean {
    return this.codeHash !== null && codeMatches(this.codeHash, typed);
  }

  /** After its use it opens nothing. */
  spend(): void {
    this.codeHash = null;
  }
}
