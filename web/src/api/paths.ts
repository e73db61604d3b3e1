import type {
  Alert,
  ApiToken,
  AuditEntry,
  Item,
  Language,
  Location,
  LoggedSession,
  Lot,
  Me,
  Movement,
  NewReceipt,
  NewSession,
  OpenContainer,
  Page,
  Patient,
  Practice,
  Protocol,
  Receipt,
  Role,
  Session,
  SessionPreview,
  Setting,
  StockFlag,
  StockItem,
  StockRow,
  Supplier,
  User,
  UsualItem,
} from './types';

interface Get<Answer, Query = Record<string, never>> {
  parameters: { query?: Query; path?: never };
  responses: { 200: { content: { 'application/json': Answer } } };
}

interface GetOne<Answer> {
  parameters: { query?: never; path: { id: string } };
  responses: { 200: { content: { 'application/json': Answer } } };
}

interface Send<Body, Answer> {
  parameters: { query?: never; path?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: { content: { 'application/json': Answer } } };
}

interface SendTo<Body, Answer, Path = { id: string }> {
  parameters: { query?: never; path: Path };
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: { content: { 'application/json': Answer } } };
}

interface Remove {
  parameters: { query?: never; path: { id: string } };
  responses: { 204: { content?: never } };
}

interface Paging {
  limit?: number;
  cursor?: string;
}

interface StockFilter extends Paging {
  itemId?: string;
  lotId?: string;
  locationId?: string;
  category?: string;
  usable?: boolean;
  asOf?: string;
}

/** The routes the screens call, in the shape that openapi-fetch reads. */
export interface paths {
  '/practice': { get: Get<Practice> };
  '/health': { get: Get<{ status: string }> };
  '/setup': {
    post: Send<
      { code: string; username: string; name: string; password: string; language: Language },
      { user: User }
    >;
  };
  '/auth/sign-in': { post: Send<{ username: string; password: string }, { user: User }> };
  '/auth/sign-out': { post: { parameters: Record<string, never>; responses: { 204: never } } };
  '/auth/me': { get: Get<Me>; patch: Send<{ language: Language }, Me> };
  '/auth/password': { post: Send<{ current: string; next: string }, unknown> };
  '/settings': { get: Get<{ items: Setting[] }> };
  '/settings/{key}': { put: SendTo<{ value: string | number }, Setting, { key: string }> };
  '/users': {
    get: Get<Page<User>, Paging>;
    post: Send<
      { username: string; name: string; password: string; roles: Role[]; language: Language },
      User
    >;
  };
  '/users/{id}': {
    patch: SendTo<
      { name?: string; roles?: Role[]; language?: Language; active?: boolean; password?: string },
      User
    >;
  };
  '/tokens': {
    get: Get<Page<ApiToken>, Paging>;
    post: Send<{ name: string; roles?: Role[] }, ApiToken>;
  };
  '/tokens/{id}': { delete: Remove };
  '/items': {
    get: Get<Page<Item>, Paging & { search?: string; category?: string; active?: boolean }>;
    post: Send<Partial<Item>, Item>;
  };
  '/items/{id}': { get: GetOne<Item>; patch: SendTo<Partial<Item>, Item> };
  '/locations': { get: Get<Page<Location>, Paging>; post: Send<Partial<Location>, Location> };
  '/locations/{id}': {
    patch: SendTo<
      {
        name?: string;
        parentId?: string | null;
        active?: boolean;
        held?: boolean;
        reason?: string;
      },
      Location
    >;
  };
  '/suppliers': {
    get: Get<Page<Supplier>, Paging & { search?: string; active?: boolean }>;
    post: Send<{ id?: string; name: string }, Supplier>;
  };
  '/suppliers/{id}': { patch: SendTo<{ name?: string; active?: boolean }, Supplier> };
  '/patients': {
    get: Get<Page<Patient>, Paging & { search?: string }>;
    post: Send<{ id?: string; code?: string }, Patient>;
  };
  '/patients/{id}': { get: GetOne<Patient> };
  '/protocols': { get: Get<Page<Protocol>, Paging>; post: Send<Partial<Protocol>, Protocol> };
  '/protocols/{id}': { patch: SendTo<Partial<Protocol>, Protocol> };
  '/receipts': { get: Get<Page<Receipt>, Paging>; post: Send<NewReceipt, Receipt> };
  '/receipts/{id}': { get: GetOne<Receipt> };
  '/lots': {
    get: Get<Page<Lot>, Paging & { itemId?: string; lotNumber?: string; search?: string }>;
  };
  '/lots/{id}': { get: GetOne<Lot> };
  '/lots/{id}/hold': { post: SendTo<{ reason: string }, Lot> };
  '/lots/{id}/release': { post: SendTo<{ reason: string }, Lot> };
  '/stock': { get: Get<Page<StockRow>, StockFilter> };
  '/stock/items': {
    get: Get<
      Page<StockItem>,
      Paging & { search?: string; category?: string; flag?: StockFlag; locationId?: string }
    >;
  };
  '/containers': {
    get: Get<Page<OpenContainer>, Paging & { locationId?: string }>;
    post: Send<{ id: string; lotId: string; locationId: string; openedAt?: string }, OpenContainer>;
  };
  '/containers/{id}/discard': {
    post: SendTo<{ reason: string; remaining?: number }, unknown>;
  };
  '/sessions': {
    get: Get<
      Page<Session>,
      Paging & {
        patientId?: string;
        status?: 'posted' | 'voided' | 'draft';
        from?: string;
        to?: string;
        locationId?: string;
      }
    >;
    post: Send<NewSession & { id: string }, LoggedSession>;
  };
  '/sessions/preview': { post: Send<NewSession, SessionPreview> };
  '/sessions/usual-items': { get: Get<{ items: UsualItem[] }, { patientId?: string }> };
  '/sessions/{id}': { get: GetOne<Session> };
  '/sessions/{id}/void': { post: SendTo<{ reason: string }, Session> };
  '/sessions/{id}/draft': { put: SendTo<Partial<NewSession>, Session>; delete: Remove };
  '/transfers': {
    post: Send<
      {
        id: string;
        fromLocationId: string;
        toLocationId: string;
        lines: { lotId: string; quantity: number }[];
      },
      { id: string }
    >;
  };
  '/movements': {
    get: Get<
      Page<Movement>,
      Paging & { lotId?: string; itemId?: string; placeId?: string; from?: string; to?: string }
    >;
  };
  '/audit': {
    get: Get<
      Page<AuditEntry>,
      Paging & { subject?: string; actor?: string; from?: string; to?: string }
    >;
  };
  '/alerts': { get: Get<Page<Alert>, Paging & { kind?: string }> };
}
