import { expect, test } from '@jest/globals';
import { BODY_VIEWS, ZONES } from '../src/components/zones';
import { boundsOf, daysLater, readAgendaSearch } from '../src/features/agenda/agenda-search';
import { DRAWINGS, firstView, isChosen, shapesOf, tapped } from '../src/features/body-map/shapes';

test('every zone can be tapped in each view that shows it, on both sides when there are two', () => {
  for (const view of BODY_VIEWS) {
    const shown = shapesOf(view).map(({ slug }) => slug);
    const expected = ZONES.filter(({ views }) => views.includes(view)).flatMap(
      ({ slug, paired }) => (paired ? [`${slug}-left`, `${slug}-right`] : [slug]),
    );
    expect([...shown].sort()).toEqual(expected.sort());
    expect(DRAWINGS[view].height).toBeGreaterThan(200);
  }
});

test('the left side of the patient is on the right from the front, and on the left from behind', () => {
  const firstX = (view: 'front' | 'back', slug: string) => {
    const path = shapesOf(view).find((shape) => shape.slug === slug)?.path ?? '';
    return Number(/^M([\d.]+)/.exec(path)?.[1]);
  };
  expect(firstX('front', 'shoulder-left')).toBeGreaterThan(100);
  expect(firstX('back', 'shoulder-left')).toBeLessThan(100);
});

test('a tap chooses a zone, another leaves it, and of both sides the other one stays', () => {
  expect(tapped('face', [])).toEqual(['face']);
  expect(tapped('face', ['face', 'neck'])).toEqual(['neck']);
  expect(tapped('knee-left', ['knee'])).toEqual(['knee-right']);
  expect(isChosen('knee-left', ['knee'])).toBe(true);
  expect(isChosen('knee-left', ['knee-right'])).toBe(false);
});

test('the map opens where most of the zones are', () => {
  expect(firstView([])).toBe('front');
  expect(firstView(['forehead', 'cheeks'])).toBe('face');
  expect(firstView(['lumbar', 'gluteus-left', 'a word of ours'])).toBe('back');
});

test('a week begins on Monday, also over a change of the clock', () => {
  expect(boundsOf('2026-10-25', 'week')).toEqual({ from: '2026-10-19', to: '2026-10-25' });
  expect(boundsOf('2027-03-29', 'week')).toEqual({ from: '2027-03-29', to: '2027-04-04' });
  expect(boundsOf('2026-10-25', 'day')).toEqual({ from: '2026-10-25', to: '2026-10-25' });
  expect(daysLater('2026-10-24', 2)).toBe('2026-10-26');
});

test('the address of the agenda holds no day that does not exist', () => {
  expect(readAgendaSearch({ day: '2026-11-23', span: 'week' })).toEqual({
    day: '2026-11-23',
    span: 'week',
  });
  expect(readAgendaSearch({ day: '2026-13-40', span: 'year', room: 3 })).toEqual({});
});
