import type { Article, Quote, TextSpan } from '../../model.ts';
import type { FoundQuote } from '../found.ts';
import { languageOf } from '../languages/index.ts';
import { carry } from './carry.ts';
import { layOut } from './layout.ts';
import { type Located, locate } from './locate.ts';
import { findNames } from './names.ts';
import type { Reading } from './phrases.ts';
import { NOBODY, resolve, type Scene, type Speaker } from './resolve.ts';
import { endsSentence } from './sentences.ts';
import { type Tokens, tokenize } from './tokens.ts';
import { collectVoices } from './voices.ts';

/** Gives every found quote its speaker, the words used for the speaker, and the verb, as far as the article tells. */
export function attribute(article: Article, found: readonly FoundQuote[]): Quote[] {
  if (found.length === 0) return [];
  const language = languageOf(article.language);
  const tokens = tokenize(article.text, language);
  const names = findNames(tokens, language);
  const reading: Reading = { tokens, names, language };
  const region = layOut(tokens, article.passages, found);
  const voices = collectVoices(reading);
  const quoted = quotedTokens(tokens, found);
  const sentences = numberSentences(tokens, article, quoted);
  const scene: Scene = {
    reading,
    voices,
    sentences,
    quoted: token => quoted[token] === 1,
    said: [],
    writer: null,
    outer: null,
  };
  const located = found.map((quote, index) => locate(reading, { quote, index, region }));
  const speakers: Speaker[] = [];
  for (const [index, quote] of found.entries()) {
    const outer = quote.parent === null ? null : (speakers[quote.parent] ?? null);
    const speaker = speakerFor({ ...scene, outer }, found, located, speakers, index);
    speakers.push(speaker);
    if (quote.parent === null && quote.kind !== 'headline')
      scene.said.push({ token: tokenOf(tokens, quote, located[index] ?? null), speaker });
  }
  return found.map((quote, index) =>
    finish(tokens, quote, located[index] ?? null, speakers[index] ?? NOBODY),
  );
}

function tokenOf(tokens: Tokens, quote: FoundQuote, located: Located | null): number {
  return located?.mention?.first ?? tokens.at(quote.segments[0]?.start ?? 0);
}

function speakerFor(
  scene: Scene,
  found: readonly FoundQuote[],
  located: readonly (Located | null)[],
  speakers: readonly Speaker[],
  index: number,
): Speaker {
  const place = located[index] ?? null;
  if (place?.shared === true) return speakers[index - 1] ?? NOBODY;
  if (place?.mention != null) return resolve(scene, place.mention);
  return carry(scene, found, speakers, index, place);
}

function quotedTokens(tokens: Tokens, found: readonly FoundQuote[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const quote of found) {
    if (quote.parent !== null) continue;
    for (const span of quote.outer) quoted.fill(1, tokens.at(span.start), tokens.at(span.end));
  }
  return quoted;
}

/** Counts the sentences of the narrative; a paragraph begins a new one, quoted words do not. */
function numberSentences(tokens: Tokens, article: Article, quoted: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let passage = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const next = article.passages[passage];
    if (next !== undefined && tokens.start(at) >= next.start) {
      passage += 1;
      number += 1;
    }
    numbers.push(number);
    if (quoted[at] !== 1 && endsSentence(tokens, at)) number += 1;
  }
  return numbers;
}

function finish(tokens: Tokens, quote: FoundQuote, located: Located | null, speaker: Speaker): Quote {
  const mention = located?.mention ?? null;
  const cue = located?.cue ?? null;
  return {
    kind: quote.kind,
    segments: quote.segments,
    speaker: speaker.name,
    mention: mention === null ? null : textOf(tokens, mention.first, mention.last),
    cue: cue === null ? null : textOf(tokens, cue.first, cue.last),
    confidence: 0.5,
  };
}

function textOf(tokens: Tokens, first: number, last: number): TextSpan {
  const { start, end } = tokens.span(first, last);
  return { start, end, text: tokens.text.slice(start, end) };
}
