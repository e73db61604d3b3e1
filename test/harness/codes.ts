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
