import { Injectable } from '@nestjs/common';
import { type Item, itemsById } from '../catalog/catalog.js';
import { dayAt, instantOf, startOfDay } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { toUnits } from '../kernel/quantity.js';
import { ReadingThreads } from '../kernel/reading/reading-threads.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { readStock, type Stock } from '../lots/lots.js';
import type { CoverAnswer, DashboardAnswer, StockValueAnswer } from './dashboard.dto.js';
import { byMonth, byWeek, daysOfCover, firstMonday, WEEKS } from './dashboard.rules.js';
import {
  onShelves,
  sessionsByProtocol,
  useByHour,
  usedSince,
  wasteByHour,
} from './dashboard.statements.js';
import type { Row } from './output/table.js';
import { rowsOf } from './tables.store.js';

/** Numbers that nobody needs to the second are read once for everybody who asks within a minute. */
const FRESH_MS = 60_000;

/** As many as fit a screen and can be acted on. */
const SHORTEST_COVERS = 10;

/** The practice at a glance. Its sums are read in a thread of its own, as reports are. */
@Injectable()
export class DashboardService {
  private last: { readonly at: number; readonly answer: Promise<DashboardAnswer> } | null = null;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly threads: ReadingThreads,
  ) {}

  /** The numbers of now, or of a minute ago. */
  read(): Promise<DashboardAnswer> {
    const now = this.clock.now();
    if (this.last === null || now.getTime() - this.last.at >= FRESH_MS) {
      const answer = this.readNow(instantOf(now));
      this.last = { at: now.getTime(), answer };
      answer.catch(() => {
        this.last = null;
      });
    }
    return this.last.answer;
  }

  private async readNow(now: string): Promise<DashboardAnswer> {
    const stock = await this.uow.read((db) => readStock(db, { now }));
    const { timeZone, currency } = stock.settings;
    const today = dayAt(now, timeZone);
    const monday = firstMonday(today);
    const span = { from: startOfDay(monday, timeZone), today };
    const statements = [
      onShelves,
      usedSince(span),
      useByHour(span),
      wasteByHour(span),
      sessionsByProtocol(span),
    ];
    const rows = await this.threads.read(async (db) => {
      const found: Row[][] = [];
      for (const statement of statements) found.push(await rowsOf(db, statement));
      return found;
    });
    const [shelves = [], used = [], use = [], waste = [], protocols = []] = rows;
    const lots = shelves.map(([lotId, expiresOn, , , value]) => ({
      lotId: String(lotId),
      expiresOn: expiresOn === null ? null : String(expiresOn),
      value: value === null ? null : Number(value),
    }));
    return {
      readAt: now,
      currency,
      from: monday,
      to: today,
      stock: worthOfStock(lots, stock),
      cover: coverOf(stock, used, await this.itemsOf(used)),
      use: byWeek(use.map(inHour), timeZone).map(({ weekOn, name, amount }) => ({
        weekOn,
        category: name,
        containers: toUnits(amount),
      })),
      waste: byWeek(waste.map(inHour), timeZone).map(({ weekOn, name, amount }) => ({
        weekOn,
        cause: name,
        value: toUnits(amount),
      })),
      expiry: byMonth(lots, today).map((month) => ({ ...month, value: toUnits(month.value) })),
      protocols: protocols.map(([protocolId, protocolName, sessions]) => ({
        protocolId: protocolId === null ? null : String(protocolId),
        protocolName: protocolName === null ? null : String(protocolName),
        sessions: Number(sessions),
      })),
    };
  }

  private itemsOf(used: readonly Row[]): Promise<ReadonlyMap<string, Item>> {
    return this.uow.read((db) =>
      itemsById(
        db,
        used.map(([id]) => String(id)),
      ),
    );
  }
}

function inHour([hour, name, amount]: Row) {
  return { hour: String(hour), name: String(name), amount: Number(amount ?? 0) };
}

function worthOfStock(
  lots: readonly { readonly lotId: string; readonly value: number | null }[],
  { rows }: Stock,
): StockValueAnswer {
  const known = lots.filter(({ value }) => value !== null);
  const sum = (some: typeof known) =>
    toUnits(some.reduce((total, { value }) => total + (value ?? 0), 0));
  const unusable = new Set(rows.filter(({ usable }) => !usable).map(({ lotId }) => lotId));
  return {
    value: sum(known),
    usableValue: sum(known.filter(({ lotId }) => !unusable.has(lotId))),
    lotsWithoutCost: lots.length - known.length,
  };
}

function coverOf(
  { rows }: Stock,
  used: readonly Row[],
  items: ReadonlyMap<string, Item>,
): CoverAnswer[] {
  const usable = new Map<string, number>();
  for (const row of rows.filter((each) => each.usable)) {
    usable.set(row.itemId, (usable.get(row.itemId) ?? 0) + Math.round(row.quantity * 1000));
  }
  const covers = used.flatMap(([id, quantity]) => {
    const item = items.get(String(id));
    if (!item || item.category === 'preparation') return [];
    const left = usable.get(item.id) ?? 0;
    return {
      itemId: item.id,
      itemName: item.name,
      unit: item.unit,
      usable: toUnits(left),
      weeklyUse: toUnits(Math.round(Number(quantity) / WEEKS)),
      days: daysOfCover(left, Number(quantity)),
    };
  });
  return covers.sort((a, b) => a.days - b.days).slice(0, SHORTEST_COVERS);
}
