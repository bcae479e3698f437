import type { Claim } from './domain/claim.js';
import { createContext, type ClaimContext } from './claims/context.js';
import { findSides } from './claims/sides.js';
import { weighWords, type WeighedWord } from './claims/triggers.js';
import { idOf, nameOf } from './entities/registry.js';
import type { Stages } from './extract.js';
import type { Tree } from './language/tree.js';

/**
 * How an article was read, sentence by sentence, in plain text: words with tags and tree, names, what was held for a
 * mention of whom, and for each word that may carry a deed why a claim was or was not made.
 */
export function explain(stages: Stages): string {
  const context = createContext(stages.document, stages.linked, stages.attributions);
  return stages.document.trees.map((tree) => explainSentence(stages, context, tree)).join('\n\n');
}

function explainSentence(stages: Stages, context: ClaimContext, tree: Tree): string {
  const { text } = stages.document.article;
  const claims = stages.claims.filter((claim) => claim.sentence.start === tree.start);
  const sections = [
    [`${tree.start}–${tree.end}  ${text.slice(tree.start, tree.end).replace(/\s+/g, ' ')}`],
    ['  words', ...tree.tokens.map((token) => `    ${wordLine(tree, token.index)}`)],
    ['  names', ...tree.names.map(({ kind, from, to }) => `    ${kind} ${wordsOf(tree, from, to)}`)],
    ['  mentions', ...mentionLines(stages, tree)],
    [
      '  said',
      ...stages.attributions
        .filter((one) => one.tree === tree)
        .map(
          (one) =>
            `    ${one.sourceTree.at(one.source).text} – ${one.cueTree.at(one.cue).text}: ${text.slice(one.content.start, one.content.end)}`,
        ),
    ],
    ['  deeds', ...weighWords(context, tree).map((weighed) => `    ${deedLine(context, tree, weighed, claims)}`)],
    ['  claims', ...claims.map((claim) => `    ${claimLine(stages, claim)}`)],
  ];
  return sections
    .filter((section, place) => place === 0 || section.length > 1)
    .flat()
    .join('\n');
}

function wordLine(tree: Tree, word: number): string {
  const { text, lemma, upos, xpos, head, deprel } = tree.at(word);
  const governor = head < 0 ? 'ROOT' : tree.at(head).text;
  return `${String(word).padStart(3)} ${text.padEnd(18)} ${lemma.padEnd(16)} ${`${upos}|${xpos}`.padEnd(12)} ${deprel.padEnd(14)} ← ${governor}`;
}

function wordsOf(tree: Tree, from: number, to: number): string {
  return tree.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

function mentionLines(stages: Stages, tree: Tree): string[] {
  return stages.candidates
    .filter((candidate) => candidate.tree === tree)
    .map((candidate) => {
      const linked = stages.linked.registry.of(candidate);
      const whom =
        linked === undefined ? 'nobody clear' : `${idOf(linked.entity)} (${nameOf(linked.entity)}), by ${linked.rule}`;
      return `    ${candidate.kind} ${candidate.form} "${candidate.text.replace(/\s+/g, ' ')}" → ${whom}`;
    });
}

/** Why a word made a claim, or why not. */
function deedLine(context: ClaimContext, tree: Tree, weighed: WeighedWord, claims: readonly Claim[]): string {
  const { word, scores, trigger } = weighed;
  const token = tree.at(word);
  const told = scores
    .slice(0, 3)
    .map(
      ({ type, score, frame }) =>
        `${type} ${score.toFixed(2)}${frame === null ? ' (model alone)' : frame.weak ? ' (weak in the lexicon)' : ''}`,
    )
    .join(', ');
  const made = claims.filter((claim) => claim.trigger.start === token.start).length;
  if (made > 0) return `${token.text}: ${told} → ${made} claim${made > 1 ? 's' : ''}`;
  if (trigger === null) return `${token.text}: ${told} → none: not believed`;
  const sides = findSides(context, trigger);
  const why =
    sides === null ? 'no entity for its subject, or none for an object it needs' : 'subject and object are one entity';
  return `${token.text}: ${told} → none: ${why}`;
}

function claimLine(stages: Stages, claim: Claim): string {
  const names = new Map(stages.linked.registry.drafts.map((draft) => [idOf(draft), nameOf(draft)]));
  const name = (part: { entityId: string } | null): string =>
    part === null ? '–' : (names.get(part.entityId) ?? part.entityId);
  const { type, plover, subject, object, target, polarity, modality, attributedTo, occurredOn, rule, confidence } =
    claim;
  return `${type} [${plover ?? 'no PLOVER class'}] ${name(subject)} | ${name(object)} | ${name(target)}; ${polarity}, ${modality}, by ${name(attributedTo)}, on ${occurredOn ?? '–'}; ${rule}, ${confidence}`;
}
