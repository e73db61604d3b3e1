import type {
  Category,
  ContainerKind,
  ContainerUse,
  IdentifierScheme,
  Origin,
  RegulatoryClass,
  Storage,
  Unit,
} from '../src/catalog/item.js';
import type { LocationKind } from '../src/catalog/location.js';
import type { DeviceKind } from '../src/devices/device.js';
import type { Day, Instant } from '../src/kernel/calendar.js';
import type { NewProtocol } from '../src/protocols/protocols.dto.js';

/** A code a scanner may read, and how many containers the thing that bears it holds. */
export interface Identifier {
  scheme: IdentifierScheme;
  value: string;
  containers: number;
}

/** An item as `POST /items` takes it. */
export interface ItemBody {
  id: string;
  name: string;
  category: Category;
  regulatoryClass: RegulatoryClass;
  origin: Origin;
  unit: Unit;
  containerKind: ContainerKind;
  containerQuantity: number;
  containerUse: ContainerUse;
  /** The maker's limit after opening, in hours; `null` leaves it to the practice's setting. */
  inUseHours: number | null;
  storage: Storage;
  manufacturer: string | null;
  registeredRoutes: string[];
  /** Active substances as slugs; empty where the package names none or nobody has read it. */
  substances: string[];
  expiryRequired: boolean;
  expiryWarningDays: number | null;
  needle: { gauge: number; lengthMm: number } | null;
  identifiers: Identifier[];
  reorderPoint: number | null;
  reorderUpTo: number | null;
  active: boolean;
  notes: string | null;
}

/** Where a fact of the seeds comes from: one of the clinic's five sources, or general knowledge. */
export type Source =
  | 'russo'
  | 'naclerio'
  | 'spagnuolo'
  | 'gilardino'
  | 'rigenerativa'
  | 'general-knowledge';

/** An item of the seed catalog: what the API takes, a key to speak of it, and its sources. */
export interface SeedItem extends ItemBody {
  /** Names the item inside the seeds; the server never sees it. */
  key: string;
  source: Source[];
}

/** So much of an item, in its unit. */
export interface Material {
  itemId: string;
  quantity: number;
}

/** A group of items as `POST /item-groups` takes it. */
export interface GroupBody {
  id: string;
  name: string;
  itemIds: string[];
}

/** A device as `POST /devices` takes it. */
export interface DeviceBody {
  id: string;
  name: string;
  kind: DeviceKind;
  serialNumber: string;
  partGroupId: string | null;
}

/** A device of the demo practice, and where it is. */
export interface SeedDevice extends DeviceBody {
  site: SiteKey;
}

/** A protocol as `POST /protocols` takes it, with nothing left unsaid. */
export type ProtocolBody = Required<NewProtocol>;

/** A protocol of the seeds, with its sources and the course the demo practice plans with it. */
export interface SeedProtocol extends ProtocolBody {
  key: string;
  /** All that it was written from; `source` is the number of the page it follows. */
  sources: Source[];
  /** Days from each session of a course to the next; one more session than gaps. */
  gaps: number[];
  /** How often the demo practice starts this course, relative to the others. */
  weight: number;
  /** The sites that have what it needs. */
  sites: SiteKey[];
  /** Only a doctor does it in the demo practice. */
  doctorOnly: boolean;
  /** The demo practice's devices for it, by serial number; a session uses those of its site. */
  devices: string[];
}

/** An ingredient of a formula: so much of an item for one container, in its unit. */
export interface IngredientBody extends Material {
  tolerance: number;
}

/** A formula as `POST /formulas` takes it. */
export interface FormulaBody {
  id: string;
  name: string;
  strength: string | null;
  form: string;
  unit: 'mL';
  components: IngredientBody[];
  diluent: IngredientBody | null;
  ownMaterial: { name: { it: string; es: string; en: string }; volume: number } | null;
  finalQuantity: number;
  containerKind: ContainerKind;
  containerCapacity: number;
  equipment: string[];
  steps: string[];
  compatibilityReferences: string[];
  storage: Storage;
  beyondUseHours: number | null;
  beyondUseBasis: string | null;
  labelText: { it: string; es: string; en: string };
  /** The page, and what it says. */
  source: string;
  notes: string;
}

/** A formula of the seeds: an example, with its pages. */
export interface SeedFormula extends FormulaBody {
  key: string;
  pages: Source[];
  /** Approved by the doctor of the demo, so that its bench works; the others are drafts. */
  approved: boolean;
}

/** `POST /compatibility`. */
export interface CompatibilityBody {
  id: string;
  first: { itemId: string } | { substance: string };
  second: { itemId: string } | { substance: string };
  verdict: 'compatible' | 'incompatible' | 'conditional';
  condition?: string;
  reference: string;
}

export type SiteKey = 'milano' | 'como';

/** A location as `POST /locations` takes it. */
export interface LocationBody {
  id: string;
  name: string;
  kind: LocationKind;
  parentId: string | null;
}

export interface SupplierBody {
  id: string;
  name: string;
  email: string;
  customerCode: string;
  minimumOrder: number | null;
  leadDays: number;
}

/** What a supplier sells, and at which prices of a pack, the one that begins first first. */
export interface SoldItem {
  supplierId: string;
  itemId: string;
  orderCode: string | null;
  pack: number;
  preferred: boolean;
  prices: { perPack: number; validFrom: Day }[];
}

export interface OrderBody {
  id: string;
  supplierId: string;
  locationId: string;
  lines: { itemId: string; packs: number }[];
}

