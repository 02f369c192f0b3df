import type { Draft, Quotation } from '../draft/draft.ts';
import type { Library } from '../library/library.ts';
import { number } from '../library/rows.ts';
import { foldedWords } from '../quotes/fold.ts';
import { ArticleFinder } from './find.ts';
import { type Judgement, judge } from './judge.ts';
import { patternOf } from './pattern.ts';
import { type Source, sourceOf } from './source.ts';
import { type Margins, marginsOf, surroundingsOf } from './surroundings.ts';
import { Vocabulary } from './vocabulary.ts';

/** Prepared articles kept, the ones used last: enough for a long draft, a few megabytes. */
const keptSources = 400;
const keptJudgements = 5000;
/** So many articles that have a quotation's rare words are compared with it. */
const nearest = 5;

/**
 * Judges quotations against one library and remembers what it found, so that after an edit only what changed is judged
 * again. Everything is forgotten when the library changes.
 */
export class Examiner {
  readonly #library: Library;
  readonly vocabulary = new Vocabulary();
  #generation = '';
  #finder: ArticleFinder;
  #sources = new Map<number, Source | undefined>();
  #judgements = new Map<string, Judgement>();
  #titles = new Map<number, string>();
  readonly #folded = new Map<string, string>();

  constructor(library: Library) {
    this.#library = library;
    this.#finder = new ArticleFinder(library);
  }

  /**
   * @param cited ids of the articles that the draft cites for these words
   * @param drafts paths in the library that are no sources
   */
  examine(
    draft: Draft,
    quotation: Quotation,
    cited: readonly number[],
    drafts: ReadonlySet<string> = new Set(),
  ): Judgement {
    const margins = marginsOf(draft, quotation);
    const key = keyOf(quotation, cited, margins);
    const known = this.#judgements.get(key);
    if (known !== undefined) {
      return known;
    }
    const sources = [...new Set([...cited, ...this.#finder.articlesFor(quotation.words)])];
    const judgement = judge(
      {
        pattern: patternOf(quotation, draft.text, this.vocabulary),
        sources: sources
          .flatMap(id => this.source(id) ?? [])
          .filter(({ article }) => !drafts.has(article.path))
          .slice(0, cited.length + nearest),
        cited: new Set(cited),
        around: surroundingsOf(margins),
      },
      this.vocabulary,
    );
    remember(this.#judgements, key, judgement, keptJudgements);
    return judgement;
  }

  /** The words as they are compared with other quotations' words. */
  foldedWords(words: string): string {
    const known = this.#folded.get(words);
    const folded = known ?? foldedWords(words);
    if (known === undefined) {
      remember(this.#folded, words, folded, keptJudgements);
    }
    return folded;
  }

  titleOf(articleId: number): string {
    const known = this.#titles.get(articleId);
    const title = known ?? this.#library.entry(articleId)?.title ?? '';
    if (known === undefined) {
      remember(this.#titles, articleId, title, keptJudgements);
    }
    return title;
  }

  source(articleId: number): Source | undefined {
    const known = this.#sources.get(articleId);
    const source = known ?? sourceOf(this.#library, articleId, this.vocabulary);
    this.#sources.delete(articleId);
    remember(this.#sources, articleId, source, keptSources);
    return source;
  }

  /** Forgets what was found where the library has changed since. */
  refresh(): void {
    const generation = generationOf(this.#library);
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#finder = new ArticleFinder(this.#library);
      this.#sources = new Map();
      this.#judgements = new Map();
      this.#titles = new Map();
    }
  }
}

/** Changes whenever the library does, through this connection or another one. */
function generationOf({ database }: Library): string {
  const others = database.get('PRAGMA data_version');
  const own = database.get('SELECT total_changes() AS changes, (SELECT count(*) FROM article) AS articles');
  const numbers = [
    others && number(others, 'data_version'),
    own && number(own, 'changes'),
    own && number(own, 'articles'),
  ];
  return numbers.join('/');
}

function keyOf(quotation: Quotation, cited: readonly number[], margins: Margins): string {
  const segments = quotation.segments.map(({ text }) => text);
  return JSON.stringify([segments, cited, margins, quotation.kind]);
}

/** Keeps the latest entries: a map is ordered by when a key came in. */
function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, limit: number): void {
  map.set(key, value);
  if (map.size > limit) {
    const [oldest] = map.keys();
    if (oldest !== undefined) {
      map.delete(oldest);
    }
  }
}
