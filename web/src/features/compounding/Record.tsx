import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { preparationPdf } from '../../api/preparations';
import type { Preparation } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import { useFormat } from '../../format/useFormat';
import { OwnMaterial } from '../formulas/OwnMaterial';
import bench from './Bench.module.css';
import { basisOf } from './beyond-use';
import classes from './Compounding.module.css';
import { DeviationList } from './DeviationList';
import { ReversePreparation } from './ReversePreparation';
import { Rounded } from './Rounded';
import { ToneText } from './ToneText';

/** The whole record below the work: what it is made of, its limits, who did what. */
export function Record({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  return (
    <Stack gap="md" mt="lg">
      <Facts preparation={preparation} />
      {preparation.state !== 'draft' && <Composition preparation={preparation} />}
      <Confirmed preparation={preparation} />
      {preparation.deviations.length > 0 && (
        <Card component="section">
          <Title order={2} size="h4" mb="sm">
            {t('deviations.title')}
          </Title>
          <DeviationList deviations={preparation.deviations} />
        </Card>
      )}
      <History preparation={preparation} />
      <Group gap="sm">
        <Button
          component="a"
          href={preparationPdf(preparation.id, 'worksheet')}
          target="_blank"
          rel="noopener"
          variant="default"
          size="lg"
          leftSection={<IconFileText size={22} aria-hidden />}
        >
          {t('record.worksheet')}
        </Button>
        <ReversePreparation preparation={preparation} />
      </Group>
    </Stack>
  );
}

function Facts({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation(['compounding', 'common']);
  const format = useFormat();
  const { beyondUse, useUntil, unit } = preparation;
  const basis = beyondUse && basisOf(beyondUse, format, serverNow());
  const quantity = (value: number | null) => (value === null ? null : format.quantity(value, unit));
  const facts: [string, string | null][] = [
    ['useUntil', useUntil && format.dateTime(useUntil)],
    ['basis', basis && t(basis.key, basis.facts)],
    ['patient', preparation.patientCode ?? t('forStock')],
    ['prescriber', preparation.prescriber?.name ?? null],
    ['strength', preparation.strength],
    ['form', preparation.form],
    ['storage', preparation.storage && t(`storage.${preparation.storage}`)],
    ['where', preparation.locationName],
    ['started', format.dateTime(preparation.startedAt)],
    ['output', quantity(preparation.outputQuantity)],
    ['waste', quantity(preparation.wasteQuantity)],
    ['consent', t(`consent.${preparation.consent.basis}`)],
    ['missing', preparation.missing.map((field) => t(`missing.${field}`)).join(', ')],
  ];
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('record.title')}
      </Title>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(`record.${name}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}

function Composition({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('record.composition')}
      </Title>
      <ul className={classes.takes}>
        {preparation.ownMaterial && (
          <li className={bench.seen}>
            <OwnMaterial own={preparation.ownMaterial} />
          </li>
        )}
        {preparation.components.map((component) => (
          <li key={component.line} className={bench.seen}>
            <strong>{component.name}</strong>
            <ToneText component={component} />
            <Rounded component={component} />
            {component.takes
              .flatMap(({ itemId, picks }) => picks.map((pick) => ({ itemId, pick })))
              .map(({ itemId, pick }) => (
                <span key={pick.lotId + pick.placeId}>
                  <LinkAnchor
                    to="/stock"
                    search={{ item: itemId, lot: pick.lotId }}
                    className={classes.lot ?? ''}
                  >
                    {pick.lotNumber}
                  </LinkAnchor>
                  {pick.expiresOn && ` · ${t('hold.expires', { day: format.day(pick.expiresOn) })}`}
                  {pick.maker && ` · ${pick.maker}`}
                  {pick.openedAt &&
                    ` · ${t('record.opened', { when: format.dateTime(pick.openedAt) })}`}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The conditions that were confirmed at the bench, and by whom. */
function Confirmed({ preparation: { confirmations } }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  if (confirmations.length === 0) return null;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('conditions.record')}
      </Title>
      <ul className={classes.history}>
        {confirmations.map(({ items, condition, at, by }) => (
          <li key={at + condition}>
            <Text fw={600}>{condition}</Text>
            <Text size="sm" c="dimmed">
              {items.map(({ itemName }) => itemName).join(' + ')} ·{' '}
              {t('takes.by', { who: by.name, at: format.dateTime(at) })}
            </Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function History({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('record.history')}
      </Title>
      <ol className={classes.history}>
        {preparation.patientChanges.map(({ fromCode, toCode, at, by }) => (
          <li key={at}>
            <Text fw={600}>
              {t('give.changed', {
                from: fromCode ?? t('forStock'),
                to: toCode ?? t('forStock'),
              })}
            </Text>
            <Text size="sm" c="dimmed">
              {format.dateTime(at)} · {by.name}
            </Text>
          </li>
        ))}
        {preparation.transitions.map((step) => (
          <li key={step.at + step.state}>
            <Text fw={600}>
              {t(`state.${step.state}`)}
              {step.quantity !== null && ` · ${format.quantity(step.quantity, preparation.unit)}`}
            </Text>
            <Text size="sm" c="dimmed">
              {format.dateTime(step.at)} · {step.by.name}
              {step.reason && ` · ${step.reason}`}
            </Text>
          </li>
        ))}
      </ol>
    </Card>
  );
}
