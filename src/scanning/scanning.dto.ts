import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, ValidateBy } from 'class-validator';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../catalog/catalog.js';
import { type UnusableReason } from '../lots/eligibility.rules.js';
import { ASKED, type Asked, SCAN_WARNINGS, type ScanWarning } from './advice.rules.js';
import { HOUSE_KINDS, type HouseKind } from './house-code.rules.js';

const MOST_BEFORE = 4;

function isAfter(value: unknown): boolean {
  const list = Array.isArray(value) ? value : [value];
  return list.length <= MOST_BEFORE && list.every((text) => typeof text === 'string');
}

const WORDS = { type: 'object', additionalProperties: { type: 'string' } } as const;

export class ScanDto {
  /** What the scanner sent, as it is: with its symbology identifier and its separators. */
  @IsString({ message: 'must be text' })
  data: string;

  /** What was scanned of the same package before: one text, or up to four. */
  @IsOptional()
  @ValidateBy({
    name: 'isAfter',
    validator: {
      validate: isAfter,
      defaultMessage: () => `must be text, or a list of at most ${MOST_BEFORE} texts`,
    },
  })
  @ApiPropertyOptional({
    oneOf: [
      { type: 'string' },
      { type: 'array', items: { type: 'string' }, maxItems: MOST_BEFORE },
    ],
    nullable: true,
  })
  after?: string | string[] | null;
}

export class ScanIdentifierAnswer {
  @ApiProperty({ enum: IDENTIFIER_SCHEMES })
  scheme: IdentifierScheme;
  value: string;
}

export class ScannedItemAnswer {
  id: string;
  name: string;
  category: string;
  unit: string;
  containerKind: string;
  containerQuantity: number;
  containerUse: 'single' | 'multiple';
  expiryRequired: boolean;
  active: boolean;
  /** How many containers a package with the scanned code holds. */
  containers: number;
}

export class ScannedLotAnswer {
  id: string;
  lotNumber: string;
  expiresOn: string | null;
  hold: 'held' | 'recalled' | null;
  /** How much of it stands anywhere, in the item's unit. */
  onHand: number;
  /** By the earlier of the book's expiry and the scanned one. */
  usable: boolean;
  unusableBecause: UnusableReason | null;
}

export class ScannedContainerAnswer {
  id: string;
  locationId: string;
  locationName: string;
  openedAt: string | null;
  discardAt: string | null;
  closedAt: string | null;
  remaining: number;
  usable: boolean;
  unusableBecause: UnusableReason | null;
}

export class ScannedLocationAnswer {
  id: string;
  name: string;
  path: string;
  held: boolean;
}

export class ScanHibcAnswer {
  lic: string | null;
  pcn: string | null;
  um: number | null;
  link: string | null;
  check: string;
}

export class ScanHouseAnswer {
  @ApiProperty({ enum: Object.keys(HOUSE_KINDS) })
  kind: HouseKind;
  id: string;
}

export class ScanWarningAnswer {
  @ApiProperty({ enum: SCAN_WARNINGS })
  code: ScanWarning;
  detail: string;
}

export class ScanAnswer {
  scheme: 'gs1' | 'hibc' | 'aic' | 'cn' | 'house' | 'plain';
  /** The symbology identifier of the scan, such as `]d2`; `null` when the scanner sent none. */
  symbology: string | null;
  /** By application identifier; of a HIBC by the name of the field. */
  @ApiProperty(WORDS)
  elements: Record<string, string>;
  /** The dates among the elements, as days; with `T` and a time where the code has one. */
  @ApiProperty(WORDS)
  dates: Record<string, string>;
  gtin: string | null;
  lotNumber: string | null;
  expiresOn: string | null;
  expiresRaw: string | null;
  expiresPrecision: 'day' | 'month' | null;
  /** The element that the expiry is from: `17`, `7003`, `15` (best before), `expiry` of a HIBC. */
  expiresFrom: string | null;
  /** Whether the scanned expiry has passed in the clinic's time zone; `null` without one. */
  expired: boolean | null;
  serial: string | null;
  /** How many packages the code speaks of, where it does. */
  quantity: number | null;
  aic: string | null;
  cn: string | null;
  @ApiProperty({ type: ScanHibcAnswer, nullable: true })
  hibc: ScanHibcAnswer | null;
  @ApiProperty({ type: ScanHouseAnswer, nullable: true })
  house: ScanHouseAnswer | null;
  /** The whole text of a code of unknown kind. */
  plain: string | null;
  /** What to add to an item's identifiers so that the code is known from then on. */
  @ApiProperty({ type: ScanIdentifierAnswer, nullable: true })
  identifier: ScanIdentifierAnswer | null;
  @ApiProperty({ type: ScannedItemAnswer, nullable: true })
  item: ScannedItemAnswer | null;
  @ApiProperty({ type: ScannedLotAnswer, nullable: true })
  lot: ScannedLotAnswer | null;
  @ApiProperty({ type: ScannedContainerAnswer, nullable: true })
  container: ScannedContainerAnswer | null;
  @ApiProperty({ type: ScannedLocationAnswer, nullable: true })
  location: ScannedLocationAnswer | null;
  /** What a person has to add, because the code does not say it; nothing of it is guessed. */
  @ApiProperty({ enum: ASKED, isArray: true })
  askFor: Asked[];
  warnings: ScanWarningAnswer[];
}
