import { Card, Select, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formulaQuery, useFormulaVersions } from '../../api/formula-versions';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { Differences } from './Differences';

/** Two versions of a formula side by side; any two may be chosen. */
export function ComparePage() {
  const { t } = useTranslation('formulas');
  const { formulaId } = useParams({ from: '/shell/formulas/$formulaId/compare' });
  const { from, to } = useSearch({ from: '/shell/formulas/$formulaId/compare' });
  const navigate = useNavigate();
  const formula = useQuery(formulaQuery(formulaId));
  const versions = useFormulaVersions(formulaId);
  const choose = (search: { from: number; to: number }) =>
    void navigate({ to: '/formulas/$formulaId/compare', params: { formulaId }, search });
  return (
    <Allowed title={t('compare.title')} permission="formulas.read">
      <LinkAnchor
        to="/formulas/$formulaId"
        params={{ formulaId }}
        search={{}}
        display="inline-block"
        mb="xs"
      >
        {t('compare.back')}
      </LinkAnchor>
      <PageHeader
        title={t('compare.title')}
        {...(formula.data ? { subtitle: formula.data.name } : {})}
      />
      <QueryView query={versions}>
        {(all) => {
          const data = all.map((one) => ({
            value: String(one.version),
            label: t('versionBadge', { version: one.version, status: t(`status.${one.status}`) }),
          }));
          return (
            <Stack gap="lg" maw={920}>
              <SimpleGrid cols={2} spacing="sm">
                <Select
                  label={t('compare.from')}
                  allowDeselect={false}
                  data={data}
                  value={String(from)}
                  onChange={(chosen) => choose({ from: Number(chosen), to })}
                />
                <Select
                  label={t('compare.to')}
                  allowDeselect={false}
                  data={data}
                  value={String(to)}
                  onChange={(chosen) => choose({ from, to: Number(chosen) })}
                />
              </SimpleGrid>
              <Card>
                <Differences id={formulaId} from={from} to={to} />
              </Card>
            </Stack>
          );
        }}
      </QueryView>
    </Allowed>
  );
}
