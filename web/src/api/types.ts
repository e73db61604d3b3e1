/** What the server says and hears, under the names that the screens use for it. */
import type { Schema } from './contract';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** A refusal as RFC 9457 has it; what else it tells depends on its type. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  requestId?: string;
  errors?: { pointer: string; detail: string }[];
  [fact: string]: unknown;
}

/** One item of the refusal `/problems/sessions/short`. */
export interface Shortage {
  itemId: string;
  itemName: string;
  unit: Unit;
  requested: number;
  available: number;
  short: number;
  skips: Skip[];
}

export type Practice = Schema<'PracticeAnswer'>;
export type Setting = Schema<'SettingAnswer'>;
export type User = Schema<'UserAnswer'>;
export type Me = Schema<'MeAnswer'>;
export type ApiToken = Schema<'TokenAnswer'>;
export type AuditEntry = Schema<'AuditEntryAnswer'>;
export type Language = User['language'];
export type Role = User['roles'][number];

export type Item = Schema<'ItemAnswer'>;
export type NewItem = Schema<'NewItem'>;
export type Identifier = Schema<'IdentifierAnswer'>;
export type Unit = Item['unit'];
export type Category = Item['category'];
export type Location = Schema<'LocationAnswer'>;
export type LocationKind = Location['kind'];
export type Supplier = Schema<'SupplierAnswer'>;
/** A patient as everybody knows them. */
export type Patient = Schema<'PatientRefAnswer'>;
export type ListedPatient = Schema<'PatientAnswer'>;
export type PatientDetails = Schema<'PatientDetailsAnswer'>;
export type Identity = Schema<'RevealedAnswer'>;
export type NewIdentity = Schema<'IdentityDto'>;
export type Clues = Schema<'IdentitySearchDto'>;
export type Condition = Schema<'ConditionAnswer'>;
export type NewCondition = Schema<'ConditionDto'>;
export type ConditionKind = Condition['kind'];
export type Consent = Schema<'ConsentAnswer'>;
export type NewConsent = Schema<'ConsentDto'>;
export type Received = Schema<'ReceivedAnswer'>;
export type ReceivedLot = Schema<'ReceivedLotAnswer'>;
export type Protocol = Schema<'ProtocolAnswer'>;
export type NewProtocol = Schema<'NewProtocol'>;
export type Material = Schema<'MaterialAnswer'>;
export type SessionPlan = Schema<'SessionPlanAnswer'>;
export type Spacing = Schema<'SpacingAnswer'>;
export type LocalText = Schema<'LocalTextAnswer'>;
export type ItemGroup = Schema<'ItemGroupAnswer'>;
export type NewItemGroup = Schema<'NewItemGroup'>;
export type Device = Schema<'DeviceAnswer'>;
export type NewDevice = Schema<'NewDevice'>;
export type DeviceKind = Device['kind'];

export type Scan = Schema<'ScanAnswer'>;
export type Delivery = Schema<'DeliveryAnswer'>;
export type NewDelivery = Schema<'DeliveryDto'>;
export type Receipt = Schema<'ReceiptAnswer'>;
export type NewReceipt = Schema<'ReceiptDto'>;
export type Lot = Schema<'LotAnswer'>;
export type StockRow = Schema<'StockRowAnswer'>;
export type StockItem = Schema<'StockItemAnswer'>;
export type StockFlag = StockItem['flags'][number];
export type OpenContainer = Schema<'ContainerAnswer'>;
export type UnusableBecause = NonNullable<StockRow['unusableBecause']>;
export type Movement = Schema<'MovementAnswer'>;
export type Posting = Schema<'PostingAnswer'>;
export type Alert = Schema<'AlertAnswer'>;
export type AlertKind = Alert['kind'];

export type NewSession = Schema<'PreviewSessionDto'>;
export type SessionDraft = Schema<'DraftDto'>;
export type LoggedSession = Schema<'LoggedSessionAnswer'>;
export type Session = Schema<'SessionAnswer'>;
export type SessionLine = Schema<'SessionLineAnswer'>;
export type PreviewLine = Schema<'PreviewLineAnswer'>;
export type Pick = Schema<'PickAnswer'>;
export type Skip = Schema<'SkipAnswer'>;
export type Warning = Schema<'WarningAnswer'>;
export type ChecklistEntry = Schema<'ChecklistEntryAnswer'>;
export type Proposal = Schema<'ProposalAnswer'>;

