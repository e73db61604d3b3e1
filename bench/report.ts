import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Measured } from './measure.js';

/** One row of the table: what was measured, and what it is compared with. */
export interface Row {
  readonly what: string;
  readonly measured: Measured;
  /** Its speed as a share of the hand-written SQL of the same run. */
  readonly share?: number;
}

/** Everything a run found out. */
export interface Report {
  readonly engine: string;
  readonly rows: readonly Row[];
  /** Time at many postings divided by time at few; at most 2 is wanted. */
  readonly growth: Readonly<Record<'stockList' | 'lotLedger', number>>;
  readonly readyMs: number;
  readonly idleMegabytes: number | null;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Prints the reports as tables in Markdown and writes them as JSON. */
export function publish(reports: readonly Report[], file: string): void {
  const { version } = process;
  console.log(`Node ${version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`);
  for (const report of reports) {
    console.log(`\n### ${report.engine}\n`);
    console.log('| | per second | p50 ms | p99 ms | share of hand-written SQL |');
    console.log('| --- | ---: | ---: | ---: | ---: |');
    for (const { what, measured, share } of report.rows) {
      const { perSecond, p50, p99 } = measured;
      const cells = [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)];
      console.log(
        `| ${what} | ${cells.join(' | ')} | ${share === undefined ? '' : percent(share)} |`,
      );
    }
    const { stockList, lotLedger } = report.growth;
    console.log(`\nStock list: ${stockList.toFixed(2)} × its time on the short ledger.`);
    console.log(`A lot's ledger: ${lotLedger.toFixed(2)} × its time on the short ledger.`);
    console.log(`Ready after ${report.readyMs.toFixed(0)} ms.`);
    if (report.idleMegabytes !== null) {
      console.log(`Resident memory of the idle server: ${report.idleMegabytes.toFixed(0)} MB.`);
    }
  }
  writeFileSync(file, `${JSON.stringify({ node: version, reports }, null, 2)}\n`);
  console.log(`\nAlso in ${file}`);
}
