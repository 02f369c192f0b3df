import type { TextSpan } from '../model.ts';
import type { FoundQuote } from './found.ts';
import type { Piece } from './piece.ts';

interface Group {
  readonly pieces: Piece[];
  readonly parent: Group | null;
}

/** Makes one quote of each piece and those that continue it, sorted by where they start, each knowing the one around it. */
export function collect(text: string, pieces: readonly Piece[]): FoundQuote[] {
  const groups: Group[] = [];
  gather(pieces, null, groups);
  groups.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const indexes = new Map(groups.map((group, index) => [group, index]));
  return groups.map(group => found(text, group, indexes));
}

function gather(pieces: readonly Piece[], parent: Group | null, groups: Group[]): void {
  let group: Group | undefined;
  for (const piece of pieces) {
    if (group === undefined || !piece.continues) {
      group = { pieces: [], parent };
      groups.push(group);
    }
    group.pieces.push(piece);
    gather(piece.children, group, groups);
  }
}

function found(text: string, group: Group, indexes: ReadonlyMap<Group, number>): FoundQuote {
  const first = group.pieces[0];
  return {
    kind: first?.kind ?? 'direct',
    segments: group.pieces.map(
      ({ inner }): TextSpan => ({ ...inner, text: text.slice(inner.start, inner.end) }),
    ),
    outer: group.pieces.map(({ outer }) => outer),
    parent: group.parent === null ? null : (indexes.get(group.parent) ?? null),
    lead: first?.lead ?? null,
    turn: first?.turn ?? null,
  };
}

function startOf(group: Group): number {
  return group.pieces[0]?.inner.start ?? 0;
}

function endOf(group: Group): number {
  return group.pieces.at(-1)?.inner.end ?? 0;
}
