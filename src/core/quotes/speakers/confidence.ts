import type { Located, Position } from './locate.ts';
import type { Speaker } from './scene.ts';

/** What an attribution names the speaker by; nobody where the speaker stays unknown. */
type Ground = 'name' | 'short' | 'pronoun' | 'noun' | 'none' | 'nobody';

/**
 * The share of right speakers among the quotes of the development texts, by where the attribution stands and by
 * what it names the speaker by; shares from few quotes are drawn to their neighbours'. Measured anew whenever rules change.
 */
const calibration: Readonly<Record<Position | 'nowhere', Readonly<Record<Ground, number>>>> = {
  between: { name: 0.98, short: 0.97, pronoun: 0.88, noun: 0.7, none: 0.75, nobody: 0.4 },
  after: { name: 0.98, short: 0.95, pronoun: 0.84, noun: 0.67, none: 0.52, nobody: 0.72 },
  before: { name: 0.95, short: 0.83, pronoun: 0.8, noun: 0.73, none: 0.5, nobody: 0.76 },
  colon: { name: 0.8, short: 0.72, pronoun: 0.68, noun: 0.85, none: 0.6, nobody: 0.55 },
  label: { name: 0.97, short: 0.97, pronoun: 0.9, noun: 0.95, none: 0.7, nobody: 0.9 },
  lead: { name: 0.95, short: 0.94, pronoun: 0.86, noun: 0.82, none: 0.6, nobody: 0.4 },
  beside: { name: 0.9, short: 0.85, pronoun: 0.76, noun: 0.75, none: 0.7, nobody: 0.7 },
  near: { name: 0.72, short: 0.78, pronoun: 0.83, noun: 0.74, none: 0.6, nobody: 0.58 },
  nowhere: { name: 0.7, short: 0.7, pronoun: 0.7, noun: 0.7, none: 0.7, nobody: 0.57 },
};

/** How sure an attribution is, from 0 to 1. */
export function confidenceOf(located: Located | null, speaker: Speaker): number {
  return calibration[located?.place ?? 'nowhere'][groundOf(located, speaker)];
}

function groundOf(located: Located | null, speaker: Speaker): Ground {
  if (speaker.name === null) return 'nobody';
  const mention = located?.mention;
  if (mention == null) return 'none';
  if (mention.kind !== 'name') return mention.kind;
  return mention.name !== undefined && mention.name.last > mention.name.first ? 'name' : 'short';
}
