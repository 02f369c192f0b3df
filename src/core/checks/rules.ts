import type { Rule } from './rule.ts';
import { alteredQuotation } from './rules/alteredQuotation.ts';
import { missingCitation } from './rules/missingCitation.ts';
import { notFound } from './rules/notFound.ts';
import { omissionChangesSense } from './rules/omissionChangesSense.ts';
import { sourceChanged } from './rules/sourceChanged.ts';
import { unknownKey } from './rules/unknownKey.ts';
import { usedTwice } from './rules/usedTwice.ts';
import { variantExists } from './rules/variantExists.ts';
import { wrongArticle } from './rules/wrongArticle.ts';
import { wrongSpeaker } from './rules/wrongSpeaker.ts';

/** All rules, the gravest first. */
export const rules: readonly Rule[] = [
  alteredQuotation,
  sourceChanged,
  omissionChangesSense,
  wrongSpeaker,
  wrongArticle,
  unknownKey,
  missingCitation,
  notFound,
  variantExists,
  usedTwice,
];
