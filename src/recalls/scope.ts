import { itemsById } from '../catalog/catalog.js';
import { deviceNames } from '../devices/devices.js';
import { type FieldError, invalid } from '../kernel/problems.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { NewRecall, ScopeDto } from './recalls.dto.js';
import type { ScopeRow } from './recalls.store.js';

/** A row for each number of an item, for an item as a whole, and for a device. */
export function scopeRows(dto: NewRecall): ScopeRow[] {
  return dto.scope.flatMap(({ itemId, lotNumbers = [], deviceId }): ScopeRow[] => {
    const row = {
      recall_id: dto.id,
      item_id: itemId ?? null,
      lot_number: null,
      device_id: deviceId ?? null,
    };
    const numbers = [...new Set(lotNumbers)];
    return numbers.length === 0 ? [row] : numbers.map((number) => ({ ...row, lot_number: number }));
  });
}

/** The numbers by which lots are held as they come. */
export function numbersOf(scope: readonly ScopeRow[]) {
  return scope.flatMap(({ item_id, lot_number }) =>
    item_id === null ? [] : [{ itemId: item_id, lotNumber: lot_number }],
  );
}

/** @throws Problem 422 for items and devices that are none */
export async function refuseUnknown(tx: Tx, scope: readonly ScopeDto[]): Promise<void> {
  const items = await itemsById(
    tx,
    scope.flatMap(({ itemId }) => itemId ?? []),
  );
  const devices = await deviceNames(
    tx,
    scope.flatMap(({ deviceId }) => deviceId ?? []),
  );
  const errors = scope.flatMap(({ itemId, deviceId, lotNumbers = [] }, index): FieldError[] => {
    const at = `/scope/${index}`;
    if ((itemId ?? null) === null && (deviceId ?? null) === null) {
      return [{ pointer: at, detail: 'names neither an item nor a device' }];
    }
    if (itemId && deviceId) return [{ pointer: at, detail: 'names an item and a device' }];
    if (itemId && !items.has(itemId)) {
      return [{ pointer: `${at}/itemId`, detail: 'is not a known item' }];
    }
    if (deviceId && !devices.has(deviceId)) {
      return [{ pointer: `${at}/deviceId`, detail: 'is not a known device' }];
    }
    return deviceId && lotNumbers.length > 0
      ? [{ pointer: `${at}/lotNumbers`, detail: 'a device has no lots' }]
      : [];
  });
  if (errors.length > 0) throw invalid(...errors);
}
