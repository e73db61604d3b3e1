import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { itemsById } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { invalid, unknown } from '../kernel/problems.js';
import { thousandthsOf, toUnits } from '../kernel/quantity.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type {
  MaterialBody,
  NewProtocol,
  ProtocolAnswer,
  ProtocolChanges,
  ProtocolsQuery,
} from './protocols.dto.js';
import { type Material, materialFaults, type Protocol } from './protocols.rules.js';
import * as store from './protocols.store.js';

function protocolAnswer(protocol: Protocol): ProtocolAnswer {
  return {
    ...protocol,
    zones: [...protocol.zones],
    materials: protocol.materials.map(({ itemId, quantity }) => ({
      itemId,
      quantity: toUnits(quantity),
    })),
  };
}

function materialsOf(body: readonly MaterialBody[]): Material[] {
  return body.map(({ itemId, quantity }) => ({ itemId, quantity: thousandthsOf(quantity) }));
}

/** The templates of treatments. */
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

  /** @throws Problem 422 when a material is unknown, named twice or half a piece */
  create(body: NewProtocol, actor: Actor): Promise<Answer<ProtocolAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'protocol', body, actor, at }, async (id) => {
        const { name, technique = null, route = null, zones = [], active = true } = body;
        const materials = await this.checked(tx, materialsOf(body.materials ?? []));
        const protocol = { id, name, technique, route, zones, materials, active };
        await store.insertProtocol(tx, protocol);
        const after = protocolAnswer(protocol);
        const entry = { command: 'protocols.create', subject: `protocol/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /** @throws Problem 404, 422 as `create` */
  change(id: string, body: ProtocolChanges, actor: Actor): Promise<ProtocolAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findProtocol(tx, id);
      if (!before) throw unknown('protocol', id);
      const { name = before.name, technique = before.technique, route = before.route } = body;
      const { zones = before.zones, active = before.active } = body;
      const materials = body.materials
        ? await this.checked(tx, materialsOf(body.materials))
        : before.materials;
      const protocol = { id, name, technique, route, zones, materials, active };
      await store.updateProtocol(tx, protocol);
      const after = protocolAnswer(protocol);
      const entry = { command: 'protocols.change', subject: `protocol/${id}`, after };
      await audit.record(tx, actor, { ...entry, before: protocolAnswer(before) }, at);
      return after;
    });
  }

  private async checked(tx: Tx, materials: Material[]): Promise<Material[]> {
    const items = await itemsById(
      tx,
      materials.map(({ itemId }) => itemId),
    );
    const faults = materialFaults(materials, items);
    if (faults.length > 0) throw invalid(...faults);
    return materials;
  }
}