/** An order and how far it went: `null` for what has not happened. */
export interface SeedOrder {
  body: OrderBody;
  by: By;
  draftedAt: Instant;
  approvedAt: Instant | null;
  sentAt: Instant | null;
  /** The receipt by which it came. */
  receiptId: string | null;
}

export interface PatientBody {
  id: string;
  code: string;
}

export interface SeedUser {
  username: string;
  name: string;
  roles: ('nurse' | 'doctor' | 'admin' | 'auditor')[];
  language: 'it' | 'es' | 'en';
  password: string;
}

/**
 * Stands for the id the server gave a lot: `lot:<itemId>:<lotNumber>`. Lots get their ids when they
 * are received, so the events name them by what is on the label; see {@link parseLotRef}.
 */
export type LotRef = `lot:${string}:${string}`;

/** `POST /receipts`. `unitCost` is the price of one container, in euro. */
export interface ReceiptBody {
  id: string;
  locationId: string;
  supplierId: string;
  receivedAt: Instant;
  lines: {
    itemId: string;
    lotNumber: string;
    /** A day, a month (its last day), or `null` where the item has no expiry. */
    expiresOn: Day | string | null;
    containers: number;
    unitCost: number;
  }[];
}

/** `POST /transfers`. */
export interface TransferBody {
  id: string;
  fromLocationId: string;
  toLocationId: string;
  lines: { lotId: LotRef; quantity: number }[];
}

/** `POST /lots/:id/hold` and `POST /lots/:id/release`; `lotId` goes into the path. */
export interface HoldBody {
  lotId: LotRef;
  reason: string;
}

/** `POST /containers`. */
export interface ContainerBody {
  id: string;
  lotId: LotRef;
  locationId: string;
  openedAt: Instant;
}

/** `POST /containers/:id/discard`; `containerId` goes into the path. */
export interface DiscardBody {
  containerId: string;
  reason: string;
}

/** A line of a session; a doctor may name a lot that must not be used, and say why. */
export interface SessionLine extends Material {
  lotId?: LotRef;
  incidentReason?: string;
}

/** `POST /courses`. */
export interface CourseBody {
  id: string;
  patientId: string;
  protocolId: string;
  startsOn: Day;
  sessions: number;
  /** Holds where the protocol leaves the days between sessions to the doctor. */
  everyDays?: number;
}

/** `PATCH /courses/:id/sessions/:n`: when, where and with whom a session to come is planned. */
export interface Appointment {
  courseId: string;
  n: number;
  plannedAt: Instant;
  roomId: string;
  /** By username. */
  practitioner: By;
}

/** `POST /sessions`. */
export interface SessionBody {
  id: string;
  /** Left out of a session that was logged for the wrong patient. */
  courseId?: string;
  patientId: string;
  performedAt: Instant;
  locationId: string;
  protocolId: string;
  technique: string | null;
  route: string | null;
  zones: string[];
  deviceIds: string[];
  lines: SessionLine[];
}

/** `POST /sessions/:id/void`; `sessionId` goes into the path. */
export interface VoidBody {
  sessionId: string;
  reason: string;
}

interface Bodies {
  receipt: ReceiptBody;
  transfer: TransferBody;
  hold: HoldBody;
  release: HoldBody;
  container: ContainerBody;
  discard: DiscardBody;
  course: CourseBody;
  session: SessionBody;
  void: VoidBody;
}

/** Which user of {@link SeedUser} did it, by username. */
export type By = 'nurse' | 'doctor' | 'admin';

/** One thing that happened in the demo practice: when, who did it, and the API's own body. */
export type PracticeEvent = {
  [K in keyof Bodies]: { at: Instant; by: By; kind: K; body: Bodies[K] };
}[keyof Bodies];

/** What was done with a preparation, so many minutes after its start. */
export type PreparationStep = { after: number; by: By } & (
  | { do: 'check'; body: { visualCheck: { passed: boolean; note: string } } }
  | { do: 'complete' }
  | { do: 'use'; sessionId: string; quantity: number; zones: string[] }
  | { do: 'discard'; body: { reason: string; quantity?: number } }
);

/** A mixture of the last hours: `POST /preparations`, and what was done with it since. */
export interface SeedPreparation {
  at: Instant;
  by: By;
  body: {
    id: string;
    formulaId: string;
    patientId?: string;
    locationId: string;
    startedAt: Instant;
    containers: number;
    wasteQuantity?: number;
    components: Material[];
    overrides?: {
      kind: 'too-many-products' | 'unknown-pair';
      reason: string;
      reference: string;
    }[];
  };
  since: readonly PreparationStep[];
}

/** The whole demo practice. Make the lists in this order; then replay the events in theirs. */
export interface Practice {
  users: SeedUser[];
  locations: LocationBody[];
  suppliers: SupplierBody[];
  items: ItemBody[];
  soldItems: SoldItem[];
  groups: GroupBody[];
  devices: DeviceBody[];
  protocols: ProtocolBody[];
  formulas: { body: FormulaBody; approved: boolean }[];
  compatibilities: CompatibilityBody[];
  patients: PatientBody[];
  events: PracticeEvent[];
  orders: SeedOrder[];
  /** Told after the events: they take what those have left. */
  preparations: SeedPreparation[];
  /** What was delivered for them. */
  benchDelivery: ReceiptBody;
  /** The sessions of today and the coming days, once everything has happened. */
  appointments: Appointment[];
}
