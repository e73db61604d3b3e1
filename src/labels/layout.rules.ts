/** Where labels go: one on each page of a roll, or three by eight on a sheet. */
export const LABEL_FORMATS = ['roll', 'a4'] as const;
export type LabelFormat = (typeof LABEL_FORMATS)[number];

/** Sizes in millimetres. */
export interface Layout {
  readonly page: { readonly width: number; readonly height: number };
  readonly label: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  readonly top: number;
}

export const LAYOUTS: Readonly<Record<LabelFormat, Layout>> = {
  // The common label of thermal printers.
  roll: {
    page: { width: 50, height: 25 },
    label: { width: 50, height: 25 },
    columns: 1,
    rows: 1,
    top: 0,
  },
  // The common sheet of 24 labels of 70 × 37 mm, without gaps.
  a4: {
    page: { width: 210, height: 297 },
    label: { width: 70, height: 37 },
    columns: 3,
    rows: 8,
    top: 0.5,
  },
};

/** Where a label stands. */
export interface Slot {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Where so many labels stand, row by row.
 * @param skip how many labels of the first sheet are gone already
 */
export function slotsOf(format: LabelFormat, count: number, skip: number): Slot[] {
  const { columns, rows, label, top } = LAYOUTS[format];
  return Array.from({ length: count }, (_, index) => {
    const position = index + (skip % (columns * rows));
    const onPage = position % (columns * rows);
    return {
      page: Math.floor(position / (columns * rows)),
      x: (onPage % columns) * label.width,
      y: top + Math.floor(onPage / columns) * label.height,
    };
  });
}
