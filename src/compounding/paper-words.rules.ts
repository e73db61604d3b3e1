import type { Language } from '../kernel/actor.js';
import type { Standing } from './compatibility.rules.js';
import { en } from './paper-words.en.js';
import { es } from './paper-words.es.js';
import { it } from './paper-words.it.js';
import type {
  BeyondUseCode,
  DeviationKind,
  MissingField,
  OverrideKind,
  PreparationState,
  TakeReason,
} from './preparation.js';

type Named<Key extends string> = Readonly<Record<Key, string>>;

/** Everything that stands on the papers of a preparation beside its facts. */
export interface PaperWords {
  readonly worksheet: string;
  readonly incomplete: string;
  readonly asStock: string;
  readonly free: string;
  readonly version: string;
  readonly signature: string;
  readonly page: string;
  readonly since: string;
  readonly fromStart: string;
  readonly discardedRest: string;
  readonly typed: string;
  readonly scanned: string;
  readonly roundedFrom: string;
  readonly confirmedBy: string;
  readonly given: string;
  readonly fields: Named<
    | 'number'
    | 'formula'
    | 'patient'
    | 'prescriber'
    | 'start'
    | 'result'
    | 'strength'
    | 'form'
    | 'containers'
    | 'place'
    | 'components'
    | 'required'
    | 'taken'
    | 'item'
    | 'lot'
    | 'expiry'
    | 'maker'
    | 'quantity'
    | 'opened'
    | 'why'
    | 'output'
    | 'waste'
    | 'input'
    | 'difference'
    | 'preparer'
    | 'checker'
    | 'prepared'
    | 'checked'
    | 'released'
    | 'useBy'
    | 'basis'
    | 'storage'
    | 'visualCheck'
    | 'deviations'
    | 'label'
    | 'consent'
    | 'steps'
    | 'transitions'
    | 'compatibility'
    | 'signatures'
    | 'missing'
    | 'state'
    | 'kind'
    | 'when'
    | 'who'
  >;
  readonly states: Named<PreparationState>;
  readonly missing: Named<MissingField>;
  readonly deviations: Named<DeviationKind>;
  readonly overrides: Named<OverrideKind>;
  readonly verdicts: Named<Standing>;
  readonly because: Named<TakeReason>;
  readonly limits: Named<BeyondUseCode>;
  readonly storages: Named<'room' | 'refrigerated' | 'frozen'>;
  readonly visual: Named<'passed' | 'failed'>;
  readonly consents: Named<'reference' | 'on-file' | 'at-session' | 'not-needed'>;
}

/** The words of the papers in the languages of the screens. */
export const PAPER_WORDS: Readonly<Record<Language, PaperWords>> = { it, es, en };
