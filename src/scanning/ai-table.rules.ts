import { LOGISTIC_MEASURES, TRADE_MEASURES } from './ai-measures.rules.js';

/**
 * The application identifiers of the GS1 General Specifications (section 3), as data.
 *
 * A format is made of parts: `n6` is six digits, `x..20` one to twenty characters of set 82, `?`
 * after a part says it may be missing, and names after `:` are the checks of its content. `needs`
 * lists groups of which each must have one member present; `bars` lists what may not be present;
 * `n` in those stands for any digit. `key` is there where a GS1 Digital Link may begin with the
 * identifier, and names the sequences of qualifiers that may follow it, in their order.
 */
export interface AiRow {
  /** One identifier, or the first and the last of a run that differs in its last digit. */
  readonly ai: string;
  readonly format: string;
  readonly title: string;
  readonly needs?: readonly string[];
  readonly bars?: string;
  readonly key?: readonly string[];
}

const GOODS = '01 02 03 8006 8026';
const TRADE = '01 02';
const SHIPPED = '00';
const PIECE = '01 8006';
const PERSON = '8018';
const MEASURES = '30 31nn 32nn 35nn 36nn';
const ITEM_QUALIFIERS = ['22 10 21', '235'];

type Rules = Pick<AiRow, 'needs' | 'bars' | 'key'>;

function row(ai: string, format: string, title: string, rules: Rules = {}): AiRow {
  return { ai, format, title, ...rules };
}

const needs = (...groups: string[]): Rules => ({ needs: groups });

/** Measures of one kind: the last digit says where the decimal point stands. */
function measures(group: string, families: Readonly<Record<string, string>>): AiRow[] {
  return Object.entries(families).map(([family, title]) =>
    row(`${family}0-${family}5`, 'n6', title, { needs: [group], bars: `${family}n` }),
  );
}

/** Several identifiers that differ in nothing but number and title. */
function alike(format: string, rules: Rules, titles: Readonly<Record<string, string>>): AiRow[] {
  return Object.entries(titles).map(([ai, title]) => row(ai, format, title, rules));
}

