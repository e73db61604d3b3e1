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

/** A draft as it will be when the work goes on as proposed; null while nothing more can be said. */
function useForeseenDraft(preparation: Preparation): PreparationPreview | null {
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
  return (wanted && data) ?? null;
}

interface Pair {
  items: { itemId: string }[];
}

/** Whether what was decided of these items is about all of the others. */
function isAbout(itemIds: readonly string[], { items }: Pair): boolean {
  return items.every(({ itemId }) => itemIds.includes(itemId));
}

/** What will block a draft as it goes on, and what blocks it already. */
export function useForeseenBlocks(preparation: Preparation): Preparation['blocks'] {
  const foreseen = useForeseenDraft(preparation);
  const decided = (block: Preparation['blocks'][number]) =>
    preparation.overrides.some(
      ({ kind, itemIds }) =>
        kind === block.kind && (itemIds.length === 0 || isAbout(itemIds, block)),
    );
  return foreseen
    ? foreseen.blocks.filter((block) => !decided(block))
    : preparation.blocks.filter(({ overridden }) => !overridden);
}

/** The conditions that nobody has confirmed yet, of what was taken and of what is proposed. */
export function useForeseenConditions(preparation: Preparation): Preparation['conditions'] {
  const foreseen = useForeseenDraft(preparation);
  const { conditions, confirmations } = preparation;
  const isConfirmed = (one: Preparation['conditions'][number]) =>
    confirmations.some(
      ({ items, condition }) =>
        condition === one.condition &&
        isAbout(
          items.map(({ itemId }) => itemId),
          one,
        ),
    );
  return (foreseen?.conditions ?? conditions).filter((one) => !isConfirmed(one));
}
