export const SETTINGS_TABS = ['practice', 'suppliers', 'tokens', 'audit', 'operations'] as const;
export type SettingsTab = (typeof SETTINGS_TABS)[number];

/** Which part of the settings the address names, and whose history the audit list shows. */
export interface SettingsSearch {
  tab?: SettingsTab;
  subject?: string;
}

/** Reads the address; what it does not know is left out. */
export function readSettingsSearch(search: Record<string, unknown>): SettingsSearch {
  const tab = SETTINGS_TABS.find((known) => known === search.tab);
  return {
    ...(tab ? { tab } : {}),
    ...(typeof search.subject === 'string' ? { subject: search.subject } : {}),
  };
}
