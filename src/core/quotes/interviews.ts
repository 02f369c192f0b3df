import type { Span } from '../model.ts';
import type { Turn } from './found.ts';
import type { Layout, Section } from './sections.ts';

/** Fewer turns than this make no interview and no transcript. */
const FEWEST = 4;
const FEWEST_QUESTIONS = 3;
/** A turn has no more paragraphs than this. */
const LONGEST_TURN = 8;
/** A question nobody labelled is no longer than this. */
const LONGEST_QUESTION = 420;

interface Label {
  readonly name: string;
  readonly span: Span;
  readonly words: Span;
  readonly turn: Turn | null;
}

/** Tells the turns of interviews and transcripts: labelled ("Q:", "MS. TAMM:"), with bold questions, or with questions alone. */
export function interviewSections(layout: Layout): void {
  const labels = labelsOf(layout);
  if (labels !== undefined) {
    labelledTurns(layout, labels);
    return;
  }
  const bold = boldQuestions(layout);
  const questions = bold.size > 0 ? bold : plainQuestions(layout);
  if (questions.size === 0) return;
  const announced = isInterview(layout);
  if (bold.size === 0 && !announced) return;
  // Explainers, too, set questions in bold; what answers those speaks of nobody's "I".
  if (speakingShare(layout, questions) >= (announced ? 0.25 : 0.5)) questionTurns(layout, questions);
}

function labelsOf(layout: Layout): (Label | undefined)[] | undefined {
  const labels = layout.passages.map((_, index) => labelOf(layout, index));
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== undefined) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const known =
    labels.some(label => label?.turn === 'question') && labels.some(label => label?.turn === 'answer');
  const turns = labels.map(label => {
    if (label === undefined || (known && label.turn === null)) return undefined;
    return known || (counts.get(label.name) ?? 0) > 1 ? label : undefined;
  });
  if (known) return turns;
  return isDense(layout, turns) ? withSingle(labels, turns) : undefined;
}

/** Between turns, and right before them, a label counts that stands only once: a full name, a clerk. */
function withSingle(
  labels: readonly (Label | undefined)[],
  turns: readonly (Label | undefined)[],
): (Label | undefined)[] {
  const first = turns.findIndex(turn => turn !== undefined) - BEFORE;
  const last = turns.findLastIndex(turn => turn !== undefined);
  return labels.map((label, index) => (index >= first && index <= last ? label : undefined));
}

/** So many turns may come before anybody has spoken twice. */
const BEFORE = 2;

