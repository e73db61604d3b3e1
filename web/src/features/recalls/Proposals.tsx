import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeviceProposal, LotProposal } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';
import { type Meant, meantDevice, meantLot } from './scope';

const COLOURS = { identifier: 'teal', 'exact-lot': 'petrol', 'similar-text': 'orange' } as const;

interface ProposalsProps {
  found: { proposals: LotProposal[]; devices: DeviceProposal[] };
  meant: readonly Meant[];
  onToggle: (one: Meant) => void;
}

/** What the notice may mean and how sure that is; a person confirms each. */
export function Proposals({ found: { proposals, devices }, meant, onToggle }: ProposalsProps) {
  const { t } = useTranslation(['recalls', 'common']);
  const format = useFormat();
  const confirmed = (key: string) => meant.some((one) => one.key === key);
  const count = proposals.length + devices.length;
  return (
    <Card component="section" aria-labelledby="proposals">
      <Stack gap="sm">
        <Title order={2} size="h4" id="proposals">
          {t('proposals', { count })}
        </Title>
        <Text c="dimmed" role="status">
          {t(count === 0 ? 'noProposals' : 'confirmEach')}
        </Text>
        <ul className={classes.list}>
          {proposals.map((lot) => (
            <Choice
              key={lot.lotId}
              one={meantLot(lot)}
              chosen={confirmed(meantLot(lot).key)}
              certainty={lot.certainty}
              matched={lot.matched}
              onToggle={onToggle}
            >
              {[
                t('onHand', { quantity: format.quantity(lot.onHand, lot.unit) }),
                lot.expiresOn && t('expires', { day: format.day(lot.expiresOn) }),
                lot.hold && t(`because.${lot.hold}`, { ns: 'common' }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Choice>
          ))}
          {devices.map((device) => (
            <Choice
              key={device.deviceId}
              one={meantDevice(device)}
              chosen={confirmed(device.deviceId)}
              certainty={device.certainty}
              matched={device.matched}
              onToggle={onToggle}
            >
              {t('device')}
            </Choice>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

interface ChoiceProps {
  one: Meant;
  chosen: boolean;
  certainty: LotProposal['certainty'];
  matched: string[];
  onToggle: (one: Meant) => void;
  children: string;
}

function Choice({ one, chosen, certainty, matched, onToggle, children }: ChoiceProps) {
  const { t } = useTranslation('recalls');
  const Icon = chosen ? IconCircleCheckFilled : IconCircle;
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        aria-pressed={chosen}
        onClick={() => onToggle(one)}
      >
        <Icon size={28} aria-hidden />
        <span className={classes.what}>
          <Group gap="xs" component="span">
            <Text fw={600} component="span">
              {one.name}
              {one.lotNumber !== null && ` · ${t('lot', { lot: one.lotNumber })}`}
            </Text>
            <Badge variant="light" size="lg" tt="none" component="span" color={COLOURS[certainty]}>
              {t(`certainty.${certainty}`)}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed" component="span" display="block">
            {children}
          </Text>
          <Text size="sm" c="dimmed" component="span" display="block">
            {t('matched', { words: matched.join(', ') })}
          </Text>
        </span>
      </button>
    </li>
  );
}
