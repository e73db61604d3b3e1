import type { IdentifierScheme } from '../catalog/catalog.js';
import { hibcSymbol, hibcText, type ScanFacts } from './facts.rules.js';
import { ntinOf, toCode32 } from './national-codes.rules.js';

/** A code as the catalog keeps it. */
export interface CatalogCode {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

function aicCodes(aic: string): CatalogCode[] {
  return [aic, `A${aic}`, toCode32(aic)].map((value) => ({ scheme: 'aic', value }));
}

function cnCodes(cn: string): CatalogCode[] {
  const printed = `${cn.slice(0, 6)}.${cn.slice(6)}`;
  const values = [cn, printed, cn.slice(0, 6)];
  return [
    ...values.map((value): CatalogCode => ({ scheme: 'cn', value })),
    { scheme: 'gtin', value: ntinOf(cn) },
  ];
}

/** The labeler's product with and without check character, flag and unit of measure. */
function hibcCodes(text: string): CatalogCode[] {
  const values = [text, hibcSymbol(text), text.slice(1), text.slice(1, -1)];
  return values.map((value) => ({ scheme: 'hibc', value }));
}

/**
 * Under which codes the catalog may know the package, the surest first. People catalogue national
 * codes in more than one spelling, so each is looked for.
 */
export function catalogCodes(facts: ScanFacts): CatalogCode[] {
  const { gtin, aic, cn, hibc, plain } = facts;
  const text = hibc && hibcText(hibc);
  return [
    ...(gtin ? [{ scheme: 'gtin' as const, value: gtin }] : []),
    ...(aic ? aicCodes(aic) : []),
    ...(cn ? cnCodes(cn) : []),
    ...(text ? hibcCodes(text) : []),
    ...(plain ? [{ scheme: 'other' as const, value: plain }] : []),
  ];
}

/** The code to add to an item when a person says that this package is one of it. */
export function codeToLearn(facts: ScanFacts): CatalogCode | null {
  return catalogCodes(facts)[0] ?? null;
}
