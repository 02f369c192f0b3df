import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Marking } from './marking.ts';
import { norwegian } from './nb.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';

const markings: ReadonlyMap<string, Marking> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
  ['sv', swedish],
  ['da', danish],
  ['nb', norwegian],
  ['no', norwegian],
  ['nn', norwegian],
  ['fi', finnish],
  ['pl', polish],
  ['ru', russian],
]);

/** The marking of the language with this primary tag; English where the language is not known. */
export function markingOf(language: string | null): Marking {
  return markings.get(language ?? '') ?? english;
}
