import { type Random, streamOf } from '../seeds/random.js';
import { isFault } from '../src/scanning/fault.rules.js';
import { houseCode } from '../src/scanning/house-code.rules.js';
import { MAX_SCAN, readScan } from '../src/scanning/scan.rules.js';

/** Codes as packages carry them: one of each scheme. */
const CODES = [
  ']d2010952012345678821SN0001\u001d1727063010LID24A\u001d7127001232',
  ']C10009520123456789123502095201234567883724\u001d10LID24A\u001d17270630',
  '01095201234567881727060010LID24A',
  ']E08470007001232',
  'https://id.gs1.org/01/09520123456788/10/LID%2F24A?17=270600',
  '*+A99912345/$$52001510X3/16D20111212/S77DEFG457*',
  '+$$30509283C001F5',
  ']A00YHZJF',
  '700123.2',
  houseCode('container', '0193a5b0-7c4e-7abc-8def-0123456789ab'),
  'REF 12-34',
];

const YEAR = 2026;

function bytes(random: Random): string {
  const length = random.int(0, 200);
  return String.fromCharCode(...Array.from({ length }, () => random.int(0, 255)));
}

function anyUnits(random: Random): string {
  const length = random.int(0, 200);
  return String.fromCharCode(...Array.from({ length }, () => random.int(0, 0xffff)));
}

/** A code that the scanner misread: characters changed, lost or doubled. */
function misread(random: Random): string {
  let text: string = random.pick(CODES);
  for (let times = random.int(1, 4); times > 0; times -= 1) {
    const at = random.int(0, text.length);
    const change = random.pick([
      '',
      '\u001d',
      '0',
      '/',
      '%',
      text.slice(0, at),
      random.pick(CODES),
    ]);
    text = text.slice(0, at) + change + text.slice(at + random.int(0, 2));
  }
  return text;
}

/** As long as a scan may be, of one piece over and over. */
function endless(random: Random): string {
  const piece = random.pick([
    '01',
    '17',
    '91A|',
    '10A\n',
    '(01)',
    '/',
    '%',
    '&1=',
    '+$',
    ']d2',
    'A ',
  ]);
  return (random.pick(['', ']d2', '+', 'https://a/']) + piece.repeat(MAX_SCAN)).slice(0, MAX_SCAN);
}

interface Kind {
  readonly what: string;
  readonly times: number;
  readonly make: (random: Random) => string;
}

interface Speed {
  readonly what: string;
  readonly times: number;
  readonly read: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

function measureKind({ what, times, make }: Kind): Speed {
  const random = streamOf(20_261, what);
  const durations = new Float64Array(times);
  let read = 0;
  for (let call = 0; call < times; call += 1) {
    const data = make(random);
    const start = performance.now();
    const scan = readScan(data, [], YEAR);
    durations[call] = performance.now() - start;
    if (!isFault(scan)) read += 1;
  }
  const total = durations.reduce((sum, duration) => sum + duration, 0);
  durations.sort();
  const at = (share: number) => durations[Math.min(times - 1, Math.floor(times * share))] ?? 0;
  return {
    what,
    times,
    read,
    perSecond: (times * 1000) / total,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
  };
}

/**
 * Reads codes, and a million strings that are none; one that throws ends the run. The longest is
 * the wall clock's, so a pause of the machine is in it.
 */
export function measureScanning(strings: number): readonly Speed[] {
  const share = (part: number) => Math.max(1, Math.round(strings * part));
  const kinds: readonly Kind[] = [
    { what: 'Codes of packages', times: share(0.2), make: (random) => random.pick(CODES) },
    { what: 'Random bytes', times: share(0.4), make: bytes },
    { what: 'Random UTF-16', times: share(0.2), make: anyUnits },
    { what: 'Misread codes', times: share(0.39), make: misread },
    { what: 'The longest texts', times: share(0.01), make: endless },
  ];
  return kinds.map(measureKind);
}

/** Prints the speeds as a table in Markdown. */
export function publishScanning(speeds: readonly Speed[]): void {
  console.log('\n### Scanning\n');
  console.log('| | strings | read | per second | p50 ms | p99 ms | longest ms |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const { what, times, read, perSecond, p50, p99, longest } of speeds) {
    const cells = [
      times,
      read,
      Math.round(perSecond),
      p50.toFixed(4),
      p99.toFixed(4),
      longest.toFixed(2),
    ];
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
}
