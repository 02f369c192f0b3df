import type * as vscode from 'vscode';
import type { Log } from '../core/ports.ts';

/** The core's log, written to the output channel. It never opens the channel by itself. */
export function logTo(channel: vscode.LogOutputChannel): Log {
  return Object.freeze({
    info: (message: string) => channel.info(message),
    warn: (message: string) => channel.warn(message),
    error: (message: string) => channel.error(message),
  });
}
