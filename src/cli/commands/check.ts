import { promises as fs } from 'node:fs';
import path from 'node:path';
import { applyFixes } from '../../core/checks/applyFixes.ts';
import type { CheckContext, DraftCheck, UsedElsewhere } from '../../core/checks/check.ts';
import type { RuleId, Severity } from '../../core/checks/finding.ts';
import { ledger, ledgerFormatOf } from '../../core/checks/ledger.ts';
import { rules } from '../../core/checks/rules.ts';
import { type Works, worksOf } from '../../core/checks/works.ts';
import { readBibliography } from '../../core/cite/bibliography.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { readDraft } from '../../core/draft/read.ts';
import type { Service } from '../../core/service.ts';
import { formatOf, type Parsed, parse, UsageError } from '../args.ts';
import { before } from '../checkFormats/before.ts';
import { githubReport } from '../checkFormats/github.ts';
import { jsonReport } from '../checkFormats/json.ts';
import type { Report, Reporting } from '../checkFormats/report.ts';
import { sarifReport } from '../checkFormats/sarif.ts';
import { summary, textReport } from '../checkFormats/text.ts';
import { draftFiles } from '../draftFiles.ts';
import { indexFolders, openAt } from '../openLibrary.ts';
import { printProblems, type Terminal } from '../print.ts';

const printers = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport };

/**
 * `verbatim check DRAFT… --corpus FOLDER`: whether every quotation is still what the articles say. Exit code 1 where an error
 * or a warning is found; hints alone are no failure.
 */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const names = ['corpus', 'library', 'bibliography', 'format', 'severity', 'before', 'ledger'];
  const parsed = parse(args, names, ['fix']);
  const format = formatOf(parsed, ['text', 'json', 'sarif', 'github']);
  const corpus = parsed.option('corpus');
  if (parsed.words.length === 0 || corpus === undefined) {
    throw new UsageError('check needs drafts and articles: verbatim check DRAFT… --corpus FOLDER');
  }
  const files = await draftFiles(parsed.words);
  const service = await openAt(parsed.option('library') ?? ':memory:', terminal);
  try {
    await indexFolders(service, [corpus], terminal, () => undefined);
    const reporting = {
      reports: await checkAll(files, service, parsed, terminal),
      articleName: (file: string) => path.relative(path.resolve(corpus), file),
    };
    terminal.out(printers[format](reporting));
    if (format === 'text') {
      terminal.err(`${summary(reporting)}\n`);
    }
    await writeLedger(parsed.option('ledger'), reporting);
    return reporting.reports.some(({ check: { findings } }) => findings.some(isFailure)) ? 1 : 0;
  } finally {
    await service.close();
  }
}

function isFailure({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning';
}

async function checkAll(
  files: readonly string[],
  service: Service,
  parsed: Parsed,
  terminal: Terminal,
): Promise<readonly Report[]> {
  const drafts = await Promise.all(
    files.map(async file => ({ file, draft: readDraft(await fs.readFile(file, 'utf8')) })),
  );
  const shared = {
    ...(await given(parsed)),
    severities: severitiesOf(parsed.option('severity')),
    drafts: new Set(files.map(file => path.resolve(file))),
  };
  const reports: Report[] = [];
  for (const { file, draft } of drafts) {
    const works = await worksFor(file, draft, service, parsed.option('bibliography'), terminal);
    const elsewhere: UsedElsewhere[] = drafts
      .filter(other => other.file !== file)
      .flatMap(other => other.draft.quotations.map(quotation => ({ path: other.file, quotation })));
    const context = {
      ...shared,
      works,
      elsewhere,
      toCite: (id: number) => service.toCite(id, path.dirname(file)),
    };
    reports.push(await checkOne(file, draft, service, context, parsed.flag('fix')));
  }
  return reports;
}

async function checkOne(
  file: string,
  draft: Draft,
  service: Service,
  context: CheckContext,
  fixes: boolean,
): Promise<Report> {
  const found = service.check(draft, context);
  const text = fixes ? applyFixes(found) : draft.text;
  if (text === draft.text) {
    return { draft: file, text, check: found };
  }
  await fs.writeFile(file, text);
  const again: DraftCheck = service.check(readDraft(text), context);
  return { draft: file, text, check: again };
}

async function given(parsed: Parsed): Promise<Pick<CheckContext, 'before'>> {
  const file = parsed.option('before');
  return file === undefined ? {} : { before: before(await fs.readFile(file, 'utf8'), file) };
}

/** The bibliography asked for, else those that the draft's front matter names, else none. */
async function worksFor(
  file: string,
  draft: Draft,
  service: Service,
  asked: string | undefined,
  terminal: Terminal,
): Promise<Works> {
  const named = asked === undefined ? bibliographyOf(file, draft) : asked;
  if (named === undefined) {
    return worksOf(service.articles(), undefined);
  }
  const { entries, problems } = readBibliography(await fs.readFile(named, 'utf8'), named);
  printProblems(terminal, problems);
  return worksOf(service.articles(), { entries, folder: path.resolve(path.dirname(named)) });
}

function bibliographyOf(file: string, { text, frontMatter }: Draft): string | undefined {
  const yaml = frontMatter === null ? '' : text.slice(frontMatter.start, frontMatter.end);
  const name = /^bibliography:[ \t]*["']?([^\s"'[\]#]+)/m.exec(yaml)?.[1];
  return name === undefined ? undefined : path.join(path.dirname(file), name);
}

/** `rule=level,rule=level`, where a level may also be `off`. */
function severitiesOf(option: string | undefined): Partial<Record<RuleId, Severity | 'off'>> {
  const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  for (const pair of option?.split(',') ?? []) {
    const [name, value] = pair.split('=').map(part => part.trim());
    const rule = rules.find(({ id }) => id === name);
    const level = levels.find(each => each === value);
    if (rule === undefined || level === undefined) {
      throw new UsageError(`--severity is RULE=${levels.join('|')}; not "${pair}"`);
    }
    severities[rule.id] = level;
  }
  return severities;
}

async function writeLedger(file: string | undefined, { reports, articleName }: Reporting): Promise<void> {
  if (file !== undefined) {
    const format = ledgerFormatOf(file);
    if (format === undefined) {
      throw new UsageError(`--ledger is a .md, .csv or .html file; not "${file}"`);
    }
    await fs.writeFile(file, ledger(reports, format, articleName));
  }
}
