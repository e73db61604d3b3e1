import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useMay } from '../../api/identity';
import type { Item, ItemGroup } from '../../api/types';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { Sheet } from '../../components/Sheet';
import { GroupForm } from './GroupForm';

interface GroupSheetProps {
  group: ItemGroup | 'new' | null;
  onClose: () => void;
}

/** One group: a form for those who keep the catalog, its items for everybody else. */
export function GroupSheet({ group, onClose }: GroupSheetProps) {
  const { t } = useTranslation('groups');
  const may = useMay();
  const isOld = group !== null && group !== 'new';
  return (
    <Sheet full opened={group !== null} onClose={onClose} title={isOld ? group.name : t('add')}>
      {group === 'new' && <GroupForm group={null} items={[]} onClose={onClose} />}
      {isOld && (
        <WithItems key={group.id} group={group}>
          {(items) =>
            may('catalog.write') ? (
              <GroupForm group={group} items={items} onClose={onClose} />
            ) : (
              <ol className={rows.list}>
                {items.map(({ id, name }) => (
                  <li key={id} className={rows.row}>
                    {name}
                  </li>
                ))}
              </ol>
            )
          }
        </WithItems>
      )}
    </Sheet>
  );
}

interface WithItemsProps {
  group: ItemGroup;
  children: (items: Item[]) => React.ReactNode;
}

/** A group knows its members by id; people know them by name. */
function WithItems({ group, children }: WithItemsProps) {
  const queries = useQueries({ queries: group.itemIds.map((id) => itemQuery(id)) });
  const failed = queries.find(({ error }) => error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  if (queries.some(({ data }) => !data)) return <ListSkeleton rows={4} height={60} />;
  return children(queries.flatMap(({ data }) => data ?? []));
}
