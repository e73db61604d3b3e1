import { setFlagsFromString } from 'node:v8';

/*
 * Imported before everything else. Loading the program makes much short-lived data, for which V8
 * would double its young generation again and again and give it back only after a while: 25 MB that
 * an idle server does not need. So the young generation may grow only once the server listens.
 */
setFlagsFromString('--semi-space-growth-factor=1');

/** From now on the young generation grows with the load, as V8 has it. */
export function startIsOver(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
