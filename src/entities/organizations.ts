import { findCountryAt, phraseWords } from '../lexicon/countries.js';
import { slug } from '../domain/id.js';
import { knownBody } from '../lexicon/bodies.js';
import type { Candidate } from '../mentions/candidate.js';
import { formOf, type EntityDraft, type Registry } from './registry.js';

interface Body {
  readonly words: readonly string[];
  readonly entity: EntityDraft;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', '-', '&', 'to']);

/**
 * Bodies by name. Two names are one body when they are the same words (a country's forms count as one), when one is the
 * abbreviation of the other ("Drug Enforcement Administration (DEA)"), or when the shorter is the end of the longer and
 * no other body of the article ends so ("Northern Command", "the Council").
 */
export function linkOrganizations(registry: Registry, candidates: readonly Candidate[]): void {
  const names = candidates.filter((candidate) => candidate.kind === 'ORGANIZATION' && candidate.form === 'name');
  const bodies: Body[] = [];
  const byLength = [...names].sort((a, b) => foldedWords(b).length - foldedWords(a).length || a.start - b.start);
  for (const name of byLength) {
    const owner = ownerOf(name, candidates);
    const own = [...bodyWords(name), ...owner];
    const known =
      bodies.find((body) => body.words.join(' ') === own.join(' ')) ??
      abbreviated(bodies, name, own) ??
      onlyOneEndingSo(bodies, own);
    if (known !== undefined) {
      registry.link(name, known.entity, known.words.length === own.length ? name.rule : 'short-form');
      continue;
    }
    const listed = knownBody(formOf(name));
    const entity = registry.create('ORGANIZATION', {
      countryCode: name.countryCode ?? countryIn(own),
      ...(listed === null ? {} : { name: listed.name }),
      ...(listed === null && owner.length > 0 ? { id: `organization:${slug(own.join(' '))}` } : {}),
    });
    registry.link(name, entity);
    bodies.push({ words: own, entity });
  }
}

/** Names that every state has one of: whose it is belongs to the name. */
const OF_EVERY_STATE =
  /^(the )?(supreme|constitutional|high|federal|appeals?) court|^(senate|parliament|congress|house of representatives|national assembly|central bank|cabinet|army|navy|air force|police)$|^(ministry|department|office) of|(ministry|department|office)$/i;

/** The country that owns a body of a kind that every state has, as a word of its name. */
function ownerOf(name: Candidate, candidates: readonly Candidate[]): string[] {
  if (!OF_EVERY_STATE.test(name.text)) return [];
  const owner = candidates.find(
    (one) =>
      one.tree === name.tree &&
      one.kind === 'COUNTRY' &&
      one.countryCode !== null &&
      one.form !== 'metonym' &&
      name.tree.at(one.head).head === name.head &&
      name.tree.is(one.head, 'nmod', 'amod', 'compound'),
  );
  return owner?.countryCode == null ? [] : [owner.countryCode];
}

/** A body of the lexicon goes by its name in the lexicon, any other by its own words. */
function bodyWords(candidate: Candidate): string[] {
  const known = knownBody(formOf(candidate));
  return known === null ? foldedWords(candidate) : [known.name];
}

/** Lower-case words; every form of a country becomes its code, so that "US" and "U.S." agree. */
export function foldedWords(candidate: Candidate): string[] {
  const plain = phraseWords(candidate.text.replace(/['’]s$/, ''));
  const folded: string[] = [];
  for (let at = 0; at < plain.length; at++) {
    const match = findCountryAt(plain, at);
    if (match === null || match.phrase.form === 'capital') folded.push(plain[at] ?? '');
    else {
      folded.push(match.phrase.code);
      at = match.to - 1;
    }
  }
  return folded;
}

function countryIn(folded: readonly string[]): string | null {
  const code = folded.find((word) => /^[A-Z]{3}$/.test(word));
  return code ?? null;
}

/** The body whose initials the name is, or after which the name stands in brackets. */
function abbreviated(bodies: readonly Body[], name: Candidate, own: readonly string[]): Body | undefined {
  const short = own[0] ?? '';
  if (own.length !== 1 || !/^\p{Lu}[\p{Lu}&.-]+$/u.test(name.text)) return undefined;
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  return bodies.find((body) => {
    if (body.words.length < 2) return false;
    const big = body.words.filter((word) => !SMALL.has(word));
    const initials = big.map((word) => (/^[A-Z]{3}$/.test(word) ? countryInitials(word) : word.charAt(0))).join('');
    const all = body.words
      .filter((word) => /^\p{L}/u.test(word))
      .map((word) => (/^[A-Z]{3}$/.test(word) ? countryInitials(word) : word.charAt(0)))
      .join('');
    return initials === letters || all === letters || isIntroducedAfter(name, body);
  });
}

function countryInitials(code: string): string {
  return code === 'USA' ? 'us' : code === 'GBR' ? 'uk' : code.charAt(0).toLowerCase();
}

/** "Combined Joint Task Force – Operation Inherent Resolve (CJTF-OIR)": the abbreviation follows in brackets. */
function isIntroducedAfter(name: Candidate, body: Body): boolean {
  const { tree, from } = name;
  if (tree.at(from - 1).text !== '(') return false;
  return body.entity.mentions.some((mention) => mention.tree === tree && mention.to === from - 1);
}

function onlyOneEndingSo(bodies: readonly Body[], own: readonly string[]): Body | undefined {
  if (own.length === 1 && /^[A-Z]{3}$/.test(own[0] ?? '')) return undefined;
  const fitting = bodies.filter(
    (body) =>
      body.words.length > own.length &&
      (body.words.slice(-own.length).join(' ') === own.join(' ') ||
        body.words.slice(0, own.length).join(' ') === own.join(' ')),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
