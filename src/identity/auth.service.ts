import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { addHours, type Instant } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { invalid } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type {
  AccountAnswer,
  ChangeMeRequest,
  ChangePasswordRequest,
  MeAnswer,
  SetupRequest,
  SignInRequest,
} from './identity.dto.js';
import { alreadySetUp, notSignedIn, wrongCode, wrongCredentials } from './identity.problems.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { permissionsOf } from './permissions.js';
import { SetupCode } from './setup-code.js';
import { deleteOtherSignIns, deleteSignIn, findSignedIn, insertSignIn } from './sign-ins.store.js';
import { Throttle } from './throttle.js';
import { hashToken, newToken } from './tokens.js';
import { passwordError, SIGN_IN_HOURS } from './users.rules.js';
import {
  anyUser,
  findAccount,
  findUser,
  findUserByName,
  insertUser,
  lockUsers,
  type User,
  type UserWithPassword,
  updateUser,
} from './users.store.js';

/** Where a request to sign in comes from. */
export interface Caller {
  readonly address: string;
  readonly requestId: string;
}

/** A sign-in that began: its secret goes into the cookie, and nowhere else. */
export interface SignedIn {
  readonly user: AccountAnswer;
  readonly token: string;
  readonly expiresAt: Instant;
}

export function toAccount({ id, username, name, roles, language }: User): AccountAnswer {
  return { id, username, name, roles: [...roles], language };
}

function actorOf(user: User, requestId: string): Actor {
  const { id, name, roles, language } = user;
  return { id, name, roles, language, requestId };
}

/** Signing in and out, and what users do to their own account. */
@Injectable()
export class AuthService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly setupCode: SetupCode,
  ) {}

  /**
   * @throws Problem `/problems/identity/wrong-credentials` (401), after the same time whether the
   *   user exists or not; `/problems/identity/too-many-attempts` (429)
   */
  async signIn({ username, password }: SignInRequest, caller: Caller): Promise<SignedIn> {
    await this.throttle.attempt(username, caller.address);
    const user = await this.uow.read((db) => findUserByName(db, username));
    const matches = await passwordMatches(user?.active ? user.passwordHash : null, password);
    if (!user || !matches) throw wrongCredentials();
    await this.throttle.succeeded(username, caller.address);
    return this.uow.write(async (tx) => {
      // The password was compared outside; since then the user may have been shut out.
      const now = await findUser(tx, user.id);
      if (!now?.active || now.passwordHash !== user.passwordHash) throw wrongCredentials();
      return this.begin(tx, now, caller.requestId);
    });
  }

  private async begin(tx: Tx, user: User, requestId: string): Promise<SignedIn> {
    const at = this.clock.now().toISOString();
    const token = newToken();
    const expiresAt = addHours(at, SIGN_IN_HOURS);
    await insertSignIn(tx, hashToken(token), user.id, at, expiresAt);
    const entry = { command: 'identity.sign-in', subject: `user/${user.id}` };
    await audit.record(tx, actorOf(user, requestId), entry, at);
    return { user: toAccount(user), token, expiresAt };
  }

  /** Ends the sign-in; one that has ended already is no error. */
  async signOut(token: string | undefined, requestId: string): Promise<void> {
    if (!token) return;
    await this.uow.write(async (tx) => {
      const at = this.clock.now().toISOString();
      const who = await findSignedIn(tx, hashToken(token), at);
      await deleteSignIn(tx, hashToken(token));
      const entry = { command: 'identity.sign-out', subject: `user/${who?.id}` };
      if (who) await audit.record(tx, { ...who, requestId }, entry, at);
    });
  }

  async me(actor: Actor): Promise<MeAnswer> {
    const user = await this.uow.read((db) => findAccount(db, actor.id));
    if (!user) throw notSignedIn();
    return { user: toAccount(user), permissions: permissionsOf(user.roles) };
  }

  /** Changes the language of the actor's screens. */
  async changeMe(actor: Actor, { language }: ChangeMeRequest): Promise<MeAnswer> {
    return this.uow.write(async (tx) => {
      const user = await findAccount(tx, actor.id);
      if (!user) throw notSignedIn();
      const changed = { ...user, language };
      await updateUser(tx, changed);
      const entry = {
        command: 'identity.change-language',
        subject: `user/${user.id}`,
        before: { language: user.language },
        after: { language },
      };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
      return { user: toAccount(changed), permissions: permissionsOf(changed.roles) };
    });
  }

  /**
   * Changes the actor's own password and ends their other sign-ins.
   * @throws Problem 422 when the current password is wrong or the next one too weak
   */
  async changePassword(
    actor: Actor,
    { current, next }: ChangePasswordRequest,
    token: string | undefined,
    caller: Caller,
  ): Promise<void> {
    const user = await this.uow.read((db) => findUser(db, actor.id));
    const username = user?.username ?? actor.id;
    await this.throttle.attempt(username, caller.address);
    if (!user || !(await passwordMatches(user.passwordHash, current))) {
      throw invalid({ pointer: '/current', detail: 'is not your password' });
    }
    await this.throttle.succeeded(username, caller.address);
    const error = passwordError(next, username, '/next');
    if (error) throw invalid(error);
    const passwordHash = await hashPassword(next);
    await this.uow.write(async (tx) => {
      const now = await findUser(tx, user.id);
      if (!now) throw notSignedIn();
      await updateUser(tx, { ...now, passwordHash });
      await deleteOtherSignIns(tx, user.id, token ? hashToken(token) : null);
      const entry = { command: 'identity.change-password', subject: `user/${user.id}` };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
    });
  }

  /** The code for the first administrator, to be printed; `null` when there are users. */
  async issueSetupCode(): Promise<string | null> {
    return (await this.uow.read(anyUser)) ? null : this.setupCode.issue();
  }

  /**
   * Makes the first administrator and signs them in.
   * @throws Problem `/problems/identity/already-set-up` (409), `/problems/identity/wrong-code` (403)
   */
  async setUp(request: SetupRequest, caller: Caller): Promise<SignedIn> {
    const { code, username, name, password, language } = request;
    if (await this.uow.read(anyUser)) throw alreadySetUp();
    await this.throttle.attempt('@setup', caller.address);
    if (!this.setupCode.matches(code)) {
      // Who was first spent the code; whoever came at the same moment is told so.
      throw (await this.uow.read(anyUser)) ? alreadySetUp() : wrongCode();
    }
    const error = passwordError(password, username, '/password');
    if (error) throw invalid(error);
    const passwordHash = await hashPassword(password);
    const id = newId();
    const user: UserWithPassword = {
      id,
      username,
      name,
      roles: ['admin'],
      language,
      active: true,
      passwordHash,
    };
    const signedIn = await this.uow.write(async (tx) => {
      await lockUsers(tx);
      if (await anyUser(tx)) throw alreadySetUp();
      const at = this.clock.now().toISOString();
      await insertUser(tx, user, id, at);
      const entry = { command: 'identity.set-up', subject: `user/${id}`, after: toAccount(user) };
      await audit.record(tx, actorOf(user, caller.requestId), entry, at);
      return this.begin(tx, user, caller.requestId);
    });
    this.setupCode.spend();
    await this.throttle.succeeded('@setup', caller.address);
    return signedIn;
  }
}
