import path from 'node:path';
import * as vscode from 'vscode';
import { readBibliography } from '../core/cite/bibliography.ts';
import type { Bibliography } from '../core/cite/entries.ts';
import { textOf } from './bibliographyFile.ts';
import { complain, messageOf } from './notify.ts';

/** Reads the bibliographies of drafts, each anew only when it has changed. */
export interface Bibliographies extends vscode.Disposable {
  /** Undefined where there is no such file. What is damaged in it is named once, and the rest is there. */
  read(file: string): Promise<Bibliography | undefined>;
  /** Fires when one of those read has changed, and when a file that drafts look for has come or gone. */
  readonly onDidChange: vscode.Event<void>;
}

interface Known {
  readonly text: string;
  readonly bibliography: Bibliography;
}

/** All that may be a draft's bibliography without being named by it. */
const usual = '**/{*.bib,references.*,bibliography.*,_quarto.yml}';

export function openBibliographies(channel: vscode.LogOutputChannel): Bibliographies {
  const changed = new vscode.EventEmitter<void>();
  const fire = () => changed.fire();
  const known = new Map<string, Known>();
  const named = new Set<string>();
  const watchers = new Map([[usual, watch(usual, fire)]]);
  const follow = (file: string) => {
    if (!watchers.has(file)) {
      const name = path.basename(file).replace(/[*?[\]{}]/g, '[$&]');
      watchers.set(file, watch(new vscode.RelativePattern(vscode.Uri.file(path.dirname(file)), name), fire));
    }
  };
  const textIn = async (file: string) => {
    try {
      return await textOf(vscode.Uri.file(file));
    } catch (error) {
      nameOnce(channel, named, [`${file}: ${messageOf(error)}`]);
      return undefined;
    }
  };
  const typing = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (watchers.has(document.uri.fsPath)) {
      fire();
    }
  });
  return {
    onDidChange: changed.event,
    async read(file) {
      follow(file);
      const text = await textIn(file);
      const last = known.get(file);
      if (text === undefined || last?.text === text) {
        return text === undefined ? undefined : last?.bibliography;
      }
      const bibliography = readBibliography(text, path.basename(file));
      known.set(file, { text, bibliography });
      const messages = bibliography.problems.map(({ message }) => message);
      nameOnce(channel, named, messages);
      return bibliography;
    },
    dispose: () => vscode.Disposable.from(changed, typing, ...watchers.values()).dispose(),
  };
}

/** One message however many entries are damaged; the log names them all. */
function nameOnce(channel: vscode.LogOutputChannel, named: Set<string>, messages: readonly string[]): void {
  const fresh = messages.filter(message => !named.has(message));
  const [first, ...more] = fresh;
  if (first === undefined) {
    return;
  }
  for (const message of fresh) {
    named.add(message);
  }
  for (const message of more) {
    channel.error(message);
  }
  const others = more.length === 0 ? '' : ` ${vscode.l10n.t('And {0} more.', more.length)}`;
  void complain(channel, first + others);
}

function watch(pattern: vscode.GlobPattern, changed: () => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(pattern);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
  );
}
