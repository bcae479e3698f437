import {
  FUNCTION_WORDS,
  INVARIANT_PLURALS,
  IRREGULAR_DEGREES,
  IRREGULAR_PAST,
  IRREGULAR_PLURALS,
  NOUNS_IN_S,
  VERB_CLITICS,
} from './irregular-forms.js';
import { verbList } from './verb-list.js';

const CACHE_SIZE = 50_000;
const cache = new Map<string, string>();

/**
 * The dictionary form of a tagged word: "rejected" VBD -> "reject", "countries" NNS -> "country", "worst" JJS -> "bad".
 * A proper noun stays as it is written; everything else comes out in lower case.
 */
export function lemmaOf(word: string, upos: string, xpos: string): string {
  if (upos === 'PROPN') return word;
  const key = `${xpos} ${upos} ${word}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const lemma = find(word.toLowerCase(), upos, xpos);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, lemma);
  return lemma;
}

function find(word: string, upos: string, xpos: string): string {
  if (upos === 'VERB' || upos === 'AUX') return verb(word, upos, xpos);
  if (upos === 'NOUN') return xpos === 'NNS' ? singular(word) : word;
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return positive(word, upos);
  if (upos === 'PART') return xpos === 'POS' ? "'s" : (FUNCTION_WORDS.get(word) ?? word);
  if (upos === 'PRON' || upos === 'DET') return pronoun(word, xpos);
  if (upos === 'ADP') return FUNCTION_WORDS.get(word) ?? word;
  return word;
}

function pronoun(word: string, xpos: string): string {
  if (word === 'these') return 'this';
  if (word === 'those') return 'that';
  if (word === 'her' && xpos === 'PRP') return 'she';
  return FUNCTION_WORDS.get(word) ?? word;
}

function verb(word: string, upos: string, xpos: string): string {
  const irregular = VERB_CLITICS.get(word);
  if (irregular !== undefined && !(word === 'got' && xpos === 'VB')) return irregular;
  if (upos === 'AUX' && xpos === 'MD') return word;
  switch (xpos) {
    case 'VBZ':
      return thirdPerson(word);
    case 'VBD':
    case 'VBN':
      return past(word);
    case 'VBG':
      return gerund(word);
    default:
      return word;
  }
}

function past(word: string): string {
  const irregular = IRREGULAR_PAST.get(word) ?? prefixed(word, (rest) => IRREGULAR_PAST.get(rest));
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('ed')) return word;
  const stem = word.slice(0, -2);
  if (stem.endsWith('i')) return choose([`${stem.slice(0, -1)}y`, `${stem}e`]) ?? `${stem.slice(0, -1)}y`;
  return bareStem(stem);
}

function gerund(word: string): string {
  if (!word.endsWith('ing') || word.length < 5) return word.endsWith("in'") ? bareStem(word.slice(0, -3)) : word;
  const stem = word.slice(0, -3);
  if (stem.endsWith('y')) return choose([`${stem.slice(0, -1)}ie`, stem]) ?? stem;
  return bareStem(stem);
}

function thirdPerson(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.endsWith('ies')) return choose([`${word.slice(0, -3)}y`, word.slice(0, -1)]) ?? `${word.slice(0, -3)}y`;
  if (!word.endsWith('es')) return word.slice(0, -1);
  const known = choose([word.slice(0, -1), word.slice(0, -2)]);
  return known ?? (/(?:ss|sh|ch|x|zz|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1));
}

/** The base of what is left when -ed or -ing is taken off: "propos" -> "propose", "bann" -> "ban", "reject" stays. */
function bareStem(stem: string): string {
  const undoubled = /([^aeiou])\1$/.test(stem)
    ? stem.slice(0, -1)
    : stem.endsWith('ck')
      ? stem.slice(0, -1)
      : undefined;
  // Where both are verbs ("sing", "singe"), two consonants at the end speak for the shorter one.
  const order = /[^aeiouy]{2}$/.test(stem) ? [stem, `${stem}e`] : [`${stem}e`, stem];
  const known = choose(undoubled === undefined ? order : [undoubled, ...order]);
  if (known !== undefined) return known;
  if (undoubled !== undefined && !/(?:ll|ss|zz|ff|ck)$/.test(stem)) return undoubled;
  return /(?:[^aeiou][aeiouy]|^|[aeiou])(?:[^aeiouywxk])?(?:[iau]z|at|iz|[^aeiou]l|v|[^s]s|c|g|u)$/.test(stem)
    ? `${stem}e`
    : stem;
}

/** The first of the forms that is a verb, perhaps with a prefix in front of one. */
function choose(forms: readonly string[]): string | undefined {
  const verbs = verbList();
  return (
    forms.find((form) => verbs.has(form)) ??
    forms.find(
      (form) => prefixed(form, (rest) => (verbs.has(rest) && rest.length > 2 ? rest : undefined)) !== undefined,
    )
  );
}

/** Tries again without a prefix ("re-elect", "reimpose", "outspend") and puts it back in front of what was found. */
function prefixed(word: string, look: (rest: string) => string | undefined): string | undefined {
  const prefix = /^(?:\p{L}+-|re|over|under|out|mis|un|de|dis|co|pre)(?=\p{L}{3})/u.exec(word)?.[0];
  if (prefix === undefined) return undefined;
  const found = look(word.slice(prefix.length));
  return found === undefined ? undefined : prefix + found;
}

function singular(word: string): string {
  if (INVARIANT_PLURALS.has(word)) return word;
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/\p{L}men$/u.test(word)) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || /(?:ss|us|is|\d0s|\d0['’]s)$/.test(word)) return word.replace(/(\d0)['’]s$/, '$1s');
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ses') && NOUNS_IN_S.has(word.slice(0, -2))) return word.slice(0, -2);
  return word.replace(/['’]?s$/, '');
}

/** "larger" -> "large", "biggest" -> "big", "earlier" -> "early". */
function positive(word: string, upos: string): string {
  const irregular = IRREGULAR_DEGREES.get(word);
  if (irregular !== undefined) return upos === 'ADV' && irregular === 'good' ? 'well' : irregular;
  const stem = word.replace(/(?:er|est)$/, '');
  if (stem === word || stem.length < 2) return word;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnptr])\1$/.test(stem)) return stem.slice(0, -1);
  const needsE = /[^aeiou][aeiouy][^aeiouywxk]$|[^aeiourl]l$|[cvu]$|[^s]s$|rg$/.test(stem) && !/(?:ew|ow)$/.test(stem);
  return needsE ? `${stem}e` : stem;
}
