import type { UnusableReason } from '../lots/eligibility.rules.js';
import type { Standing } from './compatibility.rules.js';
import type { OwnMaterialAnswer } from './formulas.dto.js';
import type {
  AmountVerdict,
  BeyondUseCode,
  DeviationKind,
  MissingField,
  OverrideKind,
  PreparationState,
  TakeReason,
} from './preparation.js';

export class PreparationPersonAnswer {
  id: string;
  name: string;
}

/** So much of one lot from one place. */
export class ComponentPickAnswer {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  /** The maker as the catalog has it. */
  maker: string | null;
  placeId: string;
  placeName: string;
  placeKind: 'location' | 'container';
  quantity: number;
  /** The rest of a single-use container. */
  wasted: number;
  /** Why this one: an open one first, the first to expire, the only one named by hand. */
  because: TakeReason;
  /** When its container was opened; of one opened for this, when it is. */
  openedAt: string | null;
  discardAt: string | null;
  /** When the component is a preparation itself: usable until then. */
  useUntil: string | null;
  /** The open container that a sealed one becomes. */
  opens: boolean;
  /** Typed by hand on receipt, and confirmed by nobody yet: the check confirms it. */
  typed: boolean;
}

/** A lot that was passed over, and why. */
export class ComponentSkipAnswer {
  lotId: string;
  lotNumber: string;
  because: UnusableReason;
}

/** One thing taken in the draft; it is not out of the stock before the preparation is prepared. */
export class TakeAnswer {
  id: string;
  itemId: string;
  itemName: string;
  unit: string;
  quantity: number;
  lotId: string | null;
  containerId: string | null;
  scanned: boolean;
  reason: string | null;
  takenAt: string;
  takenBy: PreparationPersonAnswer;
  /** What it takes, as the stock stands; once prepared, what it took. */
  picks: ComponentPickAnswer[];
  skips: ComponentSkipAnswer[];
  /** What no usable stock is there for. */
  short: number;
}

/** A component of the mixture: what is required of it, and what was taken. */
export class PreparationComponentAnswer {
  /** Its place in the formula; components of a free preparation are numbered as they came. */
  line: number;
  /** What it is called: the item, or the group of interchangeable items. */
  name: string;
  /** Any of these will do. */
  items: ComponentItemAnswer[];
  unit: string;
  /** Scaled to the wanted volume; `null` in a free preparation. */
  required: number | null;
  /** Of pieces, rounded up to whole ones: what the formula would want exactly. */
  roundedFrom: number | null;
  /** So much more or less is well. */
  tolerance: number;
  taken: number;
  /** What is still required; never below zero. */
  remaining: number;
  verdict: AmountVerdict;
  takes: TakeAnswer[];
  /** What would be taken next for what remains, first expiry first. */
  proposal: ComponentProposalAnswer | null;
}

export class ComponentItemAnswer {
  itemId: string;
  itemName: string;
}

export class ComponentProposalAnswer {
  itemId: string;
  itemName: string;
  picks: ComponentPickAnswer[];
  skips: ComponentSkipAnswer[];
  short: number;
}

/** What stops the mixture until a doctor overrides it. */
export class BlockAnswer {
  kind: OverrideKind;
  /** The two items of a pair, or all the products that are too many. */
  items: ComponentItemAnswer[];
  /** Of too many products: how many there may be. */
  limit: number | null;
  /** Where the verdict on an incompatible pair is written. */
  reference: string | null;
  /** The doctor's decision that lets it pass. */
  overridden: OverrideWordsAnswer | null;
}

/** Under what a pair may be mixed: it stops the mixture until somebody at the bench confirms it. */
export class MixConditionAnswer {
  /** The two items of the pair. */
  items: ComponentItemAnswer[];
  condition: string;
  reference: string | null;
  /** Who said that it is met. */
  confirmed: BenchSignatureAnswer | null;
}

export class BenchSignatureAnswer {
  at: string;
  by: PreparationPersonAnswer;
}

/** A condition that somebody confirmed, whether or not the pair is in the mixture. */
export class ConditionConfirmationAnswer extends BenchSignatureAnswer {
  items: ComponentItemAnswer[];
  condition: string;
}

/** The draft was for one patient, and then for another; `null`: as stock. */
export class PatientChangeAnswer extends BenchSignatureAnswer {
  fromCode: string | null;
  toCode: string | null;
}

export class OverrideWordsAnswer {
  reason: string;
  reference: string;
}

/** A doctor's decision to go on. */
export class OverrideAnswer {
  kind: OverrideKind;
  itemIds: string[];
  reason: string;
  reference: string;
  at: string;
  by: PreparationPersonAnswer;
}

/** Two products in the mixture, and what is known of them together. */
export class PairAnswer {
  items: ComponentItemAnswer[];
  verdict: Standing;
  /** Under what condition; of `conditional`. */
  condition: string | null;
  reference: string | null;
}

/** Why it may be used until then and no longer: a code and its facts for screens, and words. */
export class BeyondUseAnswer {
  code: BeyondUseCode;
  /** Of a limit from the start: so many hours. */
  hours: number | null;
  /** From when it counts: the start, or when the container was opened. */
  since: string | null;
  expiresOn: string | null;
  itemId: string | null;
  itemName: string | null;
  lotId: string | null;
  lotNumber: string | null;
  detail: string;
}

export class VisualCheckAnswer {
  passed: boolean;
  note: string | null;
  at: string;
  by: PreparationPersonAnswer;
}

