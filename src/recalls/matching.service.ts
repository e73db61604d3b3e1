import { Injectable } from '@nestjs/common';
import { identifiersOfItems, matchingItems } from '../catalog/catalog.js';
import { invalid } from '../kernel/problems.js';
import { toUnits } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { standing } from './lots-answer.js';
import { deviceProposals, lotProposals, type MatchDevice, type Notice } from './match.rules.js';
import type { MatchAnswer, MatchDto } from './recalls.dto.js';

interface LotRow {
  readonly id: string;
  readonly itemId: string;
  readonly lotNumber: string;
  readonly expiresOn: string | null;
  readonly hold: 'held' | 'recalled' | null;
}

/** Finding the lots that a notice means, for a person to confirm. */
@Injectable()
export class MatchingService {
  constructor(private readonly uow: UnitOfWork) {}

  /** The lots and devices that the notice may mean, the surest first. @throws Problem 422 when it says nothing */
  match(dto: MatchDto): Promise<MatchAnswer> {
    const notice: Notice = {
      text: dto.text ?? '',
      identifiers: dto.identifiers ?? [],
      lotNumbers: dto.lotNumbers ?? [],
    };
    if (notice.text === '' && notice.identifiers.length + notice.lotNumbers.length === 0) {
      throw invalid({ pointer: '', detail: 'needs a text, identifiers or lotNumbers' });
    }
    return this.uow.read(async (db) => {
      const items = await matchingItems(db, {});
      const codes = await identifiersOfItems(
        db,
        items.map(({ id }) => id),
      );
      const lots = await db.query<LotRow>(sql`SELECT id, item_id AS "itemId",
        lot_number AS "lotNumber", expires_on AS "expiresOn", hold_kind AS hold
        FROM lot ORDER BY lot_number, id`);
      const found = lotProposals(
        notice,
        items.map(({ id, name, manufacturer }) => ({
          id,
          name,
          manufacturer,
          codes: (codes.get(id) ?? []).map(({ value }) => value),
        })),
        lots,
      );
      const devices = await db.query<MatchDevice>(sql`SELECT id, name,
        serial_number AS "serialNumber" FROM device ORDER BY name_key, id`);
      const byLot = new Map(lots.map((lot) => [lot.id, lot]));
      const byItem = new Map(items.map((item) => [item.id, item]));
      const byDevice = new Map(devices.map((device) => [device.id, device]));
      const positions = await standing(
        db,
        found.map(({ id }) => id),
      );
      return {
        proposals: found.flatMap(({ id, certainty, matched }) => {
          const lot = byLot.get(id);
          const item = byItem.get(lot?.itemId ?? '');
          if (!lot || !item) return [];
          const { itemId, lotNumber, expiresOn, hold } = lot;
          const onHand = positions
            .filter(({ lotId }) => lotId === id)
            .reduce((sum, { quantity }) => sum + quantity, 0);
          const { name: itemName, unit } = item;
          const facts = { itemId, itemName, unit, lotNumber, expiresOn, hold };
          return [
            { lotId: id, ...facts, onHand: toUnits(onHand), certainty, matched: [...matched] },
          ];
        }),
        devices: deviceProposals(notice, devices).flatMap(({ id, certainty, matched }) => {
          const device = byDevice.get(id);
          if (!device) return [];
          const { name, serialNumber } = device;
          return [{ deviceId: id, name, serialNumber, certainty, matched: [...matched] }];
        }),
      };
    });
  }
}
