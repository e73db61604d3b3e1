import { Button, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconPlus, IconStack2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import { useItemGroups } from '../../api/item-groups';
import type { ItemGroup } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { Empty } from '../../components/Empty';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import rows from '../../components/Rows.module.css';
import { GroupSheet } from './GroupSheet';

/** Items of which any one will do: everybody reads them, administrators keep them. */
export function GroupsPage() {
  const { t } = useTranslation('groups');
  const may = useMay();
  const groups = useItemGroups();
  const [shown, setShown] = useState<ItemGroup | 'new' | null>(null);
  return (
    <Allowed title={t('title')} permission="catalog.read">
      <LinkAnchor to="/protocols" display="inline-block" py={10}>
        {t('back')}
      </LinkAnchor>
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {may('catalog.write') && (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setShown('new')}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      <QueryView query={groups}>
        {(all) =>
          all.length === 0 ? (
            <Empty icon={IconStack2} text={t('empty')} />
          ) : (
            <ul className={rows.list}>
              {all.map((group) => (
                <li key={group.id}>
                  <UnstyledButton className={rows.row} onClick={() => setShown(group)}>
                    <GroupRow group={group} />
                    <IconChevronRight size={20} aria-hidden />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <GroupSheet group={shown} onClose={() => setShown(null)} />
    </Allowed>
  );
}

function GroupRow({ group }: { group: ItemGroup }) {
  const { t } = useTranslation(['groups', 'common']);
  const unit = t(`unit.${group.unit}`, { ns: 'common', count: 2 });
  return (
    <div className={rows.what}>
      <Text fw={600} lh={1.3}>
        {group.name}
      </Text>
      <Text size="sm" c="dimmed">
        {t('count', { count: group.itemIds.length })} · {t('measuredIn', { unit })}
      </Text>
    </div>
  );
}
