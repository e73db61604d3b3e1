import { BarAnswer } from '../courses/courses.js';
import { IsDay } from '../kernel/http/fields.js';

export class AgendaQuery {
  @IsDay()
  from: string;

  /** At most 31 days after `from`. */
  @IsDay()
  to: string;
}

/** A session of a course on its day: planned, or performed. */
export class AgendaSessionAnswer {
  courseId: string;
  n: number;
  of: number;
  patientId: string;
  patientCode: string | null;
  protocolId: string;
  protocolName: string;
  protocolVersion: number;
  /** The day it was performed, or is due. */
  day: string;
  plannedAt: string | null;
  /** It is not overdue before the day after this one; `null` of performed sessions. */
  latestOn: string | null;
  roomId: string | null;
  roomName: string | null;
  practitionerId: string | null;
  practitionerName: string | null;
  status: 'planned' | 'performed';
  /** The session that was logged for it. */
  sessionId: string | null;
  /** What would stop it as things stand. */
  bars: BarAnswer[];
}

/** What the day's planned sessions need more of than there will be. */
export class AgendaShortageAnswer {
  /** The site that the sessions take from; `null` of those without a room. */
  siteId: string | null;
  siteName: string | null;
  itemId: string;
  itemName: string;
  /** The other items that would do as well. */
  otherItemIds: string[];
  unit: string;
  needed: number;
  /** Usable on that day, after what the days before it take. */
  usable: number;
  short: number;
}

export class AgendaDayAnswer {
  day: string;
  /** By time; those without a time come last. */
  sessions: AgendaSessionAnswer[];
  shortages: AgendaShortageAnswer[];
}

export class AgendaAnswer {
  /** The clinic's day now. */
  today: string;
  days: AgendaDayAnswer[];
  /** Due before today, neither performed nor moved, and past what is let pass; the longest first. */
  overdue: AgendaSessionAnswer[];
  /** Due before today and not performed, but still in time, the longest first. */
  stillInTime: AgendaSessionAnswer[];
}

export class PractitionerAnswer {
  id: string;
  name: string;
}

export class PractitionersAnswer {
  items: PractitionerAnswer[];
}
