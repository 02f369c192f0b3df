import type { TextEdit } from '../model.ts';
import type { DraftCheck } from './check.ts';

/** The draft after every fix that is safe to apply unseen; of fixes that touch the same words, the first. */
export function applyFixes({ draft, findings }: DraftCheck): string {
  const accepted: TextEdit[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.find(({ isSafe }) => isSafe);
    if (safe && !safe.edits.some(edit => accepted.some(other => touch(edit, other)))) {
      accepted.push(...safe.edits);
    }
  }
  return applyEdits(draft.text, accepted);
}

/** A text after some edits whose offsets count in it as it was. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function touch(one: TextEdit, other: TextEdit): boolean {
  return one.start <= other.end && other.start <= one.end;
}
