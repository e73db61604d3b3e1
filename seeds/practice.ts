import { itemBodies } from './catalog/index.js';
import { deviceBodies } from './devices.js';
import { compatibilities, formulaBodies } from './formulas.js';
import { groups } from './groups.js';
import { seedOrders, soldItems } from './orders.js';
import { patients, seedUsers } from './people.js';
import { locations, suppliers } from './places.js';
import { History } from './practice/history.js';
import { benchDelivery, preparations } from './preparations.js';
import { protocolBodies } from './protocols.js';
import type { Practice } from './types.js';

/**
 * The demo practice as it stands at `now`: the same `now` gives the same practice to the byte.
 * Its events are in order of time, none lies after `now`, and every session finds its materials.
 */
export function makePractice(now: Date): Practice {
  const history = new History(now.toISOString());
  const events = history.write();
  const items = itemBodies();
  return {
    users: seedUsers,
    locations,
    suppliers,
    items,
    soldItems: soldItems(items, now.toISOString()),
    groups,
    devices: deviceBodies(),
    protocols: protocolBodies(),
    formulas: formulaBodies(),
    compatibilities: compatibilities(),
    patients,
    events,
    orders: seedOrders(events, now.toISOString()),
    preparations: preparations(now.toISOString()),
    benchDelivery: benchDelivery(now.toISOString()),
    appointments: history.appointments(),
  };
}
