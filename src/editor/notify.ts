import * as vscode from 'vscode';

/** The only place that shows messages: one line each, and only what the writer has to know now. */
export function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}

/** Shows what went wrong and, on demand, the log that has the rest. */
export async function complain(channel: vscode.LogOutputChannel, message: string): Promise<void> {
  channel.error(message);
  const show = vscode.l10n.t('Show Log');
  if ((await vscode.window.showErrorMessage(message, show)) === show) {
    channel.show();
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
