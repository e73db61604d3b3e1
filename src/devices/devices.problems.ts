import { invalid, Problem } from '../kernel/problems.js';

/** 409: another device of the kind has this serial number. */
export function serialTaken(kind: string, serialNumber: string): Problem {
  return new Problem(
    '/problems/devices/serial-taken',
    409,
    'The serial number is taken',
    `There is a device of this kind with the serial number ${serialNumber} already`,
    { kind, serialNumber },
  );
}

/** 422: the single-use parts must be a group. */
export function partsUnknown(partGroupId: string): Problem {
  return invalid({
    pointer: '/partGroupId',
    detail: `is not a known group of items: ${partGroupId}`,
  });
}
