import { ApiProperty } from '@nestjs/swagger';

/** A planned session that takes the item before it is too late, or could. */
export class UseFirstAnswer {
  courseId: string;
  n: number;
  day: string;
  patientCode: string | null;
  quantity: number;
  /** The item that is proposed first, where this one would do as well. */
  insteadOfItemId: string | null;
  insteadOfItemName: string | null;
}

export class MoveAnswer {
  siteId: string;
  siteName: string;
  /** Where of the site it belongs: where most of the item stands, or where its kind is kept. */
  locationId: string;
  /** So many of them would be used there in time. */
  containers: number;
  quantity: number;
}

export class ReturnToAnswer {
  supplierId: string;
  supplierName: string;
  containers: number;
  quantity: number;
}

/** Levels of which a usual delivery is used before it expires, in the item's unit. */
export class LevelsAnswer {
  reorderPoint: number | null;
  reorderUpTo: number;
  suggestedPoint: number | null;
  suggestedUpTo: number;
}

/** Stock that will not be used in time where it stands. */
export class AtRiskAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  containerKind: string;
  lotId: string;
  lotNumber: string;
  placeId: string;
  @ApiProperty({ enum: ['location', 'container'] })
  placeKind: 'location' | 'container';
  placeName: string;
  siteId: string;
  siteName: string;
  /** The last day on which it may be used. */
  useBy: string;
  /** What stands there. */
  stands: number;
  /** What of it will not be used. */
  quantity: number;
  /** Whole sealed containers of it. */
  containers: number;
  /** `null`: nobody knows what it cost. */
  value: number | null;
  /** What its site uses in a week. */
  weeklyUse: number;
  /** The first of them. */
  useFirst: UseFirstAnswer[];
  /** How many there are in all. */
  useFirstCount: number;
  @ApiProperty({ type: MoveAnswer, nullable: true })
  move: MoveAnswer | null;
  @ApiProperty({ type: ReturnToAnswer, nullable: true })
  returnTo: ReturnToAnswer | null;
  @ApiProperty({ type: LevelsAnswer, nullable: true })
  levels: LevelsAnswer | null;
}

export class RiskMonthAnswer {
  /** `YYYY-MM` */
  month: string;
  value: number;
  lots: number;
}

export class ExpiryPlanAnswer {
  readAt: string;
  currency: string;
  /** Of twelve months, what nobody knows the cost of left out. */
  value: number;
  /** How many entries there are, also when not all are told. */
  count: number;
  withoutCost: number;
  /** Items that are kept for too short a time to know how they are used. */
  tooNew: number;
  months: RiskMonthAnswer[];
  /** The first 200, by value. */
  items: AtRiskAnswer[];
}
