import { languageOf } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { markingOf } from './marking/index.ts';

/** One language's words as finding uses them: patterns held against the few words before or behind marked ones. */
export interface Lexicon {
  readonly language: Language;
  readonly elisions: ReadonlySet<string>;
  readonly dialogueDashes: boolean;
  readonly term: RegExp;
  readonly work: RegExp;
  /** Behind a comma: ", a novel". */
  readonly workBehind: RegExp;
  readonly characterising: RegExp | undefined;
  readonly reported: RegExp | undefined;
  readonly naming: RegExp;
  readonly meaning: RegExp;
  readonly firstPerson: RegExp;
  readonly interview: RegExp;
}

const made = new Map<string | null, Lexicon>();

export function lexiconOf(code: string | null): Lexicon {
  let lexicon = made.get(code);
  if (lexicon === undefined) {
    lexicon = make(code);
    made.set(code, lexicon);
  }
  return lexicon;
}

function make(code: string | null): Lexicon {
  const marking = markingOf(code);
  return {
    language: languageOf(code),
    elisions: new Set(marking.elisions),
    dialogueDashes: marking.dialogueDashes,
    term: atEnd(marking.terms),
    // Between the noun and its name there may be one more word: a country, a year, a role.
    work: atEnd(marking.works.map(words => `(?:${words})(?: [^\\s,.;]{1,20})?`)),
    workBehind: new RegExp(`^,\\s+(?:\\p{L}+\\s+){1,2}(?:${marking.works.join('|')})(?![\\p{L}])`, 'iu'),
    characterising: anywhere(marking.characterising),
    reported: anywhere(marking.reported),
    naming: atEnd(
      marking.naming.map(words => `(?:${words})(?: (?:the|die|der|das|le|la|les|el|il|o|de|het))?`),
    ),
    meaning: new RegExp(`^[\\s,]*(?:\\p{L}{2,5} )?(?:${marking.meaning.join('|')})(?![\\p{L}])`, 'iu'),
    firstPerson: new RegExp(`(?<![\\p{L}])(?:${marking.firstPerson.join('|')})(?![\\p{L}])`, 'iu'),
    interview: new RegExp(`(?<![\\p{L}])(?:${marking.interviews.join('|')})`, 'iu'),
  };
}

function atEnd(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${patterns.join('|')})[\\s:,*_(]*$`, 'iu');
}

function anywhere(patterns: readonly string[]): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}])(?:${patterns.join('|')})(?![\\p{L}])`, 'ius');
}
