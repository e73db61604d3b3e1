import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { StockFilter } from '../../api/stock';
import type { Category, StockFlag } from '../../api/types';
import { CATEGORIES } from '../../components/categories';

export type StockView = 'items' | 'lots';

/** What the address of the screen remembers. */
export interface StockSearch {
  view?: 'lots';
  flag?: StockFlag;
  category?: Category;
  location?: string;
  /** The item in the drawer, and the lot of it that was asked for. */
  item?: string;
  lot?: string;
  /** A place of that lot from which so many containers are to be carried to another location. */
  place?: string;
  to?: string;
  containers?: number;
}

export const FLAGS: StockFlag[] = ['low', 'expiring', 'open', 'held', 'expired'];

/** Reads the address; what it does not know is left out. */
export function readStockSearch(search: Record<string, unknown>): StockSearch {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined);
  const flag = FLAGS.find((known) => known === search.flag);
  const category = CATEGORIES.find((known) => known === search.category);
  return {
    ...(search.view === 'lots' ? { view: 'lots' } : {}),
    ...(flag ? { flag } : {}),
    ...(category ? { category } : {}),
    ...(text('location') ? { location: text('location') } : {}),
    ...(text('item') ? { item: text('item') } : {}),
    ...(text('lot') ? { lot: text('lot') } : {}),
    ...(text('place') ? { place: text('place') } : {}),
    ...(text('to') ? { to: text('to') } : {}),
    ...(Number.isInteger(search.containers) ? { containers: Number(search.containers) } : {}),
  };
}

const NO_MOVE = { place: undefined, to: undefined, containers: undefined };

export type ShownFilter = StockFilter & { flag?: StockFlag };

/** The filters of the screen, kept in its address, so that "back" and links find them again. */
export function useStockSearch(text = '') {
  const search = useSearch({ from: '/shell/stock' });
  const navigate = useNavigate({ from: '/stock' });
  const { view, flag, category, location } = search;
  const filter = useMemo<ShownFilter>(
    () => ({
      ...(text ? { search: text } : {}),
      ...(flag ? { flag } : {}),
      ...(category ? { category } : {}),
      ...(location ? { locationId: location } : {}),
    }),
    [text, flag, category, location],
  );
  return {
    search,
    view: view ?? ('items' as StockView),
    filter,
    /** Changes filters in place. */
    choose: (change: Partial<StockSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    /** Opens the drawer as a step that "back" takes back. */
    open: (item: string, lot?: string) =>
      void navigate({ search: (before) => ({ ...before, item, lot }) }),
    close: () =>
      void navigate({
        search: (before) => ({ ...before, item: undefined, lot: undefined, ...NO_MOVE }),
      }),
    /** Forgets what was to be carried elsewhere. */
    moved: () => void navigate({ search: (before) => ({ ...before, ...NO_MOVE }), replace: true }),
  };
}
