import type { Span } from '../domain/span.js';
import type { Tree } from '../language/tree.js';
import { SPEECH_VERBS } from '../lexicon/cues.js';
import { sourceOf } from './speech-verbs.js';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN']);
const NO_CUES = new Set(['be', 'have', 'do']);
const MARKS = /^["”’'“‘,]+$/;

/**
 * The verb and the speaker right behind a quote that goes over into the sentence with a comma or a mark of its own:
 * "“…,” the striker laughed", "“…?” asked Miller, standing up". There any verb tells that somebody speaks.
 */
export function cueBehind(tree: Tree, quote: Span, text: string): { cue: number; source: number } | null {
  if (!/[,?!…—–-]$/.test(text.slice(quote.start, quote.end)) && text.charAt(quote.end + 1) !== ',') return null;
  let from = tree.tokens.findIndex(({ start }) => start >= quote.end);
  while (from >= 0 && MARKS.test(tree.at(from).text)) from++;
  if (from < 0) return null;
  const verb = tree.tokens.findIndex(({ index, upos, xpos }) => index >= from && upos === 'VERB' && FINITE.has(xpos));
  if (verb < 0 || NO_CUES.has(tree.at(verb).lemma)) return null;
  const words = tree.tokens.slice(from, verb);
  const opens = quote.start <= tree.start + 1;
  if (!SPEECH_VERBS.has(tree.at(verb).lemma) && !opens) return null;
  const source = words.length === 0 ? speakerBehind(tree, verb) : speakerBefore(tree, from, verb);
  return source < 0 ? null : { cue: verb, source };
}

function speakerBehind(tree: Tree, verb: number): number {
  const own = sourceOf(tree, verb);
  if (own > verb) return own;
  return tree.all(verb, 'nsubj', 'obj', 'iobj', 'obl').find((child) => tree.subtree(child).from === verb + 1) ?? -1;
}

/** A noun phrase and nothing else up to the verb, but for what is set off by commas. */
function speakerBefore(tree: Tree, from: number, verb: number): number {
  const first = tree.at(from);
  if (!['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(first.upos) || /^(?:who|which|that)$/i.test(first.text))
    return -1;
  const subject = tree.all(verb, 'nsubj').find((child) => child >= from && child < verb);
  if (subject !== undefined) return subject;
  const comma = tree.tokens.slice(from, verb).find(({ text }) => text === ',');
  const head = tree.headOf(from, comma?.index ?? verb);
  return ['NOUN', 'PROPN', 'PRON', 'DET'].includes(tree.at(head).upos) ? head : -1;
}
