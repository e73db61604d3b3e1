import { ApiProperty } from '@nestjs/swagger';

export class StockValueAnswer {
  /** What stands on the shelves, by what its lots cost. */
  value: number;
  /** Of it, what can be used. */
  usableValue: number;
  /** Lots on the shelves whose cost nobody wrote down; they count for nothing above. */
  lotsWithoutCost: number;
}

export class CoverAnswer {
  itemId: string;
  itemName: string;
  unit: string;
  /** What can be used now. */
  usable: number;
  /** Used in a week, on average over the last thirteen. */
  weeklyUse: number;
  /** For how many days it lasts at that rate. */
  days: number;
}

export class WeekUseAnswer {
  /** The Monday. */
  weekOn: string;
  category: string;
  /** Whole and parts of containers, so that millilitres and pieces can stand beside each other. */
  containers: number;
}

export class WeekWasteAnswer {
  /** The Monday. */
  weekOn: string;
  /** The reason, or what left it over: `session`, `preparation`. */
  cause: string;
  value: number;
}

export class ExpiryMonthAnswer {
  /** `2027-03`; what has expired stands under `expired`, what never does under `none`. */
  month: string;
  value: number;
  lots: number;
}

export class ProtocolUseAnswer {
  @ApiProperty({ type: String, nullable: true })
  protocolId: string | null;
  @ApiProperty({ type: String, nullable: true })
  protocolName: string | null;
  sessions: number;
}

export class DashboardAnswer {
  /** When it was read; it may be a minute old. */
  readAt: string;
  currency: string;
  /** The first of the thirteen weeks, a Monday, and today. */
  from: string;
  to: string;
  stock: StockValueAnswer;
  /** The items that last least long, first. */
  cover: CoverAnswer[];
  use: WeekUseAnswer[];
  waste: WeekWasteAnswer[];
  /** The next twelve months. */
  expiry: ExpiryMonthAnswer[];
  protocols: ProtocolUseAnswer[];
}
