import type { Claim, Participant } from '../domain/claim.js';
import type { ArticleEvaluation, DetailScores, Evaluation, Totals } from './evaluate.js';
import { LOPSIDED } from './evaluate.js';
import type { GoldClaim } from './gold.js';
import type { MatchedClaim } from './match-claims.js';
import type { Accuracy, Score } from './score.js';

const NAME_WIDTH = 28;
const NO_FIGURE = '  –  ';
const DETAIL_NAMES: Readonly<Record<keyof DetailScores, string>> = {
  polarity: 'polarity',
  modality: 'modality',
  attribution: 'attribution',
  date: 'occurredOn',
  datedOnly: 'occurredOn, where told',
  target: 'target',
};

/** The figures as a table for people; with `verbose` also every entity and claim that was missed or wrong. */
export function formatEvaluation(evaluation: Evaluation, options: { readonly verbose?: boolean } = {}): string {
  const lines = options.verbose === true ? evaluation.articles.flatMap(formatArticle) : [];
  lines.push(`${evaluation.articles.length} articles`, '', ...formatTotals(evaluation.all));
  if (evaluation.withoutLopsided !== null) {
    const { claims, claimF1PerArticle } = evaluation.withoutLopsided;
    lines.push('', `Without ${LOPSIDED}`, header('Claims'), row('all', claims), meanRow(claimF1PerArticle));
  }
  return lines.join('\n');
}

/** The same figures for programs: shares from 0 to 1 with the counts behind them. */
export function evaluationJson({ articles, all, withoutLopsided }: Evaluation): unknown {
  return {
    articles: articles.length,
    all: totalsJson(all),
    withoutLopsided: withoutLopsided === null ? null : totalsJson(withoutLopsided),
  };
}

function formatTotals(totals: Totals): string[] {
  const kinds = [...totals.entitiesByKind].filter(([, score]) => score.found + score.wanted > 0);
  const types = [...totals.claimsByType].filter(([, score]) => score.found + score.wanted > 0);
  return [
    header('Entities'),
    row('all', totals.entities),
    ...kinds.map(([kind, score]) => row(`  ${kind}`, score)),
    '',
    header('Claims (type, subject, object)'),
    row('all', totals.claims),
    ...types.map(([type, score]) => row(`  ${type}`, score)),
    meanRow(totals.claimF1PerArticle),
    '',
    `${'On the claims found'.padEnd(NAME_WIDTH + 3)}right     of   share`,
    ...detailKeys().map((key) => shareRow(DETAIL_NAMES[key], totals.details[key])),
  ];
}

function detailKeys(): (keyof DetailScores)[] {
  return ['polarity', 'modality', 'attribution', 'date', 'datedOnly', 'target'];
}

function header(title: string): string {
  return `${title.padEnd(NAME_WIDTH + 3)}right  found wanted   P      R      F1`;
}

/** Where nothing was found there is no precision to speak of, where nothing was wanted no recall. */
function row(name: string, { right, found, wanted, precision, recall, f1 }: Score): string {
  const counts = [right, found, wanted].map((count) => String(count).padStart(6)).join(' ');
  const figures = [
    found > 0 ? figure(precision) : NO_FIGURE,
    wanted > 0 ? figure(recall) : NO_FIGURE,
    wanted > 0 ? figure(f1) : NO_FIGURE,
  ];
  return `${name.padEnd(NAME_WIDTH)} ${counts}   ${figures.join('  ')}`;
}

function meanRow(f1: number): string {
  return `${'mean F1 of the articles'.padEnd(NAME_WIDTH)} ${''.padEnd(20)}   ${''.padEnd(14)}${figure(f1)}`;
}

function shareRow(name: string, { right, of, share }: Accuracy): string {
  return `${`  ${name}`.padEnd(NAME_WIDTH)} ${String(right).padStart(6)} ${String(of).padStart(6)}   ${share === null ? NO_FIGURE : figure(share)}`;
}

function figure(share: number): string {
  return share.toFixed(3);
}

function formatArticle({ gold, reading, entities, claims }: ArticleEvaluation): string[] {
  const name = (participant: Participant | null): string =>
    reading.entities.find(({ id }) => id === participant?.entityId)?.name ?? '–';
  const sentenceOf = (claim: Claim): string =>
    reading.article.text.slice(claim.sentence.start, claim.sentence.end).replace(/\s+/g, ' ');
  const told = (claim: Claim): string =>
    `${claim.type} (${name(claim.subject)}, ${name(claim.object)}, ${name(claim.target)}) [${claim.rule}]`;
  return [
    `# ${gold.name}`,
    ...entities.missed.map((entity) => `  entity missed   ${entity.kind} ${entity.name}`),
    ...entities.wrong.map(({ entity, forbidden, splits }) => {
      const why = forbidden ? ' (must not be one)' : splits === null ? '' : ` (second entity for ${splits.name})`;
      return `  entity wrong    ${entity.kind} ${entity.name}${why}`;
    }),
    ...claims.missed.map(
      (claim) => `  claim missed    ${wantedClaim(claim)}\n                  in: … ${claim.evidence} …`,
    ),
    ...claims.wrong.map((claim) => `  claim wrong     ${told(claim)}\n                  in: ${sentenceOf(claim)}`),
    ...claims.found.flatMap((match) => wrongDetails(match, told(match.claim), name)),
    '',
  ];
}

function wantedClaim({ type, subject, object, target }: GoldClaim): string {
  const either = (names: GoldClaim['object']): string => names?.map((one) => one ?? '–').join('|') ?? 'any';
  return `${type.join('|')} (${either(subject)}, ${either(object)}, ${either(target)})`;
}

function wrongDetails(
  { claim, gold, details }: MatchedClaim,
  told: string,
  name: (of: Participant | null) => string,
): string[] {
  const lines: [boolean | null, string, string, unknown][] = [
    [details.polarity, 'polarity', claim.polarity, gold.polarity],
    [details.modality, 'modality', claim.modality, gold.modality],
    [details.attribution, 'attributedTo', name(claim.attributedTo), gold.attributedTo],
    [details.date, 'occurredOn', claim.occurredOn ?? '–', gold.occurredOn],
    [details.target, 'target', name(claim.target), gold.target],
  ];
  return lines
    .filter(([right]) => right === false)
    .map(([, what, read, wanted]) => `  detail wrong    ${what} ${read}, not ${JSON.stringify(wanted)}: ${told}`);
}

function totalsJson(totals: Totals): unknown {
  return {
    entities: scoreJson(totals.entities),
    entitiesByKind: Object.fromEntries([...totals.entitiesByKind].map(([kind, score]) => [kind, scoreJson(score)])),
    claims: scoreJson(totals.claims),
    claimsByType: Object.fromEntries([...totals.claimsByType].map(([type, score]) => [type, scoreJson(score)])),
    claimF1PerArticle: totals.claimF1PerArticle,
    details: Object.fromEntries(
      detailKeys().map((key) => [
        key,
        { right: totals.details[key].right, of: totals.details[key].of, share: totals.details[key].share },
      ]),
    ),
  };
}

function scoreJson({ right, found, wanted, met, precision, recall, f1 }: Score): unknown {
  return { right, found, wanted, met, precision, recall, f1 };
}
