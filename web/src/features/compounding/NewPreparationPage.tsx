import { Button, Stack } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/clock';
import { useFormulaVersion } from '../../api/formulas';
import { useBeginPreparation } from '../../api/preparations';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { rememberedLocation } from '../sessions/useSessionForm';
import { BenchBar } from './BenchBar';
import classes from './Compounding.module.css';
import { Forecast } from './Forecast';
import { FormulaChoice } from './FormulaChoice';
import { ForWhom } from './ForWhom';
import { HowMuch } from './HowMuch';
import { emptyForm, missingOf, type NewForm, wantedOf } from './new-preparation';
import { WhereAndWho } from './WhereAndWho';

const route = getRouteApi('/shell/compounding/new');

/** What, for whom, how much, where; and what it will take, before anything is touched. */
export function NewPreparationPage() {
  const { t } = useTranslation('compounding');
  return (
    <Allowed title={t('new.title')} permission="preparations.make">
      <LinkAnchor to="/compounding">{t('back')}</LinkAnchor>
      <PageHeader title={t('new.title')} />
      <NewPreparation />
    </Allowed>
  );
}

function NewPreparation() {
  const { t } = useTranslation('compounding');
  const { formula: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const begin = useBeginPreparation();
  const [form, setForm] = useState<NewForm>(() => emptyForm(rememberedLocation()));
  const startedAt = useRef<string | null>(null);
  const { data: given } = useFormulaVersion(asked ?? null, null);
  useEffect(() => {
    if (given) setForm((before) => (before.formula ? before : { ...before, formula: given }));
  }, [given]);
  const set = (part: Partial<NewForm>) => {
    begin.reset();
    startedAt.current = null;
    setForm((before) => ({ ...before, ...part }));
  };
  const missing = missingOf(form);
  const start = () => {
    const wanted = wantedOf(form);
    if (!wanted) return;
    // A repetition says the same as the first try, its time too.
    startedAt.current ??= new Date(serverNow()).toISOString();
    begin.mutate(
      { id: form.id, ...wanted, startedAt: startedAt.current },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/compounding/$preparationId', params: { preparationId: id } }),
      },
    );
  };
  return (
    <div className={classes.page}>
      <Stack gap="lg">
        <FormulaChoice form={form} set={set} />
        {form.formula && (
          <>
            <ForWhom form={form} set={set} />
            <HowMuch form={form} set={set} />
            <WhereAndWho form={form} set={set} />
            <Forecast wanted={wantedOf(form)} />
          </>
        )}
      </Stack>
      <BenchBar error={begin.error}>
        <Button
          size="xl"
          fz="xl"
          fullWidth
          disabled={missing !== null}
          loading={begin.isPending}
          leftSection={missing ? undefined : <IconPlayerPlay size={28} aria-hidden />}
          onClick={start}
        >
          {t(missing ? `new.missing.${missing}` : 'new.start')}
        </Button>
      </BenchBar>
    </div>
  );
}
