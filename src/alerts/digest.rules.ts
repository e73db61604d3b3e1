import type { Language } from '../kernel/actor.js';
import type { AlertAnswer } from './alerts.dto.js';
import { SEVERITIES } from './alerts.dto.js';
import { DIGEST_TEXTS } from './digest.texts.js';

/** Whom a digest is for, and about. */
export interface DigestFacts {
  readonly name: string;
  readonly language: Language;
  readonly practice: string;
  readonly publicUrl: string | null;
  /** The alerts as they are, the most urgent first. */
  readonly alerts: readonly AlertAnswer[];
  /** Keys of those that earlier digests told of. */
  readonly told: ReadonlySet<string>;
}

/** A digest to be sent, and what is to be remembered of it. */
export interface Digest {
  readonly subject: string;
  readonly body: string;
  readonly news: readonly string[];
}

/** As many lines as a reader takes in; the rest is a number and the link. */
const MOST_LINES = 30;

/**
 * The digest of one morning: each alert is told once, those told before only as a number, and those
 * that rest not at all. `null` when there is nothing new.
 */
export function digestOf(facts: DigestFacts): Digest | null {
  const { name, language, practice, publicUrl, told } = facts;
  const texts = DIGEST_TEXTS[language];
  const awake = facts.alerts.filter((alert) => alert.snoozedUntil === null);
  const news = awake.filter((alert) => !told.has(alert.key));
  if (news.length === 0) return null;
  const shown = news.slice(0, MOST_LINES);
  const lanes = SEVERITIES.flatMap((severity) => {
    const lines = shown.filter((alert) => alert.severity === severity).map(lineIn(language));
    return lines.length === 0 ? [] : ['', texts.lane[severity], ...lines];
  });
  const more = news.length - shown.length;
  const still = awake.length - news.length;
  const body = [
    texts.greeting(name),
    ...lanes,
    ...(more > 0 ? ['', `+ ${more}`] : []),
    ...(still > 0 ? ['', texts.still(still)] : []),
    ...(publicUrl === null ? [] : ['', `${texts.link} ${publicUrl}/alerts`]),
    '',
    texts.bye,
  ];
  return {
    subject: texts.subject(news.length, practice),
    body: body.join('\n'),
    news: news.map((alert) => alert.key),
  };
}

function lineIn(language: Language): (alert: AlertAnswer) => string {
  const texts = DIGEST_TEXTS[language];
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return ({ kind, itemName, lotNumber, placeName, quantity, unit, orderNumber, supplierName }) => {
    const amount = quantity === null ? null : `${numbers.format(quantity)} ${unit}`;
    const lot = lotNumber === null ? null : `${texts.lot} ${lotNumber}`;
    const order = orderNumber === null ? null : `${orderNumber}, ${supplierName}`;
    const facts = [lot, amount, placeName, order].filter((fact) => fact !== null).join(', ');
    const what = [itemName, texts.kind[kind]].filter((part) => part !== null).join(': ');
    return facts === '' ? `- ${what}` : `- ${what} (${facts})`;
  };
}
