import { Group, Pill, SegmentedControl, Stack } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useZoneText } from '../../components/useZoneText';
import { BODY_VIEWS, type BodyView } from '../../components/zones';
import classes from './BodyMap.module.css';
import { DRAWINGS, firstView, isChosen, shapesOf, tapped } from './shapes';

interface BodyMapProps {
  /** Slugs of zones; words of the practice's own are shown beside the drawing. */
  value: readonly string[];
  onChange: (zones: string[]) => void;
}

/** The body from four sides; a tap on a zone chooses it, another leaves it. */
export function BodyMap({ value, onChange }: BodyMapProps) {
  const { t } = useTranslation('body-map');
  const zoneText = useZoneText();
  const [view, setView] = useState<BodyView>(() => firstView(value));
  return (
    <Stack gap="sm">
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('view')}
        value={view}
        onChange={setView}
        data={BODY_VIEWS.map((one) => ({ value: one, label: t(`views.${one}`) }))}
      />
      <Figure view={view} value={value} onChange={onChange} />
      {value.length > 0 && (
        <Group gap="xs" component="ul" m={0} p={0} aria-label={t('chosen')}>
          {value.map((slug) => (
            <Pill
              key={slug}
              component="li"
              size="xl"
              withRemoveButton
              className={classes.pill ?? ''}
              onRemove={() => onChange(value.filter((one) => one !== slug))}
              removeButtonProps={{
                'aria-label': t('remove', { zone: zoneText(slug) }),
                tabIndex: 0,
                'aria-hidden': false,
              }}
            >
              {zoneText(slug)}
            </Pill>
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Figure({ view, value, onChange }: BodyMapProps & { view: BodyView }) {
  const { t } = useTranslation('body-map');
  const zoneText = useZoneText();
  const { width, height, lines } = DRAWINGS[view];
  const tap = (slug: string) => onChange(tapped(slug, value));
  const onKey = (event: KeyboardEvent, slug: string) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    tap(slug);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand around shapes of a drawing
    <svg
      role="group"
      aria-label={t('label', { view: t(`views.${view}`) })}
      viewBox={`0 0 ${width} ${height}`}
      className={classes.figure}
      data-view={view}
    >
      {shapesOf(view).map(({ slug, path }) => (
        // biome-ignore lint/a11y/useSemanticElements: an input has no shape
        <g
          key={slug}
          role="checkbox"
          aria-checked={isChosen(slug, value)}
          aria-label={zoneText(slug)}
          tabIndex={0}
          className={classes.zone}
          onClick={() => tap(slug)}
          onKeyDown={(event) => onKey(event, slug)}
        >
          <path d={path} className={classes.reach} />
          <path d={path} className={classes.area} />
        </g>
      ))}
      {lines.map((line) => (
        <path key={line} d={line} aria-hidden className={classes.line} />
      ))}
      <SideMarks view={view} width={width} />
    </svg>
  );
}

/** Which side of the drawing is the patient's left: told apart for the eye only, names say it too. */
function SideMarks({ view, width }: { view: BodyView; width: number }) {
  const { t } = useTranslation('body-map');
  const [near, far] = view === 'back' ? ['left', 'right'] : ['right', 'left'];
  if (view === 'scalp') return null;
  return (
    <g aria-hidden className={classes.side}>
      <text x={6} y={16}>
        {t(`side.${near}`)}
      </text>
      <text x={width - 6} y={16} textAnchor="end">
        {t(`side.${far}`)}
      </text>
    </g>
  );
}
