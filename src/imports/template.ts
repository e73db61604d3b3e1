import type { Language } from '../kernel/actor.js';
import type { FileAnswer } from '../kernel/http/files.js';
import { columnsOf } from './columns.rules.js';
import type { TemplateQuery } from './imports.dto.js';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FILE_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  it: { items: 'catalogo', 'opening-stock': 'giacenza-iniziale' },
  es: { items: 'catalogo', 'opening-stock': 'existencias-iniciales' },
  en: { items: 'catalog', 'opening-stock': 'opening-stock' },
};

const EXAMPLES: Readonly<
  Record<Language, readonly [sheet: string, column: string, required: string, example: string]>
> = {
  it: ['Esempi', 'Colonna', 'Obbligatoria', 'Esempio'],
  es: ['Ejemplos', 'Columna', 'Obligatoria', 'Ejemplo'],
  en: ['Examples', 'Column', 'Required', 'Example'],
};

/**
 * An empty table with the names of the columns in one language. The workbook explains them on a
 * second sheet, which no import reads.
 */
export async function templateOf({ kind, language, format }: TemplateQuery): Promise<FileAnswer> {
  const columns = columnsOf(kind);
  const name = `${FILE_NAMES[language][kind] ?? kind}.${format}`;
  if (format === 'csv') {
    const header = columns.map((column) => column.names[language]).join(';');
    // Spreadsheets need the mark to know the encoding.
    return { name, mediaType: CSV, bytes: Buffer.from(`\ufeff${header}\r\n`) };
  }
  const [sheet, ...titles] = EXAMPLES[language];
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  const text = (value: string) => ({ value, type: String });
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const bytes = await writeWorkbook([
    {
      sheet: FILE_NAMES[language][kind] ?? kind,
      data: [columns.map((column) => bold(column.names[language]))],
      columns: columns.map(() => ({ width: 22 })),
    },
    {
      sheet,
      data: [
        titles.map(bold),
        ...columns.map((column) => [
          text(column.names[language]),
          text(column.required ? '✓' : ''),
          text(column.example),
        ]),
      ],
      columns: titles.map(() => ({ width: 28 })),
    },
  ]).toBuffer();
  return { name, mediaType: XLSX, bytes };
}
