/** What may be attached, by how its content begins; what a file says of itself does not count. */
const KINDS: readonly {
  readonly mediaType: MediaType;
  readonly extension: string;
  readonly begins: (head: Buffer) => boolean;
}[] = [
  { mediaType: 'application/pdf', extension: 'pdf', begins: (head) => at(head, 0, '%PDF-') },
  { mediaType: 'image/jpeg', extension: 'jpg', begins: (head) => at(head, 0, '\xff\xd8\xff') },
  {
    mediaType: 'image/png',
    extension: 'png',
    begins: (head) => at(head, 0, '\x89PNG\r\n\x1a\n'),
  },
  {
    mediaType: 'image/webp',
    extension: 'webp',
    begins: (head) => at(head, 0, 'RIFF') && at(head, 8, 'WEBP'),
  },
  {
    mediaType: 'image/heic',
    extension: 'heic',
    begins: (head) => at(head, 4, 'ftyp') && HEIC_BRANDS.some((brand) => at(head, 8, brand)),
  },
];

export const MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** The brands of ISO/IEC 23008-12 (HEIF) that hold still pictures coded with HEVC. */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1'];

function at(head: Buffer, offset: number, text: string): boolean {
  return head.subarray(offset, offset + text.length).equals(Buffer.from(text, 'latin1'));
}

/** The kind of a file by its content, or `null` when it is none that may be attached. */
export function mediaTypeOf(bytes: Buffer): MediaType | null {
  return KINDS.find(({ begins }) => begins(bytes))?.mediaType ?? null;
}

/** What a file of this kind ends with, without the dot. */
export function extensionOf(mediaType: MediaType): string {
  return KINDS.find((kind) => kind.mediaType === mediaType)?.extension ?? 'bin';
}

/** Longer names are cut; their extension is put there anew. */
const LONGEST_NAME = 120;

/** Everything that a file system or a header may take for something else. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/**
 * A name under which the file may be saved anywhere: no folders, nothing invisible, and the
 * extension of what it really is.
 */
export function safeName(name: string | null, mediaType: MediaType): string {
  const extension = extensionOf(mediaType);
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(UNSAFE, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...stem].slice(0, LONGEST_NAME).join('').trim();
  return `${short || 'attachment'}.${extension}`;
}
