import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  Max,
  ValidateNested,
} from 'class-validator';
import {
  IsAmount,
  IsFlag,
  IsId,
  IsLines,
  IsQuantity,
  IsSlug,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import {
  CATEGORIES,
  type Category,
  CONTAINER_KINDS,
  CONTAINER_USES,
  type ContainerKind,
  type ContainerUse,
  IDENTIFIER_SCHEMES,
  type IdentifierScheme,
  ORIGINS,
  type Origin,
  REGULATORY_CLASSES,
  type RegulatoryClass,
  STORAGES,
  type Storage,
  UNITS,
  type Unit,
} from './item.js';

export class NeedleBody {
  /** The gauge (27 is thicker than 30). */
  @IsWhole(10, 40)
  gauge: number;

  @IsQuantity()
  @Max(200)
  lengthMm: number;
}

export class IdentifierBody {
  @IsIn(IDENTIFIER_SCHEMES)
  scheme: IdentifierScheme;

  @IsText(1, 60)
  value: string;

  /** How many containers a package with this code holds; 1 when nothing is said. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  containers?: number;
}

export class NewItem {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  @MayBeAbsent()
  @IsIn(CATEGORIES)
  category?: Category;

  @MayBeAbsent()
  @IsIn(REGULATORY_CLASSES)
  regulatoryClass?: RegulatoryClass;

  @MayBeAbsent()
  @IsIn(ORIGINS)
  origin?: Origin;

  @IsIn(UNITS)
  unit: Unit;

  @MayBeAbsent()
  @IsIn(CONTAINER_KINDS)
  containerKind?: ContainerKind;

  /** How much of the unit one container holds. */
  @IsQuantity()
  containerQuantity: number;

  @MayBeAbsent()
  @IsIn(CONTAINER_USES)
  containerUse?: ContainerUse;

  /** The maker's limit after opening; null: the practice's default. */
  @IsOptional()
  @IsWhole(1, 100_000)
  inUseHours?: number | null;

  @MayBeAbsent()
  @IsIn(STORAGES)
  storage?: Storage;

  @IsOptional()
  @IsText(1, 160)
  manufacturer?: string | null;

  /** The routes the label names, as slugs. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsSlug({ each: true })
  registeredRoutes?: string[];

  /** Its active substances, as slugs: `lidocaine`. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsSlug({ each: true })
  substances?: string[];

  @MayBeAbsent()
  @IsBoolean()
  expiryRequired?: boolean;

  /** How many days before its expiry a lot is announced; null: the practice's default. */
  @IsOptional()
  @IsWhole(0, 3650)
  expiryWarningDays?: number | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => NeedleBody)
  needle?: NeedleBody | null;

  @MayBeAbsent()
  @IsLines(() => IdentifierBody, 50, 0)
  identifiers?: IdentifierBody[];

  /** Usable stock below this is announced, in the item's unit. */
  @IsOptional()
  @IsAmount()
  reorderPoint?: number | null;

  /** Up to how much is ordered, in the item's unit. */
  @IsOptional()
  @IsAmount()
  reorderUpTo?: number | null;

  /** What a container loses in needles and on its walls as a rule, in the item's unit. */
  @MayBeAbsent()
  @IsAmount()
  expectedLoss?: number;

  @IsOptional()
  @IsText(1, 2000, { lines: true })
  notes?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

/** What is left out stays as it is; `identifiers`, `registeredRoutes` and `substances` are replaced whole. */
export class ItemChanges extends PartialType(OmitType(NewItem, ['id']), {
  skipNullProperties: false,
}) {}

/** A code that somebody met on a package of the item. */
export class LearntIdentifier extends IdentifierBody {}

export class ItemsQuery extends PagingQuery {
  /** Words of the name, the manufacturer or an identifier. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  @IsOptional()
  @IsIn(CATEGORIES)
  category?: Category;

  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class NeedleAnswer {
  gauge: number;
  lengthMm: number;
}

export class IdentifierAnswer {
  scheme: IdentifierScheme;
  value: string;
  containers: number;
}

export class ItemAnswer {
  id: string;
  name: string;
  category: Category;
  regulatoryClass: RegulatoryClass;
  origin: Origin;
  unit: Unit;
  containerKind: ContainerKind;
  containerQuantity: number;
  containerUse: ContainerUse;
  inUseHours: number | null;
  storage: Storage;
  manufacturer: string | null;
  registeredRoutes: string[];
  substances: string[];
  expiryRequired: boolean;
  expiryWarningDays: number | null;
  needle: NeedleAnswer | null;
  identifiers: IdentifierAnswer[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
  expectedLoss: number;
  notes: string | null;
  active: boolean;
}