export const AI_ROWS: readonly AiRow[] = [
  row('00', 'n18:mod10', 'SSCC', { key: [] }),
  row('01', 'n14:mod10', 'GTIN', { bars: '02 03 255 37', key: ITEM_QUALIFIERS }),
  row('02', 'n14:mod10', 'CONTENT', { needs: ['37'], bars: '01 03' }),
  row('03', 'n14:mod10', 'MTO GTIN', { bars: '01 02 37', key: ['21'] }),
  row('10', 'x..20', 'BATCH/LOT', needs(GOODS)),
  row('12', 'n6:dateOrMonth', 'DUE DATE', needs('8020')),
  ...alike('n6:dateOrMonth', needs(GOODS), {
    '11': 'PROD DATE',
    '13': 'PACK DATE',
    '15': 'BEST BEFORE or BEST BY',
    '16': 'SELL BY',
  }),
  row('17', 'n6:dateOrMonth', 'USE BY or EXPIRY', needs(`${GOODS} 255`)),
  row('20', 'n2', 'VARIANT', needs(GOODS)),
  row('21', 'x..20', 'SERIAL', { needs: ['01 03 8006'], bars: '235' }),
  row('22', 'x..20', 'CPV', needs('01')),
  row('235', 'x..28', 'TPX', needs('01')),
  ...alike('x..30', needs(GOODS), { '240': 'ADDITIONAL ID', '241': 'CUST. PART No.' }),
  row('242', 'n..6', 'MTO VARIANT', needs(GOODS)),
  row('243', 'x..20', 'PCN', needs('01')),
  row('250', 'x..30', 'SECONDARY SERIAL', needs(PIECE, '21')),
  row('251', 'x..30', 'REF. TO SOURCE', needs(PIECE)),
  row('253', 'n13:mod10 x..17?', 'GDTI', { key: [] }),
  row('254', 'x..20', 'GLN EXTENSION COMPONENT', needs('414')),
  row('255', 'n13:mod10 n..12?', 'GCN', { bars: '01 02 03 415 8006 8020 8026', key: [] }),
  row('30', 'n..8', 'VAR. COUNT', needs(TRADE)),
  ...measures(TRADE, TRADE_MEASURES),
  ...measures('00 01', LOGISTIC_MEASURES),
  ...measures('01', { '337': 'KG PER m²' }),
  row('37', 'n..8', 'COUNT', needs('00', '02 8026')),
  row('3900-3909', 'n..15', 'AMOUNT', { needs: ['255 8020'], bars: '390n 391n 394n 8111' }),
  row('3910-3919', 'n3 n..15', 'AMOUNT', { needs: ['8020'], bars: '391n' }),
  row('3920-3929', 'n..15', 'PRICE', { needs: ['01', MEASURES], bars: '392n 393n' }),
  row('3930-3939', 'n3 n..15', 'PRICE', { needs: [MEASURES], bars: '393n' }),
  row('3940-3943', 'n4', 'PRCNT OFF', { needs: ['255'], bars: '394n 8111' }),
  row('3950-3955', 'n6', 'PRICE/UoM', { needs: [MEASURES], bars: '392n 393n 395n 8005' }),
  row('400', 'x..30', 'ORDER NUMBER'),
  row('401', 'x..30:prefix', 'GINC', { key: [] }),
  row('402', 'n17:mod10', 'GSIN', { key: [] }),
  row('403', 'x..30', 'ROUTE', needs(SHIPPED)),
  ...alike(
    'n13:mod10',
    {},
    {
      '410': 'SHIP TO LOC',
      '411': 'BILL TO',
      '412': 'PURCHASE FROM',
      '413': 'SHIP FOR LOC',
      '416': 'PROD/SERV LOC',
    },
  ),
  row('414', 'n13:mod10', 'LOC No.', { key: ['254', '7040'] }),
  row('415', 'n13:mod10', 'PAY TO', { needs: ['8020'], key: ['8020'] }),
  row('417', 'n13:mod10', 'PARTY', { key: ['7040'] }),
  row('420', 'x..20', 'SHIP TO POST', { bars: '421' }),
  row('421', 'n3 x..9', 'SHIP TO POST', { bars: '4307' }),
  row('422', 'n3', 'ORIGIN', { needs: [GOODS], bars: '426' }),
  row('423', 'n..15:threes', 'COUNTRY - INITIAL PROCESS', { needs: [TRADE], bars: '426' }),
  row('424', 'n3', 'COUNTRY - PROCESS', { needs: [TRADE], bars: '426' }),
  row('425', 'n..15:threes', 'COUNTRY - DISASSEMBLY', { needs: [TRADE], bars: '426' }),
  row('426', 'n3', 'COUNTRY - FULL PROCESS', needs(TRADE)),
  row('427', 'x..3', 'ORIGIN SUBDIVISION', needs(TRADE, '422')),
  ...alike('x..35:percent', needs(SHIPPED), {
    '4300': 'SHIP TO COMP',
    '4301': 'SHIP TO NAME',
    '4310': 'RTN TO COMP',
    '4311': 'RTN TO NAME',
    '4320': 'SRV DESCRIPTION',
  }),
  row('4303', 'x..70:percent', 'SHIP TO ADD2', needs('4302')),
  row('4313', 'x..70:percent', 'RTN TO ADD2', needs('4312')),
  ...alike('x..70:percent', needs(SHIPPED), {
    '4302': 'SHIP TO ADD1',
    '4304': 'SHIP TO SUB',
    '4305': 'SHIP TO LOC',
    '4306': 'SHIP TO REG',
    '4312': 'RTN TO ADD1',
    '4314': 'RTN TO SUB',
    '4315': 'RTN TO LOC',
    '4316': 'RTN TO REG',
  }),
  ...alike('x2:country', needs(SHIPPED), { '4307': 'SHIP TO COUNTRY', '4317': 'RTN TO COUNTRY' }),
  ...alike('x..30', needs(SHIPPED), { '4308': 'SHIP TO PHONE', '4319': 'RTN TO PHONE' }),
  row('4309', 'n10:latitude n10:longitude', 'SHIP TO GEO', needs(SHIPPED)),
  row('4318', 'x..20', 'RTN TO POST', needs(SHIPPED)),
  ...alike('n1:flag', needs(SHIPPED), {
    '4321': 'DANGEROUS GOODS',
    '4322': 'AUTH TO LEAVE',
    '4323': 'SIG REQUIRED',
  }),
  ...alike('n6:dateOrMonth n4:anyTime', needs(SHIPPED), {
    '4324': 'NOT BEF DEL DT',
    '4325': 'NOT AFT DEL DT',
  }),
  row('4326', 'n6:date', 'REL DATE', needs(SHIPPED)),
  row('4330', 'n6 x1?:minus', 'MAX TEMP F.', { needs: [SHIPPED], bars: '4331' }),
  row('4331', 'n6 x1?:minus', 'MAX TEMP C.', { needs: [SHIPPED], bars: '4330' }),
  row('4332', 'n6 x1?:minus', 'MIN TEMP F.', { needs: [SHIPPED], bars: '4333' }),
  row('4333', 'n6 x1?:minus', 'MIN TEMP C.', { needs: [SHIPPED], bars: '4332' }),
  row('7001', 'n13', 'NSN', needs(GOODS)),
  row('7002', 'x..30', 'MEAT CUT', needs(TRADE)),
  row('7003', 'n6:date n4:time', 'EXPIRY TIME', needs(TRADE)),
  row('7004', 'n..4', 'ACTIVE POTENCY', needs('01', '10')),
  row('7005', 'x..12', 'CATCH AREA', needs(TRADE)),
  row('7006', 'n6:date', 'FIRST FREEZE DATE', needs(TRADE)),
  row('7007', 'n6:date n6?:date', 'HARVEST DATE', needs(TRADE)),
  row('7008', 'x..3', 'AQUATIC SPECIES', needs(TRADE)),
  row('7009', 'x..10', 'FISHING GEAR TYPE', needs(TRADE)),
  row('7010', 'x..2', 'PROD METHOD', needs(TRADE)),
  row('7011', 'n6:date n4?:time', 'TEST BY DATE', needs(TRADE)),
  row('7020', 'x..20', 'REFURB LOT', needs(PIECE, '416')),
  row('7021', 'x..20', 'FUNC STAT', needs(PIECE)),
  row('7022', 'x..20', 'REV STAT', needs('7021')),
  row('7023', 'x..30:prefix', 'GIAI - ASSEMBLY'),
  row('7030-7039', 'n3 x..27', 'PROCESSOR', needs(TRADE)),
  row('7040', 'n1 x1 x1 x1:importer', 'UIC+EXT'),
  row('7041', 'x..4', 'UFRGT UNIT TYPE', needs(SHIPPED)),
  ...alike('x..20', needs('01'), {
    '710': 'NHRN PZN',
    '711': 'NHRN CIP',
    '712': 'NHRN CN',
    '713': 'NHRN DRN',
    '714': 'NHRN AIM',
    '715': 'NHRN NDC',
    '716': 'NHRN AIC',
    '717': 'NHRN CR',
  }),
  row('7230-7239', 'x2 x..28', 'CERT', needs('01 8004')),
  row('7240', 'x..20', 'PROTOCOL', needs(PIECE)),
  row('7241', 'n2:medium', 'AIDC MEDIA TYPE', needs('8017 8018')),
  row('7242', 'x..25', 'VCN', needs('8017 8018')),
  row('7250', 'n8:longDate', 'DOB', needs(PERSON)),
  row('7251', 'n8:longDate n4:time', 'DOB TIME', needs(PERSON)),
  row('7252', 'n1:sex', 'BIO SEX', needs(PERSON)),
  row('7253', 'x..40:percent', 'FAMILY NAME', { needs: [PERSON], bars: '7256 7259' }),
  row('7254', 'x..40:percent', 'GIVEN NAME', { needs: [PERSON], bars: '7256 7259' }),
  row('7255', 'x..10:percent', 'SUFFIX', { needs: [PERSON], bars: '7256 7259' }),
  row('7256', 'x..90:percent', 'FULL NAME', needs(PERSON)),
  row('7257', 'x..70:percent', 'PERSON ADDR', needs(PERSON)),
  row('7258', 'x3:birthOrder', 'BIRTH SEQUENCE', needs(PERSON, '7259')),
  row('7259', 'x..40:percent', 'BABY', { needs: [PERSON], bars: '7256' }),
  row('8001', 'n4:positive n5:positive n3:positive n1:winding n1', 'DIMENSIONS', needs('01')),
  row('8002', 'x..20', 'CMT No.'),
  row('8003', 'n1:zero n13:mod10 x..16?', 'GRAI', { key: [] }),
  row('8004', 'x..30:prefix', 'GIAI', { key: ['7040'] }),
  row('8005', 'n6', 'PRICE PER UNIT', needs(TRADE)),
  row('8006', 'n14:mod10 n4:pieces', 'ITIP', { bars: '01 37', key: ITEM_QUALIFIERS }),
  row('8007', 'x..34:iban', 'IBAN', needs('415')),
  row('8008', 'n6:date n2:hour n..4?:minutes', 'PROD TIME', needs(TRADE)),
  row('8009', 'x..50', 'OPTSEN', needs('00 01')),
  row('8010', 'y..30:prefix', 'CPID', { key: ['8011'] }),
  row('8011', 'n..12:noZeroFirst', 'CPID SERIAL', needs('8010')),
  row('8012', 'x..20', 'VERSION', needs(PIECE)),
  row('8013', 'x..25:checkPair,prefix', 'GMN', { key: [] }),
  row('8014', 'x..25:checkPair,prefix', 'MUDI', { needs: ['01'] }),
  row('8017', 'n18:mod10', 'GSRN - PROVIDER', { bars: '8018', key: ['8019'] }),
  row('8018', 'n18:mod10', 'GSRN - RECIPIENT', { bars: '8017', key: ['8019'] }),
  row('8019', 'n..10', 'SRIN', needs('8017 8018')),
  row('8020', 'x..25', 'REF No.', needs('415')),
  row('8026', 'n14:mod10 n4:pieces', 'ITIP CONTENT', { needs: ['37'], bars: '02 8006' }),
  row('8030', 'z..90', 'DIGSIG', needs('00 01 253 255 8003 8004 8006 8010 8017 8018')),
  ...alike('x..70', {}, { '8110': 'COUPON', '8112': 'PAPERLESS COUPON' }),
  row('8111', 'n4', 'POINTS', needs('255')),
  row('8200', 'x..70', 'PRODUCT URL', needs('01')),
  row('90', 'x..30', 'INTERNAL'),
  row('91-99', 'x..90', 'INTERNAL'),
];
