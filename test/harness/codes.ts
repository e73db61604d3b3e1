import { writeFileSync } from 'node:fs';
import bwipjs from 'bwip-js/node';

/** A picture as a file input takes it. */
export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A code drawn as printers print it: `bcid` is the encoder's name of the symbology. */
export async function drawn(bcid: string, text: string): Promise<Picture> {
  const buffer = await bwipjs.toBuffer({
    bcid,
    text,
    scale: bcid.includes('datamatrix') || bcid.includes('qrcode') ? 8 : 3,
    padding: 12,
    backgroundcolor: 'ffffff',
  });
  return { name: `${bcid}.png`, mimeType: 'image/png', buffer };
}

const FILM = { width: 1280, height: 720, scale: 16 };

/**
 * Writes a film of a package held before a camera, as Chromium plays one in a camera's stead
 * (YUV4MPEG2): one picture of a two-dimensional code on white.
 * @param encoder the encoder's name of the symbology
 */
export function writeFilm(path: string, encoder: string, text: string): void {
  const [code] = bwipjs.raw({ bcid: encoder, text });
  if (!code || !('pixs' in code)) throw new Error(`${encoder} is no two-dimensional code`);
  const { width, height, scale } = FILM;
  const luma = Buffer.alloc(width * height, 235);
  const left = Math.round((width - code.pixx * scale) / 2);
  const top = Math.round((height - code.pixy * scale) / 2);
  for (let y = 0; y < code.pixy * scale; y++) {
    for (let x = 0; x < code.pixx * scale; x++) {
      const module = Math.floor(y / scale) * code.pixx + Math.floor(x / scale);
      if (code.pixs[module]) luma[(top + y) * width + left + x] = 16;
    }
  }
  const grey = Buffer.alloc((width * height) / 2, 128);
  const head = `YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420jpeg\n`;
  writeFileSync(path, Buffer.concat([Buffer.from(`${head}FRAME\n`), luma, grey]));
}
