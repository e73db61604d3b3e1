import { usePreparationPreview } from '../../api/preparations';
import type { Preparation, PreparationPreview, WantedPreparation } from '../../api/types';
import { foreseenComponents } from './foreseen';

type Wanted = Omit<WantedPreparation, 'startedAt'>;

/**
 * What the mixture will be when everything is taken as proposed: what will block it, and until when
 * it will be good, before the first ampoule is opened.
 */
export function useForeseen(wanted: Wanted | null) {
  const empty = usePreparationPreview(wanted);
  const components = foreseenComponents(empty.data?.components ?? []);
  const whole = usePreparationPreview(
    wanted && components.length > 0 ? { ...wanted, components } : null,
  );
  const foreseen: PreparationPreview | undefined = whole.data ?? empty.data;
  return { needed: empty, foreseen };
}

/** What will block a draft as it goes on, and what blocks it already. */
export function useForeseenBlocks(preparation: Preparation): Preparation['blocks'] {
  const { formulaId, patientId, locationId, containers, volume } = preparation;
  const components = foreseenComponents(preparation.components);
  const wanted: Wanted | null =
    formulaId === null || components.length === 0
      ? null
      : {
          formulaId,
          ...(patientId ? { patientId } : {}),
          locationId,
          containers,
          ...(volume === null ? {} : { volume }),
          components,
        };
  const { data } = usePreparationPreview(wanted);
  const decided = (block: Preparation['blocks'][number]) =>
    preparation.overrides.some(
      ({ kind, itemIds }) =>
        kind === block.kind &&
        (itemIds.length === 0 || block.items.every(({ itemId }) => itemIds.includes(itemId))),
    );
  return wanted && data
    ? data.blocks.filter((block) => !decided(block))
    : preparation.blocks.filter(({ overridden }) => !overridden);
}
