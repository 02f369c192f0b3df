import { performance } from 'node:perf_hooks';
import type { GoldText } from '../../gold/text.ts';
import type { Extractor } from './extractors.ts';

const second = 1000;

/** Bytes of UTF-8 in a text. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * Megabytes a second on one core over the texts, read again and again for at least `least` milliseconds after one
 * round that warms up; the median of the rounds, so that one interruption does not count.
 */
export function throughput(extractor: Extractor, texts: readonly GoldText[], least = second): number {
  const size = texts.reduce((sum, { text }) => sum + sizeOf(text), 0);
  const rounds: number[] = [];
  runAll(extractor, texts);
  for (const start = performance.now(); performance.now() - start < least; ) {
    rounds.push(runAll(extractor, texts));
  }
  rounds.sort((a, b) => a - b);
  const median = rounds[Math.floor(rounds.length / 2)] ?? Number.NaN;
  return size / 1e6 / (median / second);
}

/** Milliseconds for one text. */
export function timeOf(extractor: Extractor, text: string, language: string): number {
  const start = performance.now();
  extractor.extract(text, language);
  return performance.now() - start;
}

function runAll(extractor: Extractor, texts: readonly GoldText[]): number {
  return texts.reduce((sum, { text, language }) => sum + timeOf(extractor, text, language), 0);
}
