import type { TextEdit } from '../model.ts';
import type { DraftCheck } from './check.ts';
import type { Finding, Fix } from './finding.ts';

/** The draft after every fix that is safe to apply unseen. */
export function applyFixes({ draft, findings }: DraftCheck): string {
  return applyEdits(
    draft.text,
    safeFixes(findings).flatMap(({ edits }) => edits),
  );
}

/** The fixes that are safe to apply unseen, together; of those that touch the same words, the first. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const accepted: Fix[] = [];
  for (const { fixes } of findings) {
    const safe = fixes.find(({ isSafe }) => isSafe);
    const others = accepted.flatMap(({ edits }) => edits);
    if (safe && !safe.edits.some(edit => others.some(other => touch(edit, other)))) {
      accepted.push(safe);
    }
  }
  return accepted;
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
