import * as vscode from 'vscode';

/** What a writer calls a field of CSL. */
export function detailName(id: string): string {
  switch (id) {
    case 'author':
      return vscode.l10n.t('Author');
    case 'title':
      return vscode.l10n.t('Title');
    case 'issued':
      return vscode.l10n.t('Date');
    case 'container-title':
      return vscode.l10n.t('Outlet');
    case 'publisher':
      return vscode.l10n.t('Publisher');
    case 'URL':
      return vscode.l10n.t('Address');
    case 'type':
      return vscode.l10n.t('Type');
    default:
      return id;
  }
}

/** `no author, date`: the details that are not known, for lists; '' where all are. */
export function missingText(missing: readonly string[]): string {
  const names = missing.map(id => detailName(id).toLocaleLowerCase()).join(', ');
  return names === '' ? '' : vscode.l10n.t('no {0}', names);
}
