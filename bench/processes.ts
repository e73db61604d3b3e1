import { type Clinic, makeClinic } from './clinic.js';
import { measureHttp, Server } from './http.js';
import type { Measured } from './measure.js';
import { CALLERS } from './sessions.js';

/** So many server processes stand on one database. */
const PROCESSES = [1, 2, 4];

export interface ProcessesSpeed {
  readonly processes: number;
  readonly measured: Measured;
}

/** Logs sessions over HTTP through one, two and four processes on one PostgreSQL. */
export async function measureProcesses(
  databaseUrl: string,
  times: number,
): Promise<ProcessesSpeed[]> {
  const clinic = await makeClinic(databaseUrl);
  const speeds: ProcessesSpeed[] = [];
  for (const processes of PROCESSES) {
    speeds.push({ processes, measured: await withServers(clinic, processes, times) });
  }
  return speeds;
}

async function withServers(clinic: Clinic, processes: number, times: number): Promise<Measured> {
  const servers: Server[] = [];
  try {
    while (servers.length < processes) servers.push(await Server.start(clinic, 1 / processes));
    return await measureHttp(servers, clinic, CALLERS, times);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Prints the speeds as a table in Markdown. */
export function publishProcesses(speeds: readonly ProcessesSpeed[]): void {
  console.log(`\n### Server processes on one PostgreSQL, ${CALLERS} connections\n`);
  console.log('| processes | sessions per second | p50 ms | p99 ms |');
  console.log('| ---: | ---: | ---: | ---: |');
  for (const { processes, measured } of speeds) {
    const { perSecond, p50, p99 } = measured;
    const cells = [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)];
    console.log(`| ${processes} | ${cells.join(' | ')} |`);
  }
}
