import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsFlag, IsId, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { LOCATION_KINDS, type LocationKind } from './location.js';

export class NewLocation {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 120)
  name: string;

  @IsIn(LOCATION_KINDS)
  kind: LocationKind;

  /** What it stands in; null or absent: a site of its own. */
  @IsOptional()
  @IsId()
  parentId?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  held?: boolean;

  /** Why it is held. */
  @MayBeAbsent()
  @IsText(3, 500)
  reason?: string;
}

export class LocationChanges {
  @MayBeAbsent()
  @IsText(1, 120)
  name?: string;

  /** What it stands in from now on; null: a site of its own. */
  @IsOptional()
  @IsId()
  parentId?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;

  /** Nothing in a held location, or in one within it, may be used. */
  @MayBeAbsent()
  @IsBoolean()
  held?: boolean;

  /** Why it is held or released; needed when `held` changes. */
  @MayBeAbsent()
  @IsText(3, 500)
  reason?: string;
}

export class LocationsQuery extends PagingQuery {
  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class LocationAnswer {
  id: string;
  name: string;
  kind: LocationKind;
  parentId: string | null;
  held: boolean;
  heldBecause: string | null;
  heldAt: string | null;
  /** Held itself or within a held location. */
  effectivelyHeld: boolean;
  /** The names from the site down: "Milano › Sala 1 › Frigo". */
  path: string;
  active: boolean;
}
