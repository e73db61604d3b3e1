import { Card, Stack, Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Report, ReportColumn, ReportRow } from '../../api/reports';
import classes from './Reports.module.css';
import { useCell } from './useCell';

interface ReportRowsProps {
  report: Report;
  rows: ReportRow[];
}

/** A table where there is room, and a card for each row on a phone. */
export function ReportRows({ report, rows }: ReportRowsProps) {
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return wide ? (
    <WideRows report={report} rows={rows} />
  ) : (
    <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report have no key and stay in order.
        <li key={index}>
          <RowCard columns={report.columns} row={row} />
        </li>
      ))}
    </Stack>
  );
}

const isNumber = ({ kind }: ReportColumn) =>
  kind === 'quantity' || kind === 'money' || kind === 'count';

function classOf(column: ReportColumn): string | undefined {
  if (isNumber(column)) return classes.number;
  return column.kind === 'text' ? undefined : classes.moment;
}

function WideRows({ report, rows }: ReportRowsProps) {
  const cell = useCell();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={classes.scroll} aria-label={report.title} tabIndex={0}>
      <Table highlightOnHover verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {report.columns.map((column) => (
              <Table.Th key={column.key} className={classOf(column)}>
                {column.head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report have no key and stay in order.
            <Table.Tr key={index}>
              {report.columns.map((column) => (
                <Table.Td key={column.key} className={classOf(column)}>
                  {cell(row[column.key], column)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function RowCard({ columns, row }: { columns: readonly ReportColumn[]; row: ReportRow }) {
  const cell = useCell();
  const filled = columns.filter(({ key }) => row[key] !== null && row[key] !== '');
  return (
    <Card padding="sm">
      <dl className={classes.facts}>
        {filled.map((column) => (
          <div key={column.key} style={{ display: 'contents' }}>
            <dt>{column.head}</dt>
            <dd>{cell(row[column.key], column)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
