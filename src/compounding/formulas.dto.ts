import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { CONTAINER_KINDS, type ContainerKind, STORAGES, type Storage } from '../catalog/catalog.js';
import {
  IsAmount,
  IsId,
  IsInstant,
  IsLines,
  IsQuantity,
  IsText,
  IsWhole,
  MayBeAbsent,
} from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import {
  FORMULA_STATUSES,
  FORMULA_UNITS,
  type FormulaStatus,
  type FormulaUnit,
} from './formula.js';

/** An item or a group of items, one of the two, and how much of it. */
export class IngredientBody {
  @IsOptional()
  @IsId()
  itemId?: string | null;

  /** Any item of this group will do. */
  @IsOptional()
  @IsId()
  groupId?: string | null;

  /** In the item's unit, for one container of the mixture. */
  @IsQuantity()
  quantity: number;

  /** How far what is taken may be off, either way, in the item's unit; 0 when nothing is said. */
  @MayBeAbsent()
  @IsAmount()
  tolerance?: number;
}

export class OwnMaterialNameBody {
  @IsText(1, 120)
  it: string;

  @IsText(1, 120)
  es: string;

  @IsText(1, 120)
  en: string;
}

/** Material of the patient that stands in no stock, such as their own blood. */
export class OwnMaterialBody {
  @IsObject()
  @ValidateNested()
  @Type(() => OwnMaterialNameBody)
  name: OwnMaterialNameBody;

  /** In mL, for one container of the mixture. */
  @IsQuantity()
  volume: number;
}

/** What the label says besides names and times, in the three languages. */
export class LabelTextBody {
  @IsText(0, 300, { lines: true })
  it: string;

  @IsText(0, 300, { lines: true })
  es: string;

  @IsText(0, 300, { lines: true })
  en: string;
}

export class NewFormula {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  /** As it stands on the label. */
  @IsOptional()
  @IsText(1, 300)
  strength?: string | null;

  /** As a pharmacist would say it. */
  @IsText(1, 160)
  form: string;

  /** Left out: mL. It stays as it is for all versions. */
  @MayBeAbsent()
  @IsIn(FORMULA_UNITS)
  unit?: FormulaUnit;

  @IsLines(() => IngredientBody, 20)
  components: IngredientBody[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => IngredientBody)
  diluent?: IngredientBody | null;

  /** With it, what is made is for one patient only, and the final quantity may be less than the sum. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => OwnMaterialBody)
  ownMaterial?: OwnMaterialBody | null;

  /** What one container holds of the mixture when it is ready. */
  @IsQuantity()
  finalQuantity: number;

  /** Left out: syringe. */
  @MayBeAbsent()
  @IsIn(CONTAINER_KINDS)
  containerKind?: ContainerKind;

  /** The most that the syringe or vial takes. */
  @IsQuantity()
  containerCapacity: number;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 200, { each: true })
  equipment?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(60)
  @IsText(1, 1000, { each: true, lines: true })
  steps?: string[];

  /** Where it is written that these things may be mixed. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(40)
  @IsText(1, 500, { each: true })
  compatibilityReferences?: string[];

  @MayBeAbsent()
  @IsIn(STORAGES)
  storage?: Storage;

  /** Hours from the start of the work; null: the practice's limit for immediate use. */
  @IsOptional()
  @IsWhole(1, 8784)
  beyondUseHours?: number | null;

  /** Why so long, in words; needed where the formula has its own limit. */
  @IsOptional()
  @IsText(1, 500)
  beyondUseBasis?: string | null;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelTextBody)
  labelText?: LabelTextBody;

  /** Where the idea of the mixture comes from. */
  @IsOptional()
  @IsText(1, 1000, { lines: true })
  source?: string | null;

  @IsOptional()
  @IsText(1, 2000, { lines: true })
  notes?: string | null;
}

/** What is left out stays as it is; lists are replaced whole. */
export class FormulaChanges extends PartialType(
  PickType(NewFormula, [
    'name',
    'strength',
    'form',
    'components',
    'diluent',
    'ownMaterial',
    'finalQuantity',
    'containerKind',
    'containerCapacity',
    'equipment',
    'steps',
    'compatibilityReferences',
    'storage',
    'beyondUseHours',
    'beyondUseBasis',
    'labelText',
    'source',
    'notes',
  ]),
  { skipNullProperties: false },
) {}

