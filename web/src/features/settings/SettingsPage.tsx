import { Tabs } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { Allowed } from '../../components/Allowed';
import { PageHeader } from '../../components/PageHeader';
import { AuditList } from './AuditList';
import { Operations } from './Operations';
import { PracticeSettings } from './PracticeSettings';
import classes from './Settings.module.css';
import { Suppliers } from './Suppliers';
import { SETTINGS_TABS, type SettingsTab } from './settings-search';
import { Tokens } from './Tokens';

const NEEDS: Record<SettingsTab, string> = {
  practice: 'settings.read',
  suppliers: 'catalog.read',
  tokens: 'tokens.manage',
  audit: 'audit.read',
  operations: 'jobs.read',
};

const PANELS: Record<SettingsTab, ComponentType> = {
  practice: PracticeSettings,
  suppliers: Suppliers,
  tokens: Tokens,
  audit: AuditList,
  operations: Operations,
};

/** What the practice chose: its limits, its suppliers, its programs; and who did what. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const may = useMay();
  const { tab = 'practice' } = useSearch({ from: '/shell/settings' });
  const navigate = useNavigate({ from: '/settings' });
  const tabs = SETTINGS_TABS.filter((name) => may(NEEDS[name]));
  const Panel = PANELS[tab];
  const choose = (value: string | null) => {
    const chosen = SETTINGS_TABS.find((name) => name === value);
    if (chosen) void navigate({ search: { tab: chosen }, replace: true });
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List aria-label={t('title')}>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} className={classes.tab}>
              {t(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="lg">
          <Allowed permission={NEEDS[tab]}>
            <Panel />
          </Allowed>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
