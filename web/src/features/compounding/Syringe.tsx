import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/types';
import { useFormat } from '../../format/useFormat';
import classes from './Syringe.module.css';
import { fillOf, marksOf, type Part } from './syringe-fill';

interface SyringeProps {
  capacity: number;
  unit: Unit;
  parts: readonly Part[];
  /** Where the plunger should stand at the end. */
  target: number;
}

const WIDTH = 460;
const BARREL = { x: 48, y: 16, width: 344, height: 64 };
const SCALE_Y = BARREL.y + BARREL.height;

/** The container as it fills: each component a segment with its number, the plunger at the end of it. */
export function Syringe({ capacity, unit, parts, target }: SyringeProps) {
  const { t } = useTranslation('compounding');
  const format = useFormat();
  const fill = fillOf(capacity, parts);
  const at = (share: number) => BARREL.x + share * BARREL.width;
  const end = at(Math.min(1, fill.filled / capacity));
  const facts = {
    capacity: format.quantity(capacity, unit),
    filled: format.quantity(fill.filled, unit),
    free: format.quantity(fill.free, unit),
    over: format.quantity(fill.over, unit),
  };
  return (
    <figure className={classes.syringe}>
      <svg
        viewBox={`0 0 ${WIDTH} 112`}
        role="img"
        aria-label={t(fill.over > 0 ? 'syringe.over' : 'syringe.label', facts)}
      >
        <path
          className={classes.needle}
          d={`M4 48h28v-8h${BARREL.x - 32}v16h-${BARREL.x - 32}v-8`}
        />
        {fill.segments.map(({ number, from, to }) => (
          <g key={number} data-part={((number - 1) % 6) + 1} className={classes.segment}>
            <rect x={at(from)} y={BARREL.y} width={at(to) - at(from)} height={BARREL.height} />
            {at(to) - at(from) > 22 && (
              <text x={(at(from) + at(to)) / 2} y={BARREL.y + 40} textAnchor="middle">
                {number}
              </text>
            )}
          </g>
        ))}
        <rect className={classes.barrel} rx={6} {...BARREL} />
        {marksOf(capacity).map(({ at: value, share, long }) => (
          <g key={value} className={classes.mark}>
            <path d={`M${at(share)} ${SCALE_Y}v-${long ? 16 : 8}`} />
            {long && (
              <text x={at(share)} y={SCALE_Y + 22} textAnchor="middle">
                {format.number(value)}
              </text>
            )}
          </g>
        ))}
        <path className={classes.plunger} d={`M${end} ${BARREL.y + 2}h10v60h-10z`} />
        <path
          className={classes.rod}
          d={`M${end + 10} 42h${WIDTH - 34 - end - 10}v12H${end + 10}z`}
        />
        <path className={classes.rod} d={`M${WIDTH - 34} 20h10v56h-10z`} />
        {target > 0 && target <= capacity && (
          <path
            className={classes.target}
            d={`M${at(target / capacity)} ${BARREL.y - 12}v${BARREL.height + 14}`}
          />
        )}
      </svg>
      <figcaption data-over={fill.over > 0 || undefined}>
        {t(fill.over > 0 ? 'syringe.overShort' : 'syringe.short', facts)}
      </figcaption>
    </figure>
  );
}
