import type { ReaderOptions } from 'zxing-wasm/reader';

/** A code in a picture. */
export interface Decoded {
  /** With its symbology identifier in front and its separators in it, as a scanner sends it. */
  text: string;
  /** Where it stands, in pixels of the picture: its four corners. */
  corners: { x: number; y: number }[];
}

/** What pharmacies, makers and this house print on packages. */
const OPTIONS: ReaderOptions = {
  formats: ['DataMatrix', 'QRCode', 'Code128', 'EANUPC', 'Code39', 'ITF', 'DataBar'],
  tryHarder: true,
  textMode: 'Plain',
  maxNumberOfSymbols: 8,
};

const IDENTIFIER = /^\][A-Za-z][0-9A-Fa-f]/;

async function load() {
  const [reader, { default: wasm }] = await Promise.all([
    import('zxing-wasm/reader'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  reader.prepareZXingModule({ overrides: { locateFile: () => wasm } });
  return reader;
}

let loading: ReturnType<typeof load> | null = null;

/** The decoder, loaded from our own server when it is first needed; tried again after a failure. */
function reader() {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Finds every code in a picture; the same code twice is found once. */
export async function decode(picture: ImageData): Promise<Decoded[]> {
  const { readBarcodes } = await reader();
  const results = await readBarcodes(picture, OPTIONS);
  const found = new Map<string, Decoded>();
  for (const { isValid, format, symbologyIdentifier, bytes, position } of results) {
    if (!isValid || bytes.length === 0) continue;
    const content = new TextDecoder().decode(bytes);
    // Of an Italian box's Code 32 the decoder tells the number, not the bars' own characters.
    const whole = format === 'Code32' || IDENTIFIER.test(content);
    const text = whole ? content : symbologyIdentifier + content;
    const { topLeft, topRight, bottomRight, bottomLeft } = position;
    found.set(text, { text, corners: [topLeft, topRight, bottomRight, bottomLeft] });
  }
  return [...found.values()];
}
