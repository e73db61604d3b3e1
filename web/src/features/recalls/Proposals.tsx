import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import classes from './Recalls.module.css';
import type { Candidate, Meant } from './scope';

const COLOURS = { identifier: 'teal', 'exact-lot': 'petrol', 'similar-text': 'orange' } as const;

interface ProposalsProps {
  candidates: readonly Candidate[];
  meant: readonly Meant[];
  onToggle: (one: Meant) => void;
}

/** What the notice may mean and how sure that is; a person confirms each. */
export function Proposals({ candidates, meant, onToggle }: ProposalsProps) {
  const { t } = useTranslation('recalls');
  const count = candidates.length;
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
          {candidates.map((candidate) => (
            <li key={candidate.one.key}>
              <Choice
                candidate={candidate}
                chosen={meant.some(({ key }) => key === candidate.one.key)}
                onToggle={onToggle}
              />
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

interface ChoiceProps {
  candidate: Candidate;
  chosen: boolean;
  onToggle: (one: Meant) => void;
}

function Choice({ candidate, chosen, onToggle }: ChoiceProps) {
  const { t } = useTranslation('recalls');
  const { one, certainty, matched, scanned } = candidate;
  const Icon = chosen ? IconCircleCheckFilled : IconCircle;
  return (
    <button
      type="button"
      className={classes.row}
      aria-pressed={chosen}
      onClick={() => onToggle(one)}
    >
      <Icon size={28} aria-hidden />
      <span className={classes.what}>
        <Text fw={600} component="span" display="block">
          {one.name}
          {one.lotNumber !== null && ` · ${t('lot', { lot: one.lotNumber })}`}
        </Text>
        <Group gap="xs" component="span" my={4}>
          <Badge variant="light" size="lg" tt="none" component="span" color={COLOURS[certainty]}>
            {t(`certainty.${certainty}`)}
          </Badge>
          <Text fw={600} component="span" size="sm" aria-hidden>
            {t(chosen ? 'confirmed' : 'toConfirm')}
          </Text>
        </Group>
        <Facts candidate={candidate} />
        <Text size="sm" c="dimmed" component="span" display="block">
          {scanned ? t('matchedScan') : t('matched', { words: matched.map(word).join(', ') })}
        </Text>
      </span>
    </button>
  );

  /** The server calls the item's name so; everything else is a piece of the notice. */
  function word(sign: string): string {
    return sign === 'name' ? t('matchedName') : sign;
  }
}

/** What the practice has of it. */
function Facts({ candidate: { one, lot } }: { candidate: Candidate }) {
  const { t } = useTranslation(['recalls', 'common']);
  const format = useFormat();
  const facts = lot
    ? [
        t('onHand', { quantity: format.quantity(lot.onHand, lot.unit) }),
        lot.expiresOn && t('expires', { day: format.day(lot.expiresOn) }),
        lot.hold && t(`because.${lot.hold}`, { ns: 'common' }),
      ]
    : [t(one.deviceId ? 'device' : 'neverHad')];
  return (
    <Text size="sm" c="dimmed" component="span" display="block">
      {facts.filter(Boolean).join(' · ')}
    </Text>
  );
}
