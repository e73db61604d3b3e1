import { OmitType, PartialType } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsFlag, IsId, IsInstant, IsText, MayBeAbsent } from '../kernel/http/fields.js';
import { PagingQuery } from '../kernel/http/paging.dto.js';
import { DEVICE_KINDS, type DeviceKind } from './device.js';

export class NewDevice {
  /** Makes the request safe to repeat; the server makes an id when there is none. */
  @MayBeAbsent()
  @IsId()
  id?: string;

  @IsText(1, 160)
  name: string;

  @IsIn(DEVICE_KINDS)
  kind: DeviceKind;

  /** As engraved on the device; no two of one kind share it. */
  @IsText(1, 80)
  serialNumber: string;

  /** The group of single-use parts that fit it. */
  @IsOptional()
  @IsId()
  partGroupId?: string | null;

  /** Sessions may use it. */
  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

/** What is left out stays as it is. */
export class DeviceChanges extends PartialType(OmitType(NewDevice, ['id']), {
  skipNullProperties: false,
}) {}

export class DevicesQuery extends PagingQuery {
  /** Words of the name or the serial number. */
  @IsOptional()
  @IsText(0, 100)
  search?: string;

  @IsOptional()
  @IsIn(DEVICE_KINDS)
  kind?: DeviceKind;

  @IsOptional()
  @IsFlag()
  active?: boolean;
}

export class DeviceSessionsQuery extends PagingQuery {
  /** Performed at this instant or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Performed before this instant. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export class DeviceAnswer {
  id: string;
  name: string;
  kind: DeviceKind;
  serialNumber: string;
  partGroupId: string | null;
  active: boolean;
}

/** A session that used the device. */
export class DeviceSessionAnswer {
  sessionId: string;
  performedAt: string;
  status: 'posted' | 'voided';
  patientId: string;
  patientCode: string;
  protocolId: string | null;
  protocolName: string | null;
  locationId: string;
  locationName: string;
}
