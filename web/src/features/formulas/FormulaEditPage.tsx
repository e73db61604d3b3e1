import { useQueries, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { itemQuery } from '../../api/catalog';
import { formulaQuery } from '../../api/formula-versions';
import type { Formula, Item } from '../../api/types';
import { Allowed } from '../../components/Allowed';
import { ListSkeleton } from '../../components/ListSkeleton';
import { LinkAnchor } from '../../components/links';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import { QueryView } from '../../components/QueryView';
import { FormulaForm } from './FormulaForm';

/** Writes a draft: the first of a new formula, the one that is begun, or the next version. */
export function FormulaEditPage() {
  const { t } = useTranslation('formulas');
  const { formulaId } = useParams({ from: '/shell/formulas/$formulaId/edit' });
  return (
    <Allowed title={t('title')} permission="formulas.write">
      {formulaId === 'new' ? (
        <>
          <LinkAnchor to="/formulas" display="inline-block" py={10}>
            {t('back')}
          </LinkAnchor>
          <PageHeader title={t('add')} />
          <FormulaForm formula={null} items={[]} />
        </>
      ) : (
        <EditFormula key={formulaId} id={formulaId} />
      )}
    </Allowed>
  );
}

/** The draft if one was begun, else what is valid: from that the next version starts. */
function EditFormula({ id }: { id: string }) {
  const { t } = useTranslation('formulas');
  const valid = useQuery(formulaQuery(id));
  const draftVersion = valid.data?.draftVersion ?? undefined;
  const draft = useQuery({
    ...formulaQuery(id, draftVersion),
    enabled: draftVersion !== undefined,
  });
  const formula = draftVersion === undefined ? valid : draft;
  return (
    <>
      <LinkAnchor
        to="/formulas/$formulaId"
        params={{ formulaId: id }}
        search={draftVersion === undefined ? {} : { version: draftVersion }}
        display="inline-block"
        mb="xs"
      >
        {t('compare.back')}
      </LinkAnchor>
      <PageHeader
        title={t(draftVersion === undefined ? 'newVersion' : 'edit')}
        {...(formula.data ? { subtitle: formula.data.name } : {})}
      />
      <QueryView query={formula}>
        {(shown) => (
          <WithItems formula={shown}>
            {(items) => <FormulaForm formula={shown} items={items} />}
          </WithItems>
        )}
      </QueryView>
    </>
  );
}

interface WithItemsProps {
  formula: Formula;
  children: (items: Item[]) => ReactNode;
}

/** A formula knows its items by id; the form knows them whole. */
function WithItems({ formula, children }: WithItemsProps) {
  const { components, diluent } = formula;
  const ids = (diluent ? [...components, diluent] : components).flatMap(
    ({ itemId }) => itemId ?? [],
  );
  const queries = useQueries({ queries: ids.map((id) => itemQuery(id)) });
  const failed = queries.find(({ error }) => error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  if (queries.some(({ data }) => !data)) return <ListSkeleton rows={4} height={80} />;
  return children(queries.flatMap(({ data }) => data ?? []));
}
