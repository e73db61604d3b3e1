import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import {
  type ApiToken,
  deleteApiToken,
  findApiToken,
  insertApiToken,
  listApiTokens,
} from './api-tokens.store.js';
import type { CreateTokenRequest, NewTokenAnswer, TokenAnswer } from './identity.dto.js';
import { hashToken, newToken } from './tokens.js';

function toAnswer({ id, name, roles, createdAt }: ApiToken): TokenAnswer {
  return { id, name, roles: [...roles], createdAt };
}

/** Access for scripts. */
@Injectable()
export class TokensService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(limit: number, cursor: string | undefined): Promise<Page<TokenAnswer>> {
    const tokens = await this.uow.read(listApiTokens);
    return pageOf(tokens.map(toAnswer), limit, cursor);
  }

  /** Makes a token; its secret is in this answer and nowhere else. */
  async create(actor: Actor, { name, roles }: CreateTokenRequest): Promise<NewTokenAnswer> {
    const secret = `mst_${newToken()}`;
    return this.uow.write(async (tx) => {
      const at = this.clock.now().toISOString();
      const token: ApiToken = {
        id: newId(),
        name,
        roles: roles ?? actor.roles,
        createdAt: at,
        createdBy: actor.id,
      };
      await insertApiToken(tx, token, hashToken(secret));
      const answer = toAnswer(token);
      const entry = { command: 'tokens.create', subject: `token/${token.id}`, after: answer };
      await audit.record(tx, actor, entry, at);
      return { ...answer, token: secret };
    });
  }

  /** Ends the token at once. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.uow.write(async (tx) => {
      const token = await findApiToken(tx, id);
      if (!token) throw unknown('token', id);
      await deleteApiToken(tx, id);
      const entry = { command: 'tokens.delete', subject: `token/${id}`, before: toAnswer(token) };
      await audit.record(tx, actor, entry, this.clock.now().toISOString());
    });
  }
}
