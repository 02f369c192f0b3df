/** One level of marks, with the spaces the style sets inside them. */
export interface Pair {
  readonly open: string;
  readonly close: string;
}

export interface Style {
  readonly name: string;
  readonly primary: Pair;
  readonly nested: Pair;
  /** What such a page prints for an apostrophe; absent where the style says nothing about it. */
  readonly apostrophe?: string;
}

const curlyDouble = { open: '“', close: '”' };
const curlySingle = { open: '‘', close: '’' };
const straightDouble = { open: '"', close: '"' };
const straightSingle = { open: "'", close: "'" };

export const styles: readonly Style[] = [
  { name: 'straight-double', primary: straightDouble, nested: straightSingle, apostrophe: "'" },
  { name: 'curly-double', primary: curlyDouble, nested: curlySingle, apostrophe: '’' },
  { name: 'straight-single', primary: straightSingle, nested: straightDouble, apostrophe: "'" },
  { name: 'curly-single', primary: curlySingle, nested: curlyDouble, apostrophe: '’' },
  { name: 'guillemets-tight', primary: { open: '«', close: '»' }, nested: curlyDouble },
  { name: 'guillemets-space', primary: { open: '« ', close: ' »' }, nested: curlyDouble },
  { name: 'guillemets-nbsp', primary: { open: '«\u00a0', close: '\u00a0»' }, nested: curlyDouble },
  { name: 'guillemets-nnbsp', primary: { open: '«\u202f', close: '\u202f»' }, nested: curlyDouble },
  { name: 'guillemets-inward', primary: { open: '»', close: '«' }, nested: { open: '›', close: '‹' } },
  { name: 'low-high', primary: { open: '„', close: '“' }, nested: { open: '‚', close: '‘' } },
  { name: 'low-right', primary: { open: '„', close: '”' }, nested: { open: '«', close: '»' } },
  {
    name: 'same-mark',
    primary: { open: '”', close: '”' },
    nested: { open: '’', close: '’' },
    apostrophe: '’',
  },
  { name: 'corner-brackets', primary: { open: '「', close: '」' }, nested: { open: '『', close: '』' } },
];