export class FormulaApproval {
  /** The version that was read; left out, the draft as it stands. */
  @MayBeAbsent()
  @IsWhole(1, 100_000)
  version?: number;

  /** `changedAt` of what was read: when the draft was changed since, nothing is approved. */
  @MayBeAbsent()
  @IsInstant()
  changedAt?: string;
}

export class FormulaRetirement {
  @IsText(5, 500)
  reason: string;
}

export class FormulasQuery extends PagingQuery {
  /** Words of the name. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  /** `approved`: has a valid version; `draft`: one is being written; `retired`: neither. */
  @IsOptional()
  @IsIn(FORMULA_STATUSES)
  status?: FormulaStatus;
}

export class FormulaQuery {
  /** Left out: the approved version, else the newest. */
  @IsOptional()
  @Type(() => Number)
  @IsWhole(1, 100_000)
  @ApiProperty({ type: 'integer', required: false, minimum: 1 })
  version?: number;
}

export class CompareQuery {
  @Type(() => Number)
  @IsWhole(1, 100_000)
  @ApiProperty({ type: 'integer', minimum: 1 })
  from: number;

  @Type(() => Number)
  @IsWhole(1, 100_000)
  @ApiProperty({ type: 'integer', minimum: 1 })
  to: number;
}

export class IngredientAnswer {
  itemId: string | null;
  groupId: string | null;
  /** The item's or the group's. */
  name: string;
  unit: string;
  quantity: number;
  tolerance: number;
  /** The item, or every item of the group in the order in which they are proposed. */
  itemIds: string[];
}

export class LabelTextAnswer {
  it: string;
  es: string;
  en: string;
}

export class OwnMaterialAnswer {
  name: LabelTextAnswer;
  /** In mL. */
  volume: number;
}

export class FormulaPersonAnswer {
  id: string;
  name: string;
}

export class FormulaAnswer {
  id: string;
  /** The catalog item that its preparations are lots of. */
  itemId: string;
  version: number;
  status: FormulaStatus;
  /** The version that is valid now. */
  approvedVersion: number | null;
  /** The version that is being written. */
  draftVersion: number | null;
  name: string;
  strength: string | null;
  form: string;
  unit: FormulaUnit;
  components: IngredientAnswer[];
  diluent: IngredientAnswer | null;
  /** Material of the patient that stands in no stock, such as their own blood. */
  ownMaterial: OwnMaterialAnswer | null;
  finalQuantity: number;
  containerKind: ContainerKind;
  containerCapacity: number;
  equipment: string[];
  steps: string[];
  compatibilityReferences: string[];
  storage: Storage;
  beyondUseHours: number | null;
  beyondUseBasis: string | null;
  /** The formula's own limit, or the practice's for immediate use. */
  effectiveBeyondUseHours: number;
  labelText: LabelTextAnswer;
  source: string | null;
  notes: string | null;
  author: FormulaPersonAnswer;
  /** Everybody who wrote in this version; none of them may approve it. */
  editors: FormulaPersonAnswer[];
  createdAt: string;
  changedAt: string;
  approvedBy: FormulaPersonAnswer | null;
  approvedAt: string | null;
  retiredBy: FormulaPersonAnswer | null;
  retiredAt: string | null;
  retireReason: string | null;
}

export class FormulaDifferenceAnswer {
  /** The member of the formula, such as `components`, `steps` or `storage`. */
  field: string;
  /** The component's name, the language of the label text or of the own material's name, or the number of the step. */
  subject: string | null;
  /** What of the component differs: `quantity` or `tolerance`; null: the whole entry. */
  member: string | null;
  /** null: not in that version. */
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  from: string | number | null;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }], nullable: true })
  to: string | number | null;
  /** Of quantities. */
  unit: string | null;
}

export class FormulaComparisonAnswer {
  from: FormulaAnswer;
  to: FormulaAnswer;
  differences: FormulaDifferenceAnswer[];
}
