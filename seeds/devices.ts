import { type GroupKey, seedGroup } from './groups.js';
import type { DeviceBody, SeedDevice, SiteKey } from './types.js';

function device(
  number: number,
  kind: DeviceBody['kind'],
  name: string,
  serialNumber: string,
  site: SiteKey,
  parts: GroupKey | null = null,
): SeedDevice {
  return {
    id: `01920000-0000-7000-8000-00000006${String(number).padStart(4, '0')}`,
    name,
    kind,
    serialNumber,
    partGroupId: parts && seedGroup(parts).id,
    site,
  };
}

/** The reusable devices of the demo practice; their serial numbers are made up. */
export const devices: SeedDevice[] = [
  device(
    1,
    'mesotherapy-gun',
    'Pistola da mesoterapia, Milano',
    'DEMO-PM-0117',
    'milano',
    'gun-parts',
  ),
  device(2, 'mesotherapy-gun', 'Pistola da mesoterapia, Como', 'DEMO-PM-0121', 'como', 'gun-parts'),
  device(3, 'dermapen', 'Dermapen, Milano', 'DEMO-DP-0042', 'milano', 'dermapen-tips'),
  device(
    4,
    'handpiece',
    'Manipolo per piastre rettilinee, Milano',
    'DEMO-MR-0008',
    'milano',
    'straight-plates',
  ),
  device(
    5,
    'handpiece',
    'Manipolo per piastre circolari, Milano',
    'DEMO-MC-0009',
    'milano',
    'round-plates',
  ),
  device(
    6,
    'handpiece',
    'Manipolo per piastre rettilinee, Como',
    'DEMO-MR-0011',
    'como',
    'straight-plates',
  ),
  device(7, 'other', 'Laser frazionato, Milano', 'DEMO-LF-0003', 'milano'),
  device(8, 'other', 'Radiofrequenza, Milano', 'DEMO-RF-0005', 'milano'),
  device(9, 'other', 'Ultrasuoni microfocalizzati, Milano', 'DEMO-UM-0002', 'milano'),
];

/** The devices as `POST /devices` takes them. */
export function deviceBodies(): DeviceBody[] {
  return devices.map(({ site: _site, ...body }) => body);
}

/** The device with this serial number; an unknown one is a mistake in the seeds. */
export function seedDevice(serialNumber: string): SeedDevice {
  const found = devices.find((one) => one.serialNumber === serialNumber);
  if (!found) throw new Error(`The seeds have no device ${serialNumber}.`);
  return found;
}
