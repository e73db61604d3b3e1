import type { Decoded } from './decoder';

interface Reply {
  id: number;
  found?: Decoded[];
  error?: string;
}

interface Waiting {
  resolve: (found: Decoded[]) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

function failAll(message: string): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(new Error(message));
  waiting.clear();
}

function start(): Worker {
  const started = new Worker(new URL('./decoder.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { id, found, error } = data;
    const one = waiting.get(id);
    waiting.delete(id);
    if (found) one?.resolve(found);
    else one?.reject(new Error(error));
  });
  started.addEventListener('error', ({ message }) => failAll(message || 'no decoder'));
  return started;
}

/** Finds every code in a picture, in a worker that is started when it is first needed. */
export function readPicture(picture: ImageData): Promise<Decoded[]> {
  worker ??= start();
  asked += 1;
  const id = asked;
  const answer = new Promise<Decoded[]>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, picture }, [picture.data.buffer]);
  return answer;
}

/** More pixels only take longer: codes held before a camera are large. */
const LARGEST_SIDE = 1920;

const canvas = () => document.createElement('canvas');

/** The pixels of a picture or of the camera's present frame; `null` while there are none. */
export function pixelsOf(
  source: CanvasImageSource,
  width: number,
  height: number,
  surface: HTMLCanvasElement = canvas(),
): ImageData | null {
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
  surface.width = Math.round(width * scale);
  surface.height = Math.round(height * scale);
  const context = surface.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, 0, 0, surface.width, surface.height);
  return context.getImageData(0, 0, surface.width, surface.height);
}

/**
 * The texts of the codes in a photo, the most telling first: what carries most says what the
 * others belong to.
 * @throws when the file is no picture that this browser can show
 */
export async function readPhoto(file: Blob): Promise<string[]> {
  const bitmap = await createImageBitmap(file);
  try {
    const picture = pixelsOf(bitmap, bitmap.width, bitmap.height);
    return picture ? textsOf(await readPicture(picture)) : [];
  } finally {
    bitmap.close();
  }
}

/** The texts, the longest first. */
export function textsOf(found: readonly Decoded[]): string[] {
  return found.map(({ text }) => text).sort((one, other) => other.length - one.length);
}
