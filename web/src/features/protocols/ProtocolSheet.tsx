import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { useMay } from '../../api/identity';
import type { Item, Protocol } from '../../api/types';
import { ListSkeleton } from '../../components/ListSkeleton';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';
import { ProtocolFacts } from './ProtocolFacts';
import { ProtocolForm } from './ProtocolForm';

interface ProtocolSheetProps {
  protocol: Protocol | 'new' | null;
  onClose: () => void;
}

export function ProtocolSheet({ protocol, onClose }: ProtocolSheetProps) {
  const { t } = useTranslation('protocols');
  const may = useMay();
  const isOld = protocol !== null && protocol !== 'new';
  return (
    <Sheet
      full
      opened={protocol !== null}
      onClose={onClose}
      title={isOld ? protocol.name : t('add')}
    >
      {protocol === 'new' && <ProtocolForm protocol={null} items={[]} onClose={onClose} />}
      {isOld && (
        <WithItems key={protocol.id} protocol={protocol}>
          {(items) =>
            may('protocols.write') ? (
              <ProtocolForm protocol={protocol} items={items} onClose={onClose} />
            ) : (
              <ProtocolFacts protocol={protocol} items={items} />
            )
          }
        </WithItems>
      )}
    </Sheet>
  );
}

interface WithItemsProps {
  protocol: Protocol;
  children: (items: Item[]) => React.ReactNode;
}

/** A protocol knows its materials by id; people know them by name. */
function WithItems({ protocol, children }: WithItemsProps) {
  const queries = useQueries({
    queries: protocol.materials.map(({ itemId }) => itemQuery(itemId)),
  });
  const failed = queries.find(({ error }) => error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  if (queries.some(({ data }) => !data)) return <ListSkeleton rows={4} height={60} />;
  return children(queries.flatMap(({ data }) => data ?? []));
}
