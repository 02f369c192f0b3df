declare module 'quote-parser' {
  interface ParsedQuote {
    readonly text: string;
    readonly index: number;
    readonly name: { readonly text: string; readonly index: number };
  }
  const parser: {
    languages(): string[];
    parse(text: string, language: string, options?: { minLength?: number }): ParsedQuote[];
  };
  export default parser;
}
