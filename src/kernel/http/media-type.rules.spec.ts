import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mediaTypeOf, safeName } from './media-type.rules.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('The kind of a file', () => {
  test.each([
    ['%PDF-1.7\n%âãÏÓ', 'application/pdf'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'image/png'],
    ['RIFF\x24\x00\x00\x00WEBPVP8 ', 'image/webp'],
    ['\x00\x00\x00\x18ftypheic\x00\x00\x00\x00', 'image/heic'],
    ['\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00', 'image/heic'],
    ['\x00\x00\x00\x18ftypisom\x00\x00\x00\x00', null],
    ['RIFF\x24\x00\x00\x00WAVEfmt ', null],
    ['<!doctype html><script>', null],
    ['<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['GIF89a', null],
    ['PK\x03\x04', null],
    ['MZ\x90\x00', null],
    [' %PDF-1.7', null],
    ['%PDF', null],
    ['', null],
  ])('%p is %p', (head, expected) => {
    expect(mediaTypeOf(bytes(head))).toBe(expected);
  });
});

describe('The name of a file', () => {
  test.each([
    ['Bolla n. 12.pdf', 'Bolla n. 12.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\x\\albarán 3.PDF', 'albarán 3.pdf'],
    ['page.html', 'page.pdf'],
    ['a"b\r\nSet-Cookie: x.pdf', 'a_b_Set-Cookie_ x.pdf'],
    ['...', 'attachment.pdf'],
    ['', 'attachment.pdf'],
    [null, 'attachment.pdf'],
  ])('%p is saved as %p', (name, expected) => {
    expect(safeName(name, 'application/pdf')).toBe(expected);
  });

  test('is never a path, never invisible, never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(name, 'image/png');
        expect(safe).toMatch(/^[^/\\\p{C}:*?"<>|]+\.png$/u);
        expect([...safe].length).toBeLessThanOrEqual(124);
        expect(safe.startsWith('.')).toBe(false);
      }),
    );
  });
});
