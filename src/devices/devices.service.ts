import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import { groupsById } from '../catalog/catalog.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, page, readCursor } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { Device } from './device.js';
import { sessionsWith } from './device-sessions.store.js';
import type {
  DeviceAnswer,
  DeviceChanges,
  DeviceSessionAnswer,
  DeviceSessionsQuery,
  DevicesQuery,
  NewDevice,
} from './devices.dto.js';
import { partsUnknown } from './devices.problems.js';
import * as store from './devices.store.js';

/** Reusable devices: guns, pens and handpieces, each known by its serial number. */
@Injectable()
export class DevicesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Devices by name. */
  async list({ limit, cursor, ...filter }: DevicesQuery): Promise<Page<DeviceAnswer>> {
    const after = readCursor(cursor, 2);
    const found = await this.uow.read((db) => store.listDevices(db, filter, after, limit + 1));
    return page(
      found,
      limit,
      ({ nameKey, device }) => [nameKey, device.id],
      ({ device }) => device,
    );
  }

  /** @throws Problem 404 when there is no such device */
  async get(id: string): Promise<DeviceAnswer> {
    const device = await this.uow.read((db) => store.findDevice(db, id));
    if (!device) throw unknown('device', id);
    return device;
  }

  /** The sessions it was used in, the newest first. @throws Problem 404 */
  sessions(
    id: string,
    { limit, cursor, ...filter }: DeviceSessionsQuery,
  ): Promise<Page<DeviceSessionAnswer>> {
    const after = readCursor(cursor, 2);
    return this.uow.read(async (db) => {
      if (!(await store.findDevice(db, id))) throw unknown('device', id);
      const found = await sessionsWith(db, id, filter, after, limit + 1);
      return page(
        found,
        limit,
        ({ performedAt, sessionId }) => [performedAt, sessionId],
        (session) => session,
      );
    });
  }

  /** @throws Problem 422 when its parts are no group, 409 `serial-taken` */
  create(body: NewDevice, actor: Actor): Promise<Answer<DeviceAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'device', body, actor, at }, async (id) => {
        const { name, kind, serialNumber, partGroupId = null, active = true } = body;
        const after = { id, name, kind, serialNumber, partGroupId, active };
        await this.check(tx, after);
        await store.insertDevice(tx, after);
        const entry = { command: 'devices.create', subject: `device/${id}`, after };
        await audit.record(tx, actor, entry, at);
        return after;
      }),
    );
  }

  /** @throws Problem 404, 422 and 409 as `create` */
  change(id: string, body: DeviceChanges, actor: Actor): Promise<DeviceAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const before = await store.findDevice(tx, id, true);
      if (!before) throw unknown('device', id);
      const { name = before.name, kind = before.kind, active = before.active } = body;
      const { serialNumber = before.serialNumber, partGroupId = before.partGroupId } = body;
      const after = { id, name, kind, serialNumber, partGroupId, active };
      await this.check(tx, after);
      await store.updateDevice(tx, after);
      const entry = { command: 'devices.change', subject: `device/${id}`, before, after };
      await audit.record(tx, actor, entry, at);
      return after;
    });
  }

  private async check(tx: Tx, { partGroupId }: Device): Promise<void> {
    if (partGroupId === null) return;
    const known = await groupsById(tx, [partGroupId]);
    if (!known.has(partGroupId)) throw partsUnknown(partGroupId);
  }
}
