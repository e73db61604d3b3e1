import type { ProtocolValues } from './protocol-values';

/** What every part of the form needs. */
export interface FieldsProps {
  values: ProtocolValues;
  change: (part: Partial<ProtocolValues>) => void;
  /** What the server refuses of each field, by the field's path. */
  errors: Record<string, string>;
}
