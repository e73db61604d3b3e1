import { Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formulaQuery, useFormulaVersions } from '../../api/formula-versions';
import type { Formula } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { FormulaActions } from './FormulaActions';
import { FormulaFacts } from './FormulaFacts';
import { FormulaMixing } from './FormulaMixing';
import { VersionBadge } from './VersionBadge';

/** One version of a formula: what it says, who answers for it, and what may be done with it. */
export function FormulaPage() {
  const { t } = useTranslation('formulas');
  const { formulaId } = useParams({ from: '/shell/formulas/$formulaId' });
  const { version } = useSearch({ from: '/shell/formulas/$formulaId' });
  const formula = useQuery(formulaQuery(formulaId, version));
  return (
    <Allowed title={t('title')} permission="formulas.read">
      <LinkAnchor to="/formulas" display="inline-block" py={10}>
        {t('back')}
      </LinkAnchor>
      <PageHeader
        title={formula.data?.name ?? t('title')}
        {...(formula.data?.strength ? { subtitle: formula.data.strength } : {})}
      />
      <QueryView query={formula}>
        {(shown) => (
          <Stack gap="lg" maw={920}>
            <Standing formula={shown} />
            <FormulaActions key={`${shown.version} ${shown.changedAt}`} formula={shown} />
            <FormulaFacts formula={shown} />
            <FormulaMixing formula={shown} />
          </Stack>
        )}
      </QueryView>
    </Allowed>
  );
}

/** Which version is shown, who wrote and approved it, and the way to the others. */
function Standing({ formula }: { formula: Formula }) {
  const { t } = useTranslation('formulas');
  const format = useFormat();
  const navigate = useNavigate();
  const versions = useFormulaVersions(formula.id);
  const { id, version, status, draftVersion, author, approvedBy, approvedAt } = formula;
  const { retiredBy, retiredAt, retireReason } = formula;
  const said = (key: string, who: string, when: string) =>
    t(key, { who, when: format.dateTime(when) });
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <VersionBadge version={version} status={status} />
        {versions.data && versions.data.length > 1 && (
          <Select
            aria-label={t('otherVersion')}
            allowDeselect={false}
            w={220}
            data={versions.data.map((one) => ({
              value: String(one.version),
              label: t('versionBadge', {
                version: one.version,
                status: t(`status.${one.status}`),
              }),
            }))}
            value={String(version)}
            onChange={(chosen) =>
              void navigate({
                to: '/formulas/$formulaId',
                params: { formulaId: id },
                search: { version: Number(chosen) },
              })
            }
          />
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {said('writtenBy', author.name, formula.createdAt)}
        {approvedBy && approvedAt && ` · ${said('approvedBy', approvedBy.name, approvedAt)}`}
        {retiredBy && retiredAt && ` · ${said('retiredBy', retiredBy.name, retiredAt)}`}
      </Text>
      {status === 'retired' && (
        <Text size="sm">{retireReason === null ? t('replaced') : retireReason}</Text>
      )}
      {draftVersion !== null && draftVersion !== version && (
        <LinkAnchor
          to="/formulas/$formulaId"
          params={{ formulaId: id }}
          search={{ version: draftVersion }}
        >
          {t('draftWaits', { version: draftVersion })}
        </LinkAnchor>
      )}
    </Stack>
  );
}
