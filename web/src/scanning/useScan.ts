import { useCallback, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/identity';
import { readScan } from '../api/scans';
import { useProblemText } from '../api/useProblemText';
import { beepBad, beepGood } from './feedback';
import { type Outcome, PackageReader, type ScanRead, type Source } from './package-reader';
import { useWedge } from './useWedge';

/** What became of a scan, in the reader's words. */
export interface Told {
  tone: 'good' | 'note' | 'bad';
  text: string;
}

export interface ScanState {
  /** Whether the sheet with the camera is open. */
  opened: boolean;
  open: () => void;
  close: () => void;
  /** Hands in a code that was read or typed elsewhere. */
  submit: (text: string, source: Source) => void;
  /** A package whose code nobody knows yet, and what to do once somebody said, or would not say. */
  unknown: Unknown | null;
  /** Codes are being looked up, or somebody is being asked about one. */
  busy: boolean;
  /** What became of the scans, the last one first. */
  told: (Told & { id: number })[];
}

export interface Unknown {
  read: ScanRead;
  /** The code is known now. */
  learnt: () => void;
  dropped: () => void;
}

const KEPT = 5;

/**
 * Scans of this screen, by camera, photo, wedge scanner or typing: read one after the other, and each
 * handed on only after the one before was dealt with.
 */
export function useScan(onScan: (read: ScanRead) => Promise<Told> | Told): ScanState {
  const { t } = useTranslation('scanning');
  const problemText = useProblemText();
  const [opened, setOpened] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [told, setTold] = useState<ScanState['told']>([]);
  const [reader] = useState(() => new PackageReader(readScan, () => performance.now()));
  const [unknown, setUnknown] = useState<Unknown | null>(null);
  const may = useMay();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);

  const learn = (read: ScanRead) =>
    new Promise<ScanRead | null>((resolve, reject) => {
      const answer = (known: Promise<ScanRead | null>) => {
        setUnknown(null);
        known.then(resolve, reject);
      };
      setUnknown({
        read,
        learnt: () => answer(reader.again(read)),
        dropped: () => answer(Promise.resolve(null)),
      });
    });
  const known = async (read: ScanRead) => {
    const { item, identifier } = read.scan;
    return item || !identifier || !may('catalog.learn') ? read : learn(read);
  };
  const deal = useEffectEvent(async (outcome: Outcome): Promise<Told> => {
    switch (outcome.kind) {
      case 'read': {
        const read = await known(outcome.read);
        if (!read) return { tone: 'note', text: t('dropped') };
        return read.scan.item || read.scan.house
          ? onScan(read)
          : { tone: 'bad', text: t('unknownCode') };
      }
      case 'same':
        return { tone: 'good', text: t('samePackage') };
      case 'part':
        return { tone: 'note', text: t('part') };
      case 'unreadable':
        return { tone: 'bad', text: problemText(outcome.error) };
    }
  });
  const tell = useCallback((one: Told) => {
    (one.tone === 'bad' ? beepBad : beepGood)();
    count.current += 1;
    const id = count.current;
    setTold((before) => [{ ...one, id }, ...before].slice(0, KEPT));
  }, []);
  const work = useEffectEvent(async (text: string, source: Source) => {
    try {
      tell(await deal(await reader.read(text, source)));
    } catch (error) {
      tell({ tone: 'bad', text: problemText(error) });
    } finally {
      setWaiting((before) => before - 1);
    }
  });
  const submit = (text: string, source: Source) => {
    setWaiting((before) => before + 1);
    queue.current = queue.current.then(() => work(text, source));
  };
  useWedge(true, (text) => submit(text, 'wedge'));

  return {
    opened,
    open: () => setOpened(true),
    close: () => setOpened(false),
    submit,
    unknown,
    busy: waiting > 0,
    told,
  };
}
