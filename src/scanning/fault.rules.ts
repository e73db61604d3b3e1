/** Why a scan cannot be read; stable words that screens translate. */
export const FAULT_REASONS = [
  'empty',
  'too-long',
  'symbology-unknown',
  'characters',
  'unknown-application-identifier',
  'length',
  'format',
  'value',
  'check-digit',
  'check-character',
  'date',
  'time',
  'conflict',
  'forbidden-pair',
  'required-missing',
  'digital-link',
  'digital-link-compressed',
  'add-on',
  'link',
  'not-together',
] as const;
export type FaultReason = (typeof FAULT_REASONS)[number];

/** A refusal to read, as a value: what comes from a scanner is no exceptional thing. */
export class Fault {
  constructor(
    readonly reason: FaultReason,
    /** One English sentence for logs and scripts. */
    readonly detail: string,
    /** The application identifier it is about. */
    readonly ai: string | null = null,
    /** The application identifiers of which one is needed besides, by which a second scan may help. */
    readonly needs: readonly string[] = [],
  ) {}
}

/** Whether reading ended in a refusal. */
export function isFault(result: unknown): result is Fault {
  return result instanceof Fault;
}
