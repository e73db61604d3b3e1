/** What reusable devices a treatment may need. */
export const DEVICE_KINDS = ['mesotherapy-gun', 'dermapen', 'handpiece', 'other'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** A reusable asset of the practice: nothing of it is used up but the single-use parts it takes. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly kind: DeviceKind;
  /** As engraved on the device. */
  readonly serialNumber: string;
  /** The group of single-use parts that fit it. */
  readonly partGroupId: string | null;
  readonly active: boolean;
}