export type Course = Schema<'CourseAnswer'>;
export type NewCourse = Schema<'CourseDto'>;
export type CourseMaintenance = Schema<'MaintenanceDto'>;
export type CourseLength = Schema<'LengthDto'>;
export type PlannedSession = Schema<'PlannedSessionAnswer'>;
export type SessionMove = Schema<'PlannedSessionDto'>;
export type AgendaDay = Schema<'AgendaDayAnswer'>;
export type AgendaSession = Schema<'AgendaSessionAnswer'>;

export type Count = Schema<'CountAnswer'>;
export type CountSummary = Schema<'CountSummaryAnswer'>;
export type CountLine = Schema<'CountLineAnswer'>;
export type CountTotals = Schema<'CountTotalsAnswer'>;
export type NewCount = Schema<'CountDto'>;
export type CountedLine = Schema<'CountedLineDto'>;
export type CountState = CountSummary['state'];

export type Waste = Schema<'WasteAnswer'>;
export type NewWaste = Schema<'WasteDto'>;
export type SupplierReturn = Schema<'ReturnAnswer'>;
export type NewReturn = Schema<'ReturnDto'>;
export type Adjustment = Schema<'AdjustmentAnswer'>;
export type NewAdjustment = Schema<'AdjustmentDto'>;
export type DisposalKind = 'waste' | 'return' | 'adjustment';

export type Trace = Schema<'DrawnTraceAnswer'>;
export type TraceNode = Schema<'TraceNodeAnswer'>;
export type TraceEdge = Schema<'TraceEdgeAnswer'>;

export type Formula = Schema<'FormulaAnswer'>;
export type FormulaStatus = Formula['status'];
/** The unit of a mixture is a volume or a mass. */
export type NewFormula = Omit<Schema<'NewFormula'>, 'unit'> & { unit?: 'mL' | 'g' };
export type FormulaChanges = Schema<'FormulaChanges'>;
export type FormulaDifference = Schema<'FormulaDifferenceAnswer'>;
export type Ingredient = Schema<'IngredientAnswer'>;
export type Compatibility = Schema<'CompatibilityAnswer'>;
export type NewCompatibility = Schema<'NewCompatibility'>;
export type MixPair = Schema<'MixPairAnswer'>;
export type Verdict = MixPair['verdict'];
export type Preparation = Schema<'PreparationAnswer'>;
export type PreparationRow = Schema<'PreparationRowAnswer'>;
export type PreparationState = PreparationRow['state'];
export type PreparationPreview = Schema<'PreparationPreviewAnswer'>;
export type MixComponent = Preparation['components'][number];
export type Deviation = Schema<'DeviationAnswer'>;
export type WantedPreparation = Schema<'PreviewPreparationDto'>;
export type NewPreparation = Schema<'BeginPreparationDto'>;
export type NewTake = Schema<'TakeDto'>;
export type NewOverride = Schema<'OverrideDto'>;
export type ConditionConfirmation = Schema<'ConditionConfirmationDto'>;
export type PreparationResult = Schema<'ResultDto'>;
export type PreparationCheck = Schema<'CheckDto'>;

export type RecallSummary = Schema<'RecallSummaryAnswer'>;
export type Recall = Schema<'RecallAnswer'>;
export type NewRecall = Schema<'NewRecall'>;
export type RecallScope = NewRecall['scope'][number];
export type RecallTask = Schema<'TaskAnswer'>;
export type RecallAct = Schema<'TaskDto'>;
export type RecallClosing = Schema<'CloseDto'>;
export type DeviceProposal = Schema<'MatchAnswer'>['devices'][number];

/** A lot that a notice may mean. */
export type LotProposal = Schema<'LotProposalAnswer'>;

export type SupplierItem = Schema<'SupplierItemAnswer'>;
export type Order = Schema<'OrderAnswer'>;
export type OrderLine = Order['lines'][number];
export type OrderState = Order['status'];
export type NewOrder = Schema<'OrderDto'>;
export type Suggestion = Schema<'SuggestionAnswer'>;
export type ExplainedSuggestion = Schema<'ExplainedSuggestionAnswer'>;
export type SuggestedOrders = Schema<'SuggestedOrdersDto'>;
