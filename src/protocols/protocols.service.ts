import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { groupsById, itemsById } from '../catalog/catalog.js';
import { personNames } from '../identity/identity.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import { type Answer, contentHash } from '../kernel/documents.js';
import type { PagingQuery } from '../kernel/http/paging.dto.js';
import { type Page, page, readCursor, readNumber } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { PROTOCOL_DEFAULTS, type Protocol } from './protocol.js';
import type {
  NewProtocol,
  ProtocolAnswer,
  ProtocolChanges,
  ProtocolsQuery,
  ProtocolVersionAnswer,
} from './protocols.dto.js';
import { changedBy, protocolAnswer } from './protocols.mapping.js';
import { changedMeanwhile } from './protocols.problems.js';
import { materialFaults, numberFaults } from './protocols.rules.js';
import * as store from './protocols.store.js';

/** The templates of treatments; what a protocol once said stays readable. */
@Injectable()
export class ProtocolsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Protocols by name. */
  async list({ limit, cursor, ...filter }: ProtocolsQuery): Promise<Page<ProtocolAnswer>> {
    const after = readCursor(cursor, 2);
    const found = await this.uow.read((db) => store.listProtocols(db, filter, after, limit + 1));
    return page(
      found,
      limit,
      ({ nameKey, protocol }) => [nameKey, protocol.id],
      ({ protocol }) => protocolAnswer(protocol),
    );
  }

  /** @throws Problem 404 when there is no such protocol, or no such version of it */
  async get(id: string, version?: number): Promise<ProtocolAnswer> {
    const protocol = await this.uow.read((db) =>
      version === undefined
        ? store.protocolInForce(db, id)
        : store.protocolVersion(db, id, version),
    );
    if (!protocol) throw unknown('protocol', id);
    return protocolAnswer(protocol);
  }

  /** All versions of a protocol, the latest first. @throws Problem 404 */
  versions(id: string, { limit, cursor }: PagingQuery): Promise<Page<ProtocolVersionAnswer>> {
    const below = readNumber(cursor);
    return this.uow.read(async (db) => {
      const found = await store.listVersions(db, id, below, limit + 1);
      if (found.length === 0 && below === null) throw unknown('protocol', id);
      const names = await personNames(
        db,
        found.flatMap(({ recordedBy }) => recordedBy ?? []),
      );
      return page(
        found,
        limit,
        ({ protocol }) => [protocol.version],
        ({ protocol, recordedAt, recordedBy: by }) => ({
          ...protocolAnswer(protocol),
          recordedAt,
          recordedBy: by === null ? null : { id: by, name: names.get(by) ?? by },
        }),
      );
    });
  }

  /**
   * @throws Problem 422 when a material is unknown, named twice or half a piece, or a span ends
   *   before it begins
   */
  create(body: NewProtocol, actor: Actor): Promise<Answer<ProtocolAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'protocol', body, actor, at }, async (id) => {
        const { id: _, ...said } = body;
        const { name } = body;
        const protocol = changedBy({ ...PROTOCOL_DEFAULTS, id, version: 1, name }, said);
        await this.check(tx, protocol);
        await store.insertProtocol(tx, protocol, { at, by: actor.id });
        const after = protocolAnswer(protocol);
        const entry = { command: 'protocols.create', subject: `protocol/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /**
   * Makes the next version; a request that changes nothing makes none.
   * @throws Problem 404, 422 as `create`, 409 `changed-meanwhile`
   */
  change(id: string, body: ProtocolChanges, actor: Actor): Promise<ProtocolAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const current = await store.protocolInForce(tx, id, true);
      if (!current) throw unknown('protocol', id);
      const { version = current.version } = body;
      if (version !== current.version) throw changedMeanwhile(id, version, current.version);
      const before = protocolAnswer(current);
      const wished = changedBy(current, body);
      if (contentHash(protocolAnswer(wished)) === contentHash(before)) return before;
      const protocol = { ...wished, version: version + 1 };
      await this.check(tx, protocol);
      await store.insertNextVersion(tx, protocol, { at, by: actor.id });
      const after = protocolAnswer(protocol);
      const entry = { command: 'protocols.change', subject: `protocol/${id}`, before, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  private async check(tx: Tx, protocol: Protocol): Promise<void> {
    const { materials } = protocol;
    const items = await itemsById(
      tx,
      materials.flatMap(({ itemId }) => itemId ?? []),
    );
    const groups = await groupsById(
      tx,
      materials.flatMap(({ groupId }) => groupId ?? []),
    );
    const faults = [...materialFaults(materials, items, groups), ...numberFaults(protocol)];
    if (faults.length > 0) throw invalid(...faults);
  }
}
