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
  const runAll = () => {
    for (const { text, language } of texts) {
      extractor.extract(text, language);
    }
  };
  runAll();
  for (let spent = 0; spent < least; spent += rounds.at(-1) ?? 0) {
    rounds.push(timeOf(runAll));
  }
  rounds.sort((a, b) => a - b);
  const median = rounds[Math.floor(rounds.length / 2)] ?? Number.NaN;
  return size / 1e6 / (median / second);
}

/** Milliseconds of this thread's own time: what else the machine does meanwhile does not count. */
export function timeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