/** A transition, or a use, by whom and when. */
export class TransitionAnswer {
  state: PreparationState;
  at: string;
  by: PreparationPersonAnswer;
  reason: string | null;
  /** Of uses and discards: how much. */
  quantity: number | null;
  /** The session that used it. */
  sessionId: string | null;
}

/** A step of the formula, and whether somebody ticked it off. */
export class StepAnswer {
  /** The step's place in the formula, from 0. */
  step: number;
  text: string;
  doneAt: string | null;
  doneBy: PreparationPersonAnswer | null;
}

export class DeviationAnswer {
  id: string;
  preparationId: string;
  /** The preparation's number as the label shows it. */
  code: string;
  name: string;
  formulaId: string | null;
  kind: DeviationKind;
  /** Of an override: what was overridden. */
  override: OverrideKind | null;
  /** What deviated: items of the pair, or of the component. */
  items: ComponentItemAnswer[];
  /** What was found or said, in words. */
  reason: string;
  reference: string | null;
  at: string;
  by: PreparationPersonAnswer;
}

export class PreparationConsentAnswer {
  /**
   * `reference`: somebody named it; `on-file`: the patient's consent that was in force;
   * `at-session`: none on file, the session asks; `not-needed`: made as stock.
   */
  basis: 'reference' | 'on-file' | 'at-session' | 'not-needed';
  reference: string | null;
}

/** The label as it was fixed when the preparation was made; the languages of the formula's text. */
export class LabelCopyAnswer {
  it: string;
  es: string;
  en: string;
}

export class PreparationRefusalAnswer {
  type: string;
  title: string;
  status: number;
  detail: string;
}

/** What every view of a preparation shows. */
export class PreparationViewAnswer {
  formulaId: string | null;
  formulaVersion: number | null;
  /** The catalog's item whose lot it is; `null` before a free preparation has one. */
  itemId: string | null;
  name: string;
  strength: string | null;
  form: string | null;
  unit: string;
  patientId: string | null;
  patientCode: string | null;
  prescriber: PreparationPersonAnswer | null;
  locationId: string;
  locationName: string;
  startedAt: string;
  /** The wanted volume of all containers together. */
  volume: number | null;
  containers: number;
  /** What one syringe or vial holds. */
  containerCapacity: number | null;
  storage: string | null;
  components: PreparationComponentAnswer[];
  /** Of the patient's own, from no stock: it is for this patient only, and what is left is waste. */
  ownMaterial: OwnMaterialAnswer | null;
  /** What went in, of all components measured in the mixture's unit, and of own material. */
  inputQuantity: number;
  outputQuantity: number | null;
  wasteQuantity: number | null;
  /** Input less output less waste, and how far it may be from zero. */
  difference: number | null;
  balanceTolerance: number;
  /** How many different sterile products it holds, and how many it may without an override. */
  products: number;
  productsLimit: number;
  pairs: PairAnswer[];
  /** Those not overridden stop it. */
  blocks: BlockAnswer[];
  /** Those not confirmed stop it. */
  conditions: MixConditionAnswer[];
  /** Usable until then, this minute included; of a draft, as things stand. */
  useUntil: string | null;
  beyondUse: BeyondUseAnswer | null;
  /** What the record still lacks; nothing: it is complete. */
  missing: MissingField[];
}

/** What a preparation would be if it were prepared now. */
export class PreparationPreviewAnswer extends PreparationViewAnswer {
  /** Why it would be refused as it stands. */
  refusal: PreparationRefusalAnswer | null;
}

/** A preparation as the book has it. */
export class PreparationAnswer extends PreparationViewAnswer {
  id: string;
  /** Progressive, never given twice. */
  number: number;
  /** The number as the label shows it; it is also the lot number, `PREP-000012`. */
  code: string;
  state: PreparationState;
  consent: PreparationConsentAnswer;
  label: LabelCopyAnswer | null;
  /** Its own lot, once prepared. */
  lotId: string | null;
  /** What is left of it in stock, what went to patients and what was discarded. */
  remaining: number;
  used: number;
  discarded: number;
  /** It is past the time until which it may be used. */
  pastUse: boolean;
  createdBy: PreparationPersonAnswer;
  preparer: PreparationPersonAnswer | null;
  preparedAt: string | null;
  checker: PreparationPersonAnswer | null;
  checkedAt: string | null;
  releasedAt: string | null;
  visualCheck: VisualCheckAnswer | null;
  overrides: OverrideAnswer[];
  confirmations: ConditionConfirmationAnswer[];
  /** Whom it was for before, as a draft. */
  patientChanges: PatientChangeAnswer[];
  deviations: DeviationAnswer[];
  steps: StepAnswer[];
  transitions: TransitionAnswer[];
  /** What would stop the next command as things stand. */
  refusal: PreparationRefusalAnswer | null;
}

/** A row of the list of preparations. */
export class PreparationRowAnswer {
  id: string;
  number: number;
  code: string;
  state: PreparationState;
  name: string;
  formulaId: string | null;
  formulaVersion: number | null;
  patientId: string | null;
  patientCode: string | null;
  locationId: string;
  locationName: string;
  startedAt: string;
  volume: number | null;
  containers: number;
  outputQuantity: number | null;
  unit: string;
  useUntil: string | null;
  pastUse: boolean;
  lotId: string | null;
  remaining: number;
  createdBy: PreparationPersonAnswer;
  preparer: PreparationPersonAnswer | null;
  checker: PreparationPersonAnswer | null;
}

/** The doctors who may prescribe. */
export class PrescribersAnswer {
  items: PreparationPersonAnswer[];
}