/** Labelled turns stand close together and end as sentences do; lists of names and figures do not. */
function isDense({ text }: Layout, labels: readonly (Label | undefined)[]): boolean {
  const turns = labels.filter(label => label !== undefined);
  const span =
    labels.findLastIndex(label => label !== undefined) - labels.findIndex(label => label !== undefined) + 1;
  const sentences = turns.filter(({ words }) => /[.!?…]["”’»)]*$/u.test(text.slice(words.start, words.end)));
  return turns.length >= FEWEST && turns.length >= span * 0.4 && sentences.length >= turns.length * 0.7;
}

/** "MS. TAMM:", "**Anna Tamm:**", before words without marks. */
const NAME = /^(?:\*\*|__)?(\p{Lu}[\p{L}\d.,'’&() -]{0,50}?)(?:\*\*|__)?:(?:\*\*|__)?\s+(?=[^\s"“”„«»‘'‚‹])/u;
/** "P.", "Frage.": with a dot only where the word is known. */
const LETTER = /^(?:\*\*|__)?(\p{Lu}\p{L}{0,12})(?:\*\*|__)?\.(?:\*\*|__)?\s+(?=\S)/u;

function labelOf({ text, passages, sections, lexicon }: Layout, index: number): Label | undefined {
  const passage = passages[index];
  if (passage === undefined || sections[index] !== undefined) return undefined;
  const head = text.slice(passage.start, Math.min(passage.end, passage.start + 80));
  if (!/[:.]/.test(head)) return undefined;
  const match = (head.includes(':') ? NAME.exec(head) : null) ?? LETTER.exec(head);
  if (match?.[1] === undefined) return undefined;
  const name = match[1].toLowerCase();
  const { questionLabels, answerLabels } = lexicon.language;
  const turn = questionLabels.has(name) ? 'question' : answerLabels.has(name) ? 'answer' : null;
  if (turn === null && !NAME.test(head)) return undefined;
  const bold = /^(?:\*\*|__)/.test(head) && /(?:\*\*|__)$/.test(text.slice(passage.end - 2, passage.end));
  const words = { start: passage.start + match[0].length, end: passage.end - (bold ? 2 : 0) };
  return {
    name,
    span: { start: passage.start, end: passage.start + match[0].trimEnd().length },
    words,
    turn,
  };
}

function labelledTurns(layout: Layout, labels: readonly (Label | undefined)[]): void {
  const { text, passages, sections } = layout;
  const names = new Set(labels.flatMap(label => (label === undefined ? [] : [label.name])));
  const first = labels.findIndex(label => label !== undefined);
  const last = labels.findLastIndex(label => label !== undefined);
  // Where only the answers are labelled, the paragraph before each is the question.
  const oneSided = names.size === 1;
  const goesOn = turnsThatGoOn(labels);
  passages.forEach((passage, index) => {
    const label = labels[index];
    if (label !== undefined) {
      sections[index] = turnSection(
        label.words,
        label.turn ?? (oneSided ? 'answer' : 'speech'),
        label.span,
        false,
      );
    } else if (sections[index] === undefined && index < last) {
      const words = text.slice(passage.start, passage.end);
      const asks = oneSided && labels[index + 1] !== undefined && (index > first || words.endsWith('?'));
      if (asks) sections[index] = turnSection(passage, 'question', null, false);
      else if (goesOn[index] && !/^[([]/.test(words))
        sections[index] = turnSection(passage, 'answer', null, true);
    }
  });
}

/** Whether a paragraph lies between labels that are near each other: a longer stretch is the reporter's. */
function turnsThatGoOn(labels: readonly (Label | undefined)[]): boolean[] {
  const goesOn = new Array<boolean>(labels.length).fill(false);
  let last = -1;
  labels.forEach((label, index) => {
    if (label === undefined) return;
    if (last >= 0 && index - last <= LONGEST_TURN) goesOn.fill(true, last, index);
    last = index;
  });
  return goesOn;
}

function turnSection(span: Span, turn: Turn, lead: Span | null, continues: boolean): Section {
  return { type: 'turn', span, continues, lead, turn };
}

/** Paragraphs that are bold from end to end, by index, where at least two of them ask something. */
function boldQuestions({ text, passages, sections }: Layout): Map<number, Span> {
  const bold = new Map<number, Span>();
  let asking = 0;
  passages.forEach((passage, index) => {
    const words = text.slice(passage.start, passage.end);
    if (
      sections[index] !== undefined ||
      words.length > LONGEST_QUESTION ||
      !/^(\*\*|__)[^*_].*\1$/su.test(words)
    )
      return;
    bold.set(index, { start: passage.start + 2, end: passage.end - 2 });
    if (words.slice(0, -2).endsWith('?')) asking += 1;
  });
  return asking >= 2 ? bold : new Map();
}

/** Does a line near the top, or the last one, say that this is an interview? */
function isInterview({ text, passages, lexicon }: Layout): boolean {
  const near = [...passages.slice(0, 5), ...passages.slice(-2)];
  return near.some(({ start, end }) => end - start < 300 && lexicon.interview.test(text.slice(start, end)));
}

function plainQuestions({ text, passages, sections }: Layout): Map<number, Span> {
  const questions = new Map<number, Span>();
  passages.forEach((passage, index) => {
    const words = text.slice(Math.max(passage.start, passage.end - 3), passage.end);
    const short = passage.end - passage.start <= LONGEST_QUESTION;
    if (sections[index] === undefined && short && /[?…]$/u.test(words)) questions.set(index, passage);
  });
  return questions.size >= FEWEST_QUESTIONS ? questions : new Map();
}

/** Which part of the paragraphs between questions says "I" or "we". */
function speakingShare({ text, passages, lexicon }: Layout, questions: ReadonlyMap<number, Span>): number {
  const indexes = [...questions.keys()];
  const answers = passages.filter(
    (_, index) => !questions.has(index) && index > (indexes[0] ?? 0) && index <= (indexes.at(-1) ?? 0) + 1,
  );
  const speaking = answers.filter(({ start, end }) => lexicon.firstPerson.test(text.slice(start, end)));
  return answers.length === 0 ? 0 : speaking.length / answers.length;
}

/** Questions, and what stands between them as answers; after the last question, one paragraph. */
function questionTurns({ text, passages, sections }: Layout, questions: ReadonlyMap<number, Span>): void {
  const indexes = [...questions.keys()];
  const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? -1];
  for (let index = first; index <= Math.min(last + 1, passages.length - 1); index += 1) {
    const [question, passage] = [questions.get(index), passages[index]];
    if (passage === undefined || sections[index] !== undefined) continue;
    if (question !== undefined) sections[index] = turnSection(question, 'question', null, false);
    else if (!/^[*_([]/.test(text.charAt(passage.start))) {
      sections[index] = turnSection(passage, 'answer', null, !questions.has(index - 1));
    }
  }
}
