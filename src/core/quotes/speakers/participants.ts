import type { Article } from '../../model.ts';
import type { FoundQuote } from '../found.ts';
import type { Language } from '../languages/language.ts';
import { type Name, nameAt } from './names.ts';
import type { Reading } from './phrases.ts';
import { NOBODY, type Speaker, speakerOf } from './scene.ts';
import type { Voice, Voices } from './voices.ts';

/** Who wrote the article, by its details or its byline; null where it does not say. */
export function findWriter(article: Article, reading: Reading, voices: Voices): Speaker | null {
  const { passages } = article;
  const likely = passages.length > 20 ? [...passages.slice(0, 12), ...passages.slice(-8)] : passages;
  for (const { start, end } of likely) {
    if (end - start > LONGEST_BYLINE) continue;
    const name =
      nameAlone(reading, start, end, article) ??
      bylineName(reading, reading.tokens.at(start), reading.tokens.at(end));
    if (name !== undefined) return speakerOfName(reading, voices, name);
  }
  for (const { given, family } of article.details.author ?? []) {
    const name = `${given ?? ''} ${family ?? ''}`.trim();
    if (name !== '' && article.text.includes(name)) return { ...NOBODY, name };
  }
  return null;
}

const LONGEST_BYLINE = 120;

/** A line near the beginning that is only a name, or a name and below it what the writer is. */
function nameAlone(reading: Reading, start: number, end: number, article: Article): Name | undefined {
  const { tokens } = reading;
  const near = article.passages.slice(0, 5).some(passage => passage.start === start);
  const name = near ? nameAt(reading.names, tokens.at(start)) : undefined;
  if (name === undefined || name.last === name.first || name.body || tokens.start(name.first) !== start)
    return undefined;
  const rest = article.text.slice(tokens.end(name.last), end);
  return rest === '' || rest.startsWith('\n') ? name : undefined;
}

/** "By Jane Doe", "*Interview by Jane Doe*", "Das Gespräch führte …". */
function bylineName(reading: Reading, from: number, to: number): Name | undefined {
  const { tokens, language } = reading;
  for (const phrase of bylinesOf(language)) {
    for (let at = from; at < Math.min(to, from + 5); at += 1) {
      if (tokens.lower(at) !== phrase[0] || (phrase.length === 1 && !tokens.isCapital(at) && at > from))
        continue;
      if (!phrase.every((word, offset) => tokens.lower(at + offset) === word)) continue;
      const name = nameAt(reading.names, at + phrase.length);
      if (name !== undefined && name.last > name.first && name.last < to && !name.body && to - name.last < 8)
        return name;
    }
  }
  return undefined;
}

const bylines = new WeakMap<Language, readonly (readonly string[])[]>();

/** What stands before a writer's name, by its words. */
function bylinesOf(language: Language): readonly (readonly string[])[] {
  const known = bylines.get(language) ?? language.bylines.map(byline => byline.split(' '));
  bylines.set(language, known);
  return known;
}

function speakerOfName(reading: Reading, voices: Voices, name: Name): Speaker {
  const voice = voices.of(name);
  if (voice !== undefined) return speakerOf(voice);
  const { start, end } = reading.tokens.span(name.first, name.last);
  return { ...NOBODY, name: reading.tokens.text.slice(start, end) };
}

/** Who asks and who answers, in an article that is an interview. */
export interface Participants {
  readonly asks: Speaker | null;
  readonly answers: Speaker | null;
}

export function findParticipants(
  reading: Reading,
  voices: Voices,
  found: readonly FoundQuote[],
  writer: Speaker | null,
): Participants {
  const counts = new Map<Voice, number>();
  const first = reading.tokens.at(found[0]?.outer[0]?.start ?? 0);
  for (const name of reading.names) {
    const voice = voices.of(name);
    if (
      voice === undefined ||
      voice.body ||
      voice.person < 0 ||
      voice.words.length < 2 ||
      voice.name === writer?.name
    )
      continue;
    counts.set(voice, (counts.get(voice) ?? 0) + (name.first < first ? 3 : 1));
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([voice]) => voice);
  const most = counts.get(ranked[0] as Voice) ?? 0;
  const answers = ranked.find(voice => voice.person > 0 && (counts.get(voice) ?? 0) * 2 > most) ?? ranked[0];
  const other = ranked.find(voice => voice !== answers);
  const asks = writer ?? (other === undefined ? null : speakerOf(other));
  return { asks, answers: answers === undefined ? null : speakerOf(answers) };
}
