export const PATIENT_TABS = ['record', 'sessions', 'received'] as const;
export type PatientTab = (typeof PATIENT_TABS)[number];

/** What of a patient is shown stands in the address, so that "back" leads there. */
export function readPatientSearch(search: Record<string, unknown>): { tab?: PatientTab } {
  const tab = PATIENT_TABS.find((one) => one === search.tab);
  return tab ? { tab } : {};
}
