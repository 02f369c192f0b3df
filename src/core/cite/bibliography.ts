import path from 'node:path';
import type { CslItem, TextEdit } from '../model.ts';
import { readBibtex } from './bibtex.ts';
import { updateBibtex } from './bibtexUpdate.ts';
import { addToBibtex } from './bibtexWrite.ts';
import { addToCslJson, readCslJson, updateCslJson } from './cslJson.ts';
import { addToCslYaml, readCslYaml, updateCslYaml } from './cslYaml.ts';
import { type Bibliography, items } from './entries.ts';
import { readRis } from './ris.ts';

export { addToCslJson } from './cslJson.ts';

/**
 * Reads a bibliography in the format its name says: .bib or .bibtex, .json (CSL-JSON), .yaml or .yml (CSL-YAML), .ris. Never
 * throws: a file that cannot be read at all has no entries and one problem.
 */
export function readBibliography(text: string, file: string): Bibliography {
  try {
    switch (path.extname(file).toLowerCase()) {
      case '.bib':
      case '.bibtex':
        return readBibtex(text, file);
      case '.ris':
        return readRis(text);
      case '.yaml':
      case '.yml':
        return items(readCslYaml(text, file));
      default:
        return items(readCslJson(text, file));
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { entries: [], problems: [{ path: file, message }] };
  }
}

/**
 * The edits that bring an entry into a bibliography and leave all other bytes as they are: none if its key is there.
 *
 * @param text the file's text; undefined where there is no file yet
 * @throws an Error of one line if the file is damaged or of a format that is only read
 */
export function addToBibliography(
  text: string | undefined,
  item: CslItem,
  file: string,
): readonly TextEdit[] {
  switch (path.extname(file).toLowerCase()) {
    case '.bib':
    case '.bibtex':
      return addToBibtex(text ?? '', item);
    case '.yaml':
    case '.yml':
      return addToCslYaml(text ?? '', item, file);
    case '.json':
      return addToCslJson(text, item, file);
    default:
      throw new Error(`${file} is read but not written: name a .json, .yaml or .bib bibliography to add to.`);
  }
}

/**
 * The edits that give an entry of a bibliography an item's fields and leave its other fields and all other entries as they are;
 * an entry that is not there is added. None where nothing would change.
 *
 * @throws an Error of one line if the file is damaged or of a format that is only read
 */
export function updateBibliography(text: string, item: CslItem, file: string): readonly TextEdit[] {
  switch (path.extname(file).toLowerCase()) {
    case '.bib':
    case '.bibtex':
      return updateBibtex(text, item);
    case '.yaml':
    case '.yml':
      return updateCslYaml(text, item, file);
    case '.json':
      return updateCslJson(text, item, file);
    default:
      return addToBibliography(text, item, file);
  }
}
