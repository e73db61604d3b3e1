import { Text } from '@mantine/core';
import {
  IconAdjustmentsDown,
  IconArrowBackUp,
  IconArrowsExchange,
  IconBox,
  IconCalendarEvent,
  IconChevronRight,
  type IconProps,
} from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockAtRisk } from '../../api/expiry-plan';
import { useMay } from '../../api/identity';
import { useFormat } from '../../format/useFormat';
import classes from './Expiry.module.css';

/** What can be done about stock at risk, each a tap away. */
export function Remedies({ stock }: { stock: StockAtRisk }) {
  const { t } = useTranslation(['expiry', 'common']);
  const may = useMay();
  const format = useFormat();
  const { itemId, lotId, placeId, containerKind, unit, useFirst, move, returnTo, levels } = stock;
  const containers = (count: number) =>
    t(`containers.${containerKind}`, { ns: 'common', count, defaultValue: String(count) });
  const lot = { to: '/stock', search: { item: itemId, lot: lotId } } as const;
  return (
    <ul className={classes.remedies} aria-label={t('remedies', { lot: stock.lotNumber })}>
      <UseFirst stock={stock} />
      {move && (
        <Remedy
          icon={IconArrowsExchange}
          to="/stock"
          search={{
            ...lot.search,
            ...(may('transfers.write') && {
              place: placeId,
              to: move.locationId,
              containers: move.containers,
            }),
          }}
        >
          {t('move', { containers: containers(move.containers), site: move.siteName })}
        </Remedy>
      )}
      {returnTo && may('returns.write') && (
        <Remedy
          icon={IconArrowBackUp}
          to="/disposals"
          search={{
            kind: 'return',
            fresh: true,
            lot: lotId,
            place: placeId,
            quantity: returnTo.quantity,
            reason: 'near-expiry',
            supplier: returnTo.supplierId,
          }}
        >
          {t('return', {
            containers: containers(returnTo.containers),
            supplier: returnTo.supplierName,
          })}
        </Remedy>
      )}
      {levels && (
        <Remedy
          icon={IconAdjustmentsDown}
          to="/items/$itemId"
          params={{ itemId }}
          search={{
            ...(levels.suggestedPoint !== null && { point: levels.suggestedPoint }),
            upTo: levels.suggestedUpTo,
          }}
        >
          {t('levels', {
            from: format.quantity(levels.reorderUpTo, unit),
            to: format.quantity(levels.suggestedUpTo, unit),
          })}
        </Remedy>
      )}
      {useFirst.length === 0 && !move && (
        <Remedy icon={IconBox} {...lot}>
          {t('openLot')}
        </Remedy>
      )}
    </ul>
  );
}

/** The planned sessions that take it, or could: today's is logged from here. */
function UseFirst({ stock: { useFirst, useFirstCount, unit } }: { stock: StockAtRisk }) {
  const { t } = useTranslation('expiry');
  const may = useMay();
  const format = useFormat();
  const today = format.today();
  return (
    <>
      {useFirst.map(({ courseId, n, day, patientCode, quantity, insteadOfItemName }) => (
        <Remedy
          key={`${courseId} ${n}`}
          icon={IconCalendarEvent}
          {...(day <= today && may('sessions.log')
            ? { to: '/sessions/log', search: { course: courseId } }
            : { to: '/agenda', search: { day, span: 'day' as const } })}
        >
          {t(insteadOfItemName === null ? 'useFirst' : 'useInstead', {
            day: format.day(day),
            patient: patientCode ?? '',
            quantity: format.quantity(quantity, unit),
            item: insteadOfItemName ?? '',
          })}
        </Remedy>
      ))}
      {useFirstCount > useFirst.length && (
        <li>
          <Text size="sm" c="dimmed" py={6}>
            {t('moreSessions', { count: useFirstCount - useFirst.length })}
          </Text>
        </li>
      )}
    </>
  );
}

interface RemedyProps extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  icon: ComponentType<IconProps>;
  children: string;
}

function Remedy({ icon: Icon, children, ...link }: RemedyProps) {
  return (
    <li>
      <Link {...(link as LinkProps)} className={classes.remedy}>
        <Icon size={22} aria-hidden />
        <span className={classes.grow}>{children}</span>
        <IconChevronRight size={20} aria-hidden />
      </Link>
    </li>
  );
}
