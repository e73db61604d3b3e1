import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { idReused, invalid, unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { toAccount } from './auth.service.js';
import type { ChangeUserRequest, CreateUserRequest, UserAnswer } from './identity.dto.js';
import { lastAdministrator, usernameTaken } from './identity.problems.js';
import { hashPassword } from './passwords.js';
import { deleteOtherSignIns } from './sign-ins.store.js';
import { leavesNoAdministrator, passwordError } from './users.rules.js';
import {
  findAccount,
  findUser,
  findUserByName,
  insertUser,
  listAdministrators,
  listUsers,
  lockUsers,
  type User,
  type UserWithPassword,
  updateUser,
} from './users.store.js';

function toAnswer(user: User): UserAnswer {
  return { ...toAccount(user), active: user.active };
}

/** The people of the practice. */
@Injectable()
export class UsersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** In the order of their usernames. */
  async list(limit: number, cursor: string | undefined): Promise<Page<UserAnswer>> {
    const after = readCursor(cursor, 1);
    const users = await this.uow.read((db) =>
      listUsers(db, after ? String(after[0]) : null, limit + 1),
    );
    return page(users, limit, ({ username }) => [username], toAnswer);
  }

  /**
   * Adds a user.
   * @throws Problem `/problems/identity/username-taken` (409); 422 when the password is too weak
   */
  async create(actor: Actor, request: CreateUserRequest): Promise<UserAnswer> {
    const { id = newId(), username, name, password, roles, language = 'it' } = request;
    const error = passwordError(password, username, '/password');
    if (error) throw invalid(error);
    const passwordHash = await hashPassword(password);
    const user = { id, username, name, roles, language, active: true, passwordHash };
    return this.uow.write(async (tx) => {
      await lockUsers(tx);
      if (await findAccount(tx, id)) throw idReused(id);
      if (await findUserByName(tx, username)) throw usernameTaken(username);
      const at = this.clock.now().toISOString();
      await insertUser(tx, user, actor.id, at);
      const answer = toAnswer(user);
      const entry = { command: 'users.create', subject: `user/${id}`, after: answer };
      await audit.record(tx, actor, entry, at);
      return answer;
    });
  }

  /**
   * Changes what is given. A new password or `active: false` ends the user's sign-ins at once.
   * @throws Problem `/problems/identity/last-administrator` (409)
   */
  async change(actor: Actor, id: string, request: ChangeUserRequest): Promise<UserAnswer> {
    const { password, ...changes } = request;
    const passwordHash = password === undefined ? null : await this.newPassword(id, password);
    return this.uow.write(async (tx) => {
      await lockUsers(tx);
      const user = await findUser(tx, id);
      if (!user) throw unknown('user', id);
      const changed = merge(user, changes, passwordHash);
      const stays = changed.active && changed.roles.includes('admin');
      if (leavesNoAdministrator(await listAdministrators(tx), id, stays)) {
        throw lastAdministrator();
      }
      await updateUser(tx, changed);
      if (passwordHash !== null || !changed.active) await deleteOtherSignIns(tx, id, null);
      const entry = {
        command: passwordHash === null ? 'users.change' : 'users.change-password',
        subject: `user/${id}`,
        before: toAnswer(user),
        after: toAnswer(changed),
      };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
      return toAnswer(changed);
    });
  }

  private async newPassword(id: string, password: string): Promise<string> {
    const user = await this.uow.read((db) => findUser(db, id));
    if (!user) throw unknown('user', id);
    const error = passwordError(password, user.username, '/password');
    if (error) throw invalid(error);
    return hashPassword(password);
  }
}

/** The user with what was given; `null` stands for "not given", as in the request's optional members. */
function merge(
  user: UserWithPassword,
  { name, roles, language, active }: Omit<ChangeUserRequest, 'password'>,
  passwordHash: string | null,
): UserWithPassword {
  return {
    ...user,
    name: name ?? user.name,
    roles: roles ?? user.roles,
    language: language ?? user.language,
    active: active ?? user.active,
    passwordHash: passwordHash ?? user.passwordHash,
  };
}
