/** What the server says and hears, in the words of the outer contract. */

export type Unit = 'mL' | 'g' | 'piece';
export type Language = 'it' | 'es' | 'en';
export type Role = 'nurse' | 'doctor' | 'admin' | 'auditor';
export type ContainerUse = 'single' | 'multiple';
export type UnusableBecause = 'expired' | 'in-use-expired' | 'held' | 'recalled' | 'location-held';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Practice {
  name: string;
  timeZone: string;
  demo: boolean;
  setupNeeded: boolean;
  version: string;
  languages: Language[];
}

export interface Setting {
  key: string;
  value: string | number;
  default: string | number;
  unit: string | null;
  source: string;
}

export interface User {
  id: string;
  username: string;
  name: string;
  roles: Role[];
  language: Language;
  active?: boolean;
}

export interface Me {
  user: User;
  permissions: string[];
}

export interface ApiToken {
  id: string;
  name: string;
  roles: Role[];
  token?: string;
  createdAt?: string;
}

export interface Identifier {
  scheme: 'gtin' | 'aic' | 'cn' | 'hibc' | 'other';
  value: string;
  containers: number;
}

export interface Item {
  id: string;
  name: string;
  category: string;
  regulatoryClass: string;
  origin: string;
  unit: Unit;
  containerKind: string;
  containerQuantity: number;
  containerUse: ContainerUse;
  inUseHours: number | null;
  storage: 'room' | 'refrigerated' | 'frozen';
  manufacturer: string | null;
  registeredRoutes: string[];
  expiryRequired: boolean;
  expiryWarningDays: number | null;
  needle: { gauge: number; lengthMm: number } | null;
  identifiers: Identifier[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
  notes: string | null;
  active: boolean;
}

export type LocationKind = 'site' | 'room' | 'cabinet' | 'fridge' | 'freezer' | 'trolley' | 'other';

export interface Location {
  id: string;
  name: string;
  kind: LocationKind;
  parentId: string | null;
  held: boolean;
  heldBecause: string | null;
  heldAt: string | null;
  effectivelyHeld: boolean;
  path: string;
  active: boolean;
}

export interface Supplier {
  id: string;
  name: string;
  active: boolean;
}

export interface Patient {
  id: string;
  code: string;
}

export interface Protocol {
  id: string;
  name: string;
  technique: string | null;
  route: string | null;
  zones: string[];
  materials: { itemId: string; quantity: number }[];
  active: boolean;
}

export interface ReceiptLine {
  itemId: string;
  lotNumber: string;
  expiresOn: string | null;
  containers: number;
  unitCost?: number | null;
}

export interface NewReceipt {
  id: string;
  locationId: string;
  supplierId?: string | null;
  receivedAt?: string;
  lines: ReceiptLine[];
}

export interface Warning {
  code: string;
  detail: string;
  itemId: string | null;
}

export interface Receipt {
  id: string;
  locationId: string;
  locationName: string;
  supplierId: string | null;
  supplierName: string | null;
  receivedAt: string;
  receivedByName: string;
  lines: {
    itemId: string;
    itemName: string;
    lotId: string;
    lotNumber: string;
    expiresOn: string | null;
    containers: number;
    quantity: number;
    unit: Unit;
  }[];
  warnings: { code: 'expired' | 'expiring' | 'held'; detail: string; lotId: string }[];
}

export interface StockRow {
  itemId: string;
  itemName: string;
  category: string;
  containerKind: string;
  unit: Unit;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  expiresInDays: number | null;
  expiringSoon: boolean;
  placeId: string;
  placeKind: 'location' | 'container';
  placeName: string;
  locationId: string;
  openedAt: string | null;
  discardAt: string | null;
  quantity: number;
  containers: number | null;
  usable: boolean;
  unusableBecause: UnusableBecause | null;
}

export type StockFlag = 'low' | 'expiring' | 'open' | 'held' | 'expired';

export interface StockItem {
  itemId: string;
  itemName: string;
  category: string;
  unit: Unit;
  containerKind: string;
  containerQuantity: number;
  onHand: number;
  usable: number;
  containers: number;
  openContainers: number;
  nextExpiresOn: string | null;
  flags: StockFlag[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
  lots: number;
}

export interface LotHold {
  kind: 'held' | 'recalled';
  reason: string;
  heldAt: string;
  heldBy: string;
}

export interface Lot {
  id: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  lotNumber: string;
  expiresOn: string | null;
  firstReceivedAt: string;
  hold: LotHold | null;
  places?: StockRow[];
}

export interface OpenContainer {
  id: string;
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  itemId: string;
  itemName: string;
  unit: Unit;
  containerQuantity: number;
  locationId: string;
  locationName: string;
  openedAt: string | null;
  discardAt: string | null;
  remaining: number;
  usable: boolean;
  unusableBecause: UnusableBecause | null;
  openedByName: string | null;
}

export type PickBecause = 'open-first' | 'first-expiry' | 'hand-picked' | 'incident';

export interface Pick {
  lotId: string;
  lotNumber: string;
  expiresOn: string | null;
  placeId: string;
  placeName: string;
  placeKind: 'location' | 'container';
  given: number;
  wasted: number;
  because: PickBecause;
  /** The open container that a sealed one becomes. */
  openedContainerId: string | null;
  openedAt: string | null;
  discardAt: string | null;
}

export interface Skip {
  lotId: string;
  lotNumber: string;
  because: UnusableBecause;
}

export interface SessionLine {
  itemId: string;
  itemName: string;
  unit: Unit;
  quantity: number;
  picks: Pick[];
  skips: Skip[];
  lotId: string | null;
  containerId: string | null;
  reason: string | null;
  incidentReason: string | null;
}

export interface PreviewLine extends SessionLine {
  short: number;
  available: number;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  requestId?: string;
  errors?: { pointer: string; detail: string }[];
  [fact: string]: unknown;
}

export interface SessionPreview {
  lines: PreviewLine[];
  warnings: Warning[];
  refusal: Problem | null;
}

export interface NewSessionLine {
  itemId: string;
  quantity: number;
  lotId?: string;
  containerId?: string;
  reason?: string;
  incidentReason?: string;
}

export interface NewSession {
  patientId: string;
  performedAt: string;
  locationId: string;
  protocolId?: string;
  technique?: string;
  route?: string;
  zones?: string[];
  lines: NewSessionLine[];
  notes?: string;
}

/** The answer to a logged session. */
export interface LoggedSession {
  id: string;
  status: 'posted' | 'voided' | 'draft';
  lines: SessionLine[];
  warnings: Warning[];
  incident: boolean;
}

export interface Session extends LoggedSession {
  patientId: string | null;
  patientCode: string | null;
  performedAt: string | null;
  locationId: string | null;
  locationName: string | null;
  protocolId: string | null;
  protocolName: string | null;
  technique: string | null;
  route: string | null;
  zones: string[];
  notes: string | null;
  loggedBy: { id: string; name: string };
  recordedAt: string | null;
  voidedAt: string | null;
  voidedBy: { id: string; name: string } | null;
  voidReason: string | null;
}

export interface Shortage {
  itemId: string;
  itemName: string;
  unit: Unit;
  requested: number;
  available: number;
  short: number;
  skips: Skip[];
}

export interface UsualItem {
  itemId: string;
  itemName: string;
  unit: Unit;
  containerQuantity: number;
  quantity: number;
  uses: number;
}

export interface Posting {
  lotId: string;
  lotNumber: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  from: string;
  fromName: string;
  to: string;
  toName: string;
  quantity: number;
}

export interface Movement {
  id: string;
  kind: string;
  documentId: string;
  occurredAt: string;
  recordedAt: string;
  actorName: string;
  reverses: string | null;
  reversedBy: string | null;
  postings: Posting[];
}

export type AlertKind =
  | 'expired'
  | 'expiring'
  | 'in-use-expired'
  | 'in-use-ending'
  | 'low'
  | 'held'
  | 'location-held'
  | 'incident';

export interface Alert {
  kind: AlertKind;
  severity: 'now' | 'today' | 'week';
  itemId: string | null;
  itemName: string | null;
  lotId: string | null;
  lotNumber: string | null;
  placeId: string | null;
  placeName: string | null;
  /** The session of an incident. */
  sessionId: string | null;
  quantity: number | null;
  unit: Unit | null;
  detail: string;
  dueAt: string | null;
}

export interface AuditEntry {
  id: number;
  at: string;
  actorId: string;
  actorName: string;
  actorRoles: Role[];
  command: string;
  subject: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  requestId: string;
}
