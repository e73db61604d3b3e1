import { useTranslation } from 'react-i18next';
import type { SessionPlan, Spacing } from '../../api/types';

/** How many sessions and how far apart, in words; what nobody said is for the doctor. */
export interface PlanText {
  /** "almeno 4 sedute" */
  number(plan: SessionPlan): string;
  /** "ogni 30–45 giorni" */
  spacing(spacing: Spacing | null): string;
  /** "le prime 2 sedute: ogni 2–6 giorni", one line for each phase and one for the rest. */
  rhythm(plan: SessionPlan): string[];
}

export function usePlanText(): PlanText {
  const { t } = useTranslation('protocols');
  const spacing = (days: Spacing | null) => {
    if (days === null) return t('plan.doctor');
    const { min, max } = days;
    if (max === null) return t('plan.atLeast', { count: min });
    return max === min ? t('plan.every', { count: min }) : t('plan.between', { min, max });
  };
  return {
    spacing,
    number: ({ minimum, maximum }) => {
      if (minimum === null && maximum === null) return t('plan.open');
      if (maximum === null) return t('plan.fewest', { count: minimum ?? 0 });
      if (minimum === null) return t('plan.most', { count: maximum });
      if (minimum === maximum) return t('plan.exactly', { count: minimum });
      return t('plan.range', { min: minimum, max: maximum });
    },
    rhythm: ({ phases, spacingDays }) => [
      ...phases.map((phase, index) =>
        t(index === 0 ? 'plan.first' : 'plan.next', {
          count: phase.sessions,
          spacing: spacing(phase.spacingDays),
        }),
      ),
      phases.length > 0 ? t('plan.rest', { spacing: spacing(spacingDays) }) : spacing(spacingDays),
    ],
  };
}
