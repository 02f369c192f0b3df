/** The part of citeproc-js that is used; see its manual, "Running citeproc-js". */
declare module 'citeproc' {
  export interface CiteprocSystem {
    retrieveLocale(language: string): string | undefined;
    retrieveItem(id: string): unknown;
  }

  export interface CiteprocCluster {
    readonly citationID: string;
    readonly citationItems: readonly Readonly<Record<string, unknown>>[];
    readonly properties: { readonly noteIndex: number };
  }

  export class Engine {
    constructor(system: CiteprocSystem, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'html' | 'text' | 'rtf'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false;
    makeCitationCluster(items: readonly Readonly<Record<string, unknown>>[]): string;
    previewCitationCluster(
      cluster: CiteprocCluster,
      before: readonly unknown[],
      after: readonly unknown[],
      format: 'html' | 'text' | 'rtf',
    ): string;
    processCitationCluster(
      cluster: CiteprocCluster,
      before: readonly (readonly [string, number])[],
      after: readonly (readonly [string, number])[],
    ): [unknown, readonly (readonly [number, string, string])[]];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
