import type { FoundQuote } from '../found.ts';
import type { Located } from './locate.ts';
import { NOBODY, type Scene, type Speaker } from './resolve.ts';

/** Who speaks where nothing beside the quote says so: whoever spoke before, or the other of two who take turns. */
export function carry(
  scene: Scene,
  found: readonly FoundQuote[],
  speakers: readonly Speaker[],
  index: number,
  _located: Located | null,
): Speaker {
  const before = previous(found, index);
  if (before < 0 || scene.outer !== null) return NOBODY;
  return speakers[before] ?? NOBODY;
}

function previous(found: readonly FoundQuote[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1)
    if (found[at]?.parent === null && found[at]?.kind !== 'headline') return at;
  return -1;
}
