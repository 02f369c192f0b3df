import type { CslItem, TextEdit } from '../model.ts';
import { fieldSpan, readBibtex } from './bibtex.ts';
import { addToBibtex, bibtexFields } from './bibtexWrite.ts';

/**
 * The edits that give an entry of a BibTeX file an item's fields: only the fields that say something else are written, all
 * others stay as they are, byte for byte. An entry that is not there is added.
 */
export function updateBibtex(text: string, item: CslItem): readonly TextEdit[] {
  const entry = readBibtex(text, '').entries.find(({ key }) => key === item.id);
  if (!entry) {
    return addToBibtex(text, item);
  }
  const before = new Map(bibtexFields(entry.item()));
  const source = text.slice(entry.start, entry.end);
  const edits: TextEdit[] = [];
  let missing = '';
  for (const [name, value] of bibtexFields({ ...entry.item(), ...item })) {
    const place = before.get(name) === value ? undefined : placeOf(source, name);
    if (place) {
      edits.push({ start: entry.start + place.start, end: entry.start + place.end, text: `{${value}}` });
    } else if (before.get(name) !== value) {
      missing += `  ${name} = {${value}},\n`;
    }
  }
  if (missing !== '') {
    edits.push(additionTo(text, source, entry.start, missing));
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** BibTeX's older names for what BibLaTeX calls otherwise, as a file may have them. */
const olderNames: Readonly<Record<string, string>> = {
  journaltitle: 'journal',
  date: 'year',
  location: 'address',
};

function placeOf(source: string, name: string): ReturnType<typeof fieldSpan> {
  return fieldSpan(source, name) ?? fieldSpan(source, olderNames[name] ?? name);
}

/** Behind the last field, with the comma that it may lack. */
function additionTo(text: string, source: string, start: number, fields: string): TextEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const body = source.slice(0, -1).trimEnd();
  const comma = body.endsWith(',') ? '' : ',';
  const at = start + body.length;
  return { start: at, end: start + source.length - 1, text: `${comma}${eol}${fields.replaceAll('\n', eol)}` };
}
