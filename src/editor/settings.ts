import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { RuleId, Severity } from '../core/checks/finding.ts';
import { rules } from '../core/checks/rules.ts';
import type { CitationFormat } from '../core/cite/citation.ts';
import { settings } from './contributions.ts';

type SettingId = keyof typeof settings;

/** What the editor's settings say, as plain values, at one moment. */
export interface EditorSettings {
  /** Absolute. */
  readonly articleFolders: readonly string[];
  readonly exclude: readonly string[];
}

export interface InsertionSettings {
  readonly format: 'auto' | CitationFormat;
  /** `auto`, or the language tag whose quotation marks are wanted. */
  readonly marks: string;
  readonly blockWords: number;
  readonly attribution: string;
}

export function readSettings(): EditorSettings {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return {
    articleFolders: [...new Set(folders.flatMap(articleFoldersOf))],
    exclude: [...new Set(folders.flatMap(folder => read<string[]>('articles.exclude', folder.uri)))],
  };
}

export function readInsertionSettings(draft: vscode.Uri): InsertionSettings {
  return {
    format: read<InsertionSettings['format']>('citation.format', draft),
    marks: read<string>('quote.marks', draft),
    blockWords: read<number>('quote.blockWords', draft),
    attribution: read<string>('quote.attribution', draft),
  };
}

export interface BibliographySetting {
  /** What the writer has set; relative to `home` or absolute. */
  readonly named: readonly string[];
  /** Absolute: where entries go that have no other place. */
  readonly fallback: string;
}

/** @param home the folder that relative paths count from */
export function readBibliographySetting(draft: vscode.Uri, home: string): BibliographySetting {
  const id: SettingId = 'citation.bibliography';
  const inspected = vscode.workspace.getConfiguration('verbatim', draft).inspect<string>(id);
  const { workspaceFolderValue, workspaceValue, globalValue } = inspected ?? {};
  const named = workspaceFolderValue ?? workspaceValue ?? globalValue;
  return {
    named: named === undefined || named === '' ? [] : [absolute(home, named)],
    fallback: absolute(home, named || settings[id]),
  };
}

/** A style that is shipped, or a file relative to the workspace folder. */
export function readCitationStyle(draft: vscode.Uri): string {
  return read<string>('citation.style', draft);
}

export function isOn(
  id: 'paste.asQuote' | 'suggest.whileTyping' | 'suggest.ghostText' | 'hover.enabled' | 'check.enabled',
  draft: vscode.Uri,
): boolean {
  return read<boolean>(id, draft);
}

/** The severities that differ from the rules' own. */
export function readSeverities(draft: vscode.Uri): Readonly<Partial<Record<RuleId, Severity | 'off'>>> {
  return isOn('check.enabled', draft)
    ? read<Partial<Record<RuleId, Severity | 'off'>>>('check.severities', draft)
    : Object.fromEntries(rules.map(({ id }) => [id, 'off']));
}

/** Whether a change of configuration concerns what is indexed. */
export function concernsArticles(event: vscode.ConfigurationChangeEvent): boolean {
  const ids: SettingId[] = ['articles.folders', 'articles.exclude'];
  return ids.some(id => event.affectsConfiguration(`verbatim.${id}`));
}

function articleFoldersOf(folder: vscode.WorkspaceFolder): string[] {
  return read<string[]>('articles.folders', folder.uri).map(name => absolute(folder.uri.fsPath, name));
}

function absolute(base: string, name: string): string {
  return path.resolve(base, name.replace(/^~(?=$|[\\/])/, os.homedir()));
}

function read<Value>(id: SettingId, scope: vscode.Uri): Value {
  // The manifest declares every setting with its default, so there is always a value of the declared type.
  return vscode.workspace.getConfiguration('verbatim', scope).get(id) as Value;
}
