import { Button, Card, Group, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApprovedFormulas } from '../../api/formulas';
import { useMe } from '../../api/identity';
import type { Formula } from '../../api/types';
import { AmountStepper } from '../../components/AmountStepper';
import { QueryView } from '../../components/QueryView';
import { SearchInput } from '../../components/SearchInput';
import { useFormat } from '../../format/useFormat';
import classes from './Compounding.module.css';
import type { NewForm } from './new-preparation';

interface FormulaChoiceProps {
  form: NewForm;
  set: (part: Partial<NewForm>) => void;
}

/** Which mixture: an approved formula; or, for a doctor, one without. */
export function FormulaChoice({ form, set }: FormulaChoiceProps) {
  const { t } = useTranslation(['compounding', 'common']);
  const { formula } = form;
  return (
    <Card component="section">
      <Title order={2} size="h4" mb="sm">
        {t('new.formula')}
      </Title>
      {formula === null ? (
        <Choices set={set} />
      ) : (
        <Stack gap="md">
          <Group justify="space-between" wrap="nowrap">
            <div className={classes.what}>
              <Text fw={650} fz="xl" lh={1.25}>
                {formula === 'free' ? t('free.name') : formula.name}
              </Text>
              {formula !== 'free' && (
                <Text c="dimmed">
                  {t('version', { version: formula.version })}
                  {formula.strength && ` · ${formula.strength}`}
                </Text>
              )}
            </div>
            <Button
              variant="default"
              size="lg"
              aria-label={t('new.changeFormula')}
              onClick={() => set({ formula: null, volume: null })}
            >
              {t('change', { ns: 'common' })}
            </Button>
          </Group>
          {formula === 'free' && <FreeFields form={form} set={set} />}
        </Stack>
      )}
    </Card>
  );
}

function FreeFields({ form, set }: FormulaChoiceProps) {
  const { t } = useTranslation('compounding');
  return (
    <>
      <TextInput
        label={t('free.called')}
        size="lg"
        required
        maxLength={120}
        value={form.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <AmountStepper
        label={t('free.capacity')}
        value={form.capacity}
        step={1}
        whole={false}
        onChange={(capacity) => set({ capacity })}
      />
    </>
  );
}

function Choices({ set }: Pick<FormulaChoiceProps, 'set'>) {
  const { t } = useTranslation(['compounding', 'common']);
  const me = useMe();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const formulas = useApprovedFormulas(settled);
  return (
    <Stack gap="sm">
      <SearchInput size="lg" label={t('new.search')} value={search} onChange={setSearch} />
      <QueryView query={formulas}>
        {(items) => (
          <>
            {items.length === 0 && <Text>{t(settled ? 'new.nothing' : 'new.noFormulas')}</Text>}
            <ul className={classes.takes}>
              {items.map((formula) => (
                <li key={formula.id}>
                  <UnstyledButton
                    className={classes.choice}
                    onClick={() => set({ formula, volume: null })}
                  >
                    <FormulaRow formula={formula} />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {me?.user.roles.includes('doctor') && (
        <Button variant="default" size="lg" onClick={() => set({ formula: 'free', volume: null })}>
          {t('free.choose')}
        </Button>
      )}
    </Stack>
  );
}

function FormulaRow({ formula }: { formula: Formula }) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const parts = [...formula.components, ...(formula.diluent ? [formula.diluent] : [])];
  return (
    <>
      <div className={classes.what}>
        <Text fw={650} fz="lg" lh={1.3}>
          {formula.name}
        </Text>
        <Text size="sm" c="dimmed">
          {format.quantity(formula.finalQuantity, formula.unit)} ·{' '}
          {parts.map(({ name }) => name).join(', ')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('version', { version: formula.version })}
        </Text>
      </div>
      <IconChevronRight size={26} aria-hidden />
    </>
  );
}
