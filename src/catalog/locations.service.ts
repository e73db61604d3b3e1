import { Injectable } from '@nestjs/common';
import { audit } from '../audit/audit.js';
import type { Actor } from '../kernel/actor.js';
import { instantOf } from '../kernel/calendar.js';
import { Clock } from '../kernel/clock.js';
import { createOnce } from '../kernel/creation.js';
import type { Answer } from '../kernel/documents.js';
import { type Page, pageOf } from '../kernel/paging.js';
import { unknown } from '../kernel/problems.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { locationNotEmpty } from './catalog.problems.js';
import type { Location } from './location.js';
import { LocationTree } from './location-tree.rules.js';
import type {
  LocationAnswer,
  LocationChanges,
  LocationsQuery,
  NewLocation,
} from './locations.dto.js';
import { changed, commandOf, holdRefusal, placementRefusal } from './locations.rules.js';
import * as store from './locations.store.js';

function locationAnswer(tree: LocationTree, location: Location): LocationAnswer {
  return {
    ...location,
    effectivelyHeld: tree.effectivelyHeld(location.id),
    path: tree.path(location.id),
  };
}

/** Where stock is kept: the tree of sites, rooms, cabinets and fridges. */
@Injectable()
export class LocationsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Locations by path, so that each stands below the one it is in. */
  async list({ limit, cursor, active }: LocationsQuery): Promise<Page<LocationAnswer>> {
    const tree = await this.uow.read((db) => store.locationTree(db));
    const shown = tree
      .topDown()
      .filter((location) => active === undefined || location.active === active);
    return pageOf(
      shown.map((location) => locationAnswer(tree, location)),
      limit,
      cursor,
    );
  }

  /** @throws Problem 422 when the parent is unknown or a reason is missing, 409 `location-inactive` */
  create(body: NewLocation, actor: Actor): Promise<Answer<LocationAnswer>> {
    const at = instantOf(this.clock.now());
    return this.uow.write((tx) =>
      createOnce(tx, { kind: 'location', body, actor, at }, async (id) => {
        const tree = await store.lockedLocationTree(tx);
        const { name, kind, parentId = null } = body;
        const refusal = holdRefusal({ held: false }, body);
        if (refusal) throw refusal;
        const location = changed(
          { id, name, kind, parentId, held: false, heldBecause: null, heldAt: null, active: true },
          body,
          at,
        );
        const after = this.placed(tree, location);
        await store.insertLocation(tx, location);
        const entry = { command: 'locations.create', subject: `location/${id}`, after };
        await audit.record(tx, actor, { ...entry, reason: body.reason ?? null }, at);
        return after;
      }),
    );
  }

  /**
   * @throws Problem 404, 422 as `create`, 409 `location-circle`, `location-inactive`, or
   *   `location-not-empty` when it is closed with something in it
   */
  change(id: string, body: LocationChanges, actor: Actor): Promise<LocationAnswer> {
    const at = instantOf(this.clock.now());
    return this.uow.write(async (tx) => {
      const tree = await store.lockedLocationTree(tx);
      const before = tree.get(id);
      if (!before) throw unknown('location', id);
      const refusal = holdRefusal(before, body);
      if (refusal) throw refusal;
      const location = changed(before, body, at);
      const after = this.placed(tree, location);
      if (before.active && !location.active && (await store.holdsStock(tx, id))) {
        throw locationNotEmpty(id, 'Stock or an open container is still in it');
      }
      if (before.held !== location.held) await store.lockStockIn(tx, tree.subtree(id));
      await store.updateLocation(tx, location);
      const entry = { command: commandOf(before, location), subject: `location/${id}`, after };
      const reason = body.reason ?? null;
      await audit.record(tx, actor, { ...entry, before: locationAnswer(tree, before), reason }, at);
      return after;
    });
  }

  /** The answer about a location in the tree as it will be, or the refusal to put it there. */
  private placed(tree: LocationTree, location: Location): LocationAnswer {
    const refusal = placementRefusal(tree, location);
    if (refusal) throw refusal;
    const others = tree.all.filter(({ id }) => id !== location.id);
    return locationAnswer(new LocationTree([...others, location]), location);
  }
}
