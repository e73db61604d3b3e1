import { Kernel0001 } from './0001-kernel.js';
import { IdentityAudit0002 } from './0002-identity-audit.js';
import { Catalog0003 } from './0003-catalog.js';
import { Ledger0004 } from './0004-ledger.js';
import { Lots0005 } from './0005-lots.js';
import { PatientsProtocols0006 } from './0006-patients-protocols.js';
import { ReceivingTransfers0007 } from './0007-receiving-transfers.js';
import { Sessions0008 } from './0008-sessions.js';
import { DisposalsCounts0009 } from './0009-disposals-counts.js';
import { Receiving0010 } from './0010-receiving.js';
import { Formulas0011 } from './0011-formulas.js';
import { Preparations0012 } from './0012-preparations.js';
import { People0013 } from './0013-people.js';
import { GroupsProtocolVersionsDevices0014 } from './0014-groups-protocol-versions-devices.js';
import { Courses0015 } from './0015-courses.js';
import { Recalls0016 } from './0016-recalls.js';
import { Seals0017 } from './0017-seals.js';
import { Purchasing0018 } from './0018-purchasing.js';
import { Jobs0019 } from './0019-jobs.js';
import { SignInAttempts0020 } from './0020-sign-in-attempts.js';
import { MailAlerts0021 } from './0021-mail-alerts.js';
import { RecallHolds0022 } from './0022-recall-holds.js';
import { CourseLengths0023 } from './0023-course-lengths.js';
import { PreparationDrafts0024 } from './0024-preparation-drafts.js';
import { Forecasts0025 } from './0025-forecasts.js';

/** All migrations in the order in which they run; a new one goes to the end. */
export const MIGRATIONS = [
  Kernel0001,
  IdentityAudit0002,
  Catalog0003,
  Ledger0004,
  Lots0005,
  PatientsProtocols0006,
  ReceivingTransfers0007,
  Sessions0008,
  DisposalsCounts0009,
  Receiving0010,
  Formulas0011,
  Preparations0012,
  People0013,
  GroupsProtocolVersionsDevices0014,
  Courses0015,
  Recalls0016,
  Seals0017,
  Purchasing0018,
  Jobs0019,
  SignInAttempts0020,
  MailAlerts0021,
  RecallHolds0022,
  CourseLengths0023,
  PreparationDrafts0024,
  Forecasts0025,
];
