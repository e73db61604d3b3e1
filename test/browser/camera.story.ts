import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { describeInBrowser } from '../harness/browsing.js';
import { day } from '../harness/clinic.js';
import { writeFilm } from '../harness/codes.js';
import { faultsOf } from '../harness/screen-faults.js';

const GTIN = '09520123456788';
const EXPIRES = day(300);

const folder = mkdtempSync(join(tmpdir(), 'mesostock-film-'));
const film = join(folder, 'package.y4m');
const short = EXPIRES.replaceAll('-', '').slice(2);
writeFilm(film, 'gs1datamatrix', `(01)${GTIN}(17)${short}(10)LIVE-1`);

interface Video {
  currentTime: number;
  addEventListener(kind: 'timeupdate', listener: () => void): void;
}

/** Is done once the video has played so many seconds; runs in the page. */
function played(video: unknown, seconds: number): Promise<void> {
  const film = video as Video;
  return new Promise((resolve) => {
    film.addEventListener('timeupdate', () => {
      if (film.currentTime > seconds) resolve();
    });
  });
}

describeInBrowser(
  'the camera',
  (clinic, browsing) => {
    afterAll(() => rmSync(folder, { recursive: true }));

    test('reads a package that is held before it, once while it stays in sight', async () => {
      const identifiers = [{ scheme: 'gtin', value: GTIN }];
      const item = await clinic.item({ name: 'Lidocaine 2 % 10 mL', identifiers });
      const page = await browsing.open('/receive', { as: 'nurse' });
      await page.getByRole('combobox', { name: 'Where it goes' }).click();
      await page.getByRole('option', { name: 'Sala 1' }).click();
      await page.getByRole('button', { name: 'Scan', exact: true }).click();
      const sheet = page.getByRole('dialog', { name: 'Scan' });
      await sheet.getByText(`${item.name} · lot LIVE-1 · 1 vial`).waitFor();
      // Many pictures later it is the same package still.
      await sheet.getByLabel('Picture of the camera').evaluate(played, 3);
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Record' }).click();
      await page.getByText('1 lot recorded').waitFor();
      expect(await clinic.onHand(item)).toBe(10);
    });
  },
  [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ],
);
