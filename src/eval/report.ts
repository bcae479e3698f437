import type { Claim, Participant } from '../domain/claim.js';
import type { ArticleEvaluation, DetailScores, Evaluation, Totals } from './evaluate.js';
import { LOPSIDED } from './evaluate.js';
import { attributionRows, attributionsJson, attributionMistakes } from './report-attributions.js';
import type { GoldClaim } from './gold.js';
import type { MatchedClaim } from './match-claims.js';
import { header, meanRow, row, scoreJson, shareHeader, shareRow } from './rows.js';

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
  lines.push(`${evaluation.articles.length} articles`);
  if (evaluation.all !== null) lines.push('', ...formatTotals(evaluation.all));
  if (evaluation.withoutLopsided !== null) {
    const { claims, claimF1PerArticle } = evaluation.withoutLopsided;
    lines.push('', `Without ${LOPSIDED}`, header('Claims'), row('all', claims), meanRow(claimF1PerArticle));
  }
  if (evaluation.attributions !== null) lines.push('', ...attributionRows(evaluation.attributions));
  return lines.join('\n');
}

/** The same figures for programs: shares from 0 to 1 with the counts behind them. */
export function evaluationJson({ articles, all, withoutLopsided, attributions }: Evaluation): unknown {
  return {
    articles: articles.length,
    all: all === null ? null : totalsJson(all),
    withoutLopsided: withoutLopsided === null ? null : totalsJson(withoutLopsided),
    attributions: attributions === null ? null : attributionsJson(attributions),
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
    shareHeader('On the claims found'),
    ...detailKeys().map((key) => shareRow(DETAIL_NAMES[key], totals.details[key])),
  ];
}

function detailKeys(): (keyof DetailScores)[] {
  return ['polarity', 'modality', 'attribution', 'date', 'datedOnly', 'target'];
}

function formatArticle({ gold, reading, entities, claims, attributions }: ArticleEvaluation): string[] {
  const name = (participant: Participant | null): string =>
    reading.entities.find(({ id }) => id === participant?.entityId)?.name ?? '–';
  const sentenceOf = (claim: Claim): string =>
    reading.article.text.slice(claim.sentence.start, claim.sentence.end).replace(/\s+/g, ' ');
  const told = (claim: Claim): string =>
    `${claim.type} (${name(claim.subject)}, ${name(claim.object)}, ${name(claim.target)}) [${claim.rule}]`;
  const mistakes = attributions === null ? [] : attributionMistakes(reading.article.text, attributions);
  if (!gold.factsJudged) return [`# ${gold.name}`, ...mistakes, ''];
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
    ...mistakes,
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
