import { Injectable } from '@nestjs/common';
import {
  itemByIdentifier,
  itemsById,
  type LocationTree,
  locationTree,
} from '../catalog/catalog.js';
import { dayAt } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { toUnits } from '../kernel/quantity.js';
import { sql } from '../kernel/sql.js';
import { type Reader, UnitOfWork } from '../kernel/unit-of-work.js';
import { type Moment, unusableBecause } from '../lots/eligibility.rules.js';
import {
  type ContainerRow,
  findContainers,
  findLots,
  findLotsByNumber,
  type LotRow,
  type Position,
  positionsWhere,
} from '../lots/lots.js';
import { loadSettings } from '../practice/practice.js';
import { askedFor, scanWarnings, WARNING_DETAILS } from './advice.rules.js';
import { isFault } from './fault.rules.js';
import { catalogCodes, codeToLearn } from './identifiers.rules.js';
import { readScan, type Scan } from './scan.rules.js';
import { lotUnusableBecause } from './scanned-lots.rules.js';
import type {
  ScanAnswer,
  ScanDto,
  ScannedContainerAnswer,
  ScannedItemAnswer,
  ScannedLocationAnswer,
  ScannedLotAnswer,
} from './scanning.dto.js';
import { unreadable } from './scanning.problems.js';

/** What the scan is judged by. */
interface Circumstances {
  readonly moment: Moment;
  readonly locations: LocationTree;
}

/** Reading scans, and finding what they are of. */
@Injectable()
export class ScanningService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a scan and finds its item and its lot, with the verdict whether it may be used.
   * @throws Problem `unreadable` (422)
   */
  read({ data, after }: ScanDto): Promise<ScanAnswer> {
    return this.uow.read(async (db) => {
      const { timeZone } = await loadSettings(db);
      const at = this.clock.now().toISOString();
      const today = dayAt(at, timeZone);
      const thisYear = Number(today.slice(0, 4));
      const scan = readScan(data, [after ?? []].flat(), thisYear);
      if (isFault(scan)) throw unreadable(scan);
      const locations = await locationTree(db);
      const isLocationHeld = (id: string) => locations.effectivelyHeld(id);
      const moment = { at, day: today, isLocationHeld, patientId: null };
      const found = await this.find(db, scan, { moment, locations });
      const warnings = scanWarnings(scan, { ...found, today, thisYear });
      return {
        ...scan,
        elements: { ...scan.elements },
        dates: { ...scan.dates },
        expired: scan.expiresOn === null ? null : scan.expiresOn < today,
        identifier: codeToLearn(scan),
        ...found,
        askFor: askedFor(scan, found),
        warnings: warnings.map((code) => ({ code, detail: WARNING_DETAILS[code] })),
      };
    });
  }

  private find(db: Reader, scan: Scan, circumstances: Circumstances): Promise<Found> {
    return scan.house === null
      ? findByCode(db, scan, circumstances)
      : findByLabel(db, scan, circumstances);
  }
}

type Found = Pick<ScanAnswer, 'item' | 'lot' | 'container' | 'location'>;

const NOTHING: Found = { item: null, lot: null, container: null, location: null };

async function findByCode(db: Reader, scan: Scan, circumstances: Circumstances): Promise<Found> {
  const found = await itemByIdentifier(db, catalogCodes(scan));
  if (!found) return NOTHING;
  const { item, identifier } = found;
  const numbers = scan.lotNumber === null ? [] : [scan.lotNumber];
  const [lot] = await findLotsByNumber(db, [item.id], numbers);
  return {
    ...NOTHING,
    item: itemAnswer(item, identifier.containers),
    lot: lot ? await lotAnswer(db, lot, scan, circumstances) : null,
  };
}

/** A label of the house names a thing of the book; what it names may be gone from it. */
async function findByLabel(db: Reader, scan: Scan, circumstances: Circumstances): Promise<Found> {
  const { kind, id } = scan.house ?? { kind: 'location', id: '' };
  if (kind === 'location') {
    return { ...NOTHING, location: locationAnswer(id, circumstances.locations) };
  }
  const [container] = kind === 'container' ? await findContainers(db, [id]) : [];
  const [lot] = await findLots(db, [container?.lot_id ?? id]);
  const itemId = lot?.item_id ?? id;
  const item = (await itemsById(db, [itemId])).get(itemId);
  return {
    ...NOTHING,
    item: item ? itemAnswer(item, 1) : null,
    lot: lot ? await lotAnswer(db, lot, scan, circumstances) : null,
    container: container ? await containerAnswer(db, container, circumstances) : null,
  };
}

function itemAnswer(
  item: Omit<ScannedItemAnswer, 'containers'>,
  containers: number,
): ScannedItemAnswer {
  const { id, name, category, unit, containerKind, containerUse, expiryRequired, active } = item;
  const containerQuantity = toUnits(item.containerQuantity);
  return {
    id,
    name,
    category,
    unit,
    containerKind,
    containerQuantity,
    containerUse,
    expiryRequired,
    active,
    containers,
  };
}

async function lotAnswer(
  db: Reader,
  lot: LotRow,
  { expiresOn }: Scan,
  { moment }: Circumstances,
): Promise<ScannedLotAnswer> {
  const positions = await positionsWhere(db, sql`lot.id = ${lot.id}`);
  const because = lotUnusableBecause(lot, expiresOn, positions, moment);
  return {
    id: lot.id,
    lotNumber: lot.lot_number,
    expiresOn: lot.expires_on,
    hold: lot.hold_kind,
    onHand: toUnits(sum(positions)),
    usable: because === null,
    unusableBecause: because,
  };
}

function sum(positions: readonly Position[]): number {
  return positions.reduce((total, { quantity }) => total + quantity, 0);
}

async function containerAnswer(
  db: Reader,
  container: ContainerRow,
  { moment, locations }: Circumstances,
): Promise<ScannedContainerAnswer> {
  const positions = await positionsWhere(db, sql`balance.place_id = ${container.id}`);
  const [position] = positions;
  const because = position ? unusableBecause(position, moment) : null;
  return {
    id: container.id,
    locationId: container.location_id,
    locationName: locations.path(container.location_id),
    openedAt: container.opened_at,
    discardAt: container.discard_at,
    closedAt: container.closed_at,
    remaining: toUnits(sum(positions)),
    usable: position !== undefined && container.closed_at === null && because === null,
    unusableBecause: because,
  };
}

function locationAnswer(id: string, locations: LocationTree): ScannedLocationAnswer | null {
  const location = locations.get(id);
  if (!location) return null;
  const { name } = location;
  return { id, name, path: locations.path(id), held: locations.effectivelyHeld(id) };
}
