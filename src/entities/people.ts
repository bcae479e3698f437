import type { Candidate } from '../mentions/candidate.js';
import type { EntityDraft, Registry } from './registry.js';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const PARTICLES = new Set([
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ben',
  'ter',
  'du',
  '-',
]);

interface Person {
  readonly words: readonly string[];
  readonly entity: EntityDraft;
}

/**
 * People by name: full names first, then surnames (or one given name) that fit a full name of the article; the one told
 * of last is meant where two fit.
 */
export function linkPeople(registry: Registry, candidates: readonly Candidate[]): void {
  const names = candidates.filter((candidate) => candidate.kind === 'PERSON' && candidate.form === 'name');
  const people: Person[] = [];
  const full = names.filter((name) => nameWords(name).length > 1);
  for (const name of full) {
    const words = nameWords(name);
    const known = people.find((person) => isSameFullName(person.words, words));
    if (known !== undefined) {
      registry.link(name, known.entity);
      continue;
    }
    const entity = registry.create('PERSON');
    registry.link(name, entity);
    people.push({ words, entity });
  }
  for (const name of names) {
    const words = nameWords(name);
    if (words.length !== 1) continue;
    const fitting = people.filter(
      (person) => person.words.includes(words[0] ?? '') && canStandAlone(person.words, words[0] ?? ''),
    );
    const person = lastToldOf(fitting, name) ?? fitting[0];
    if (person !== undefined) registry.link(name, person.entity, 'surname');
    else {
      const entity = registry.create('PERSON');
      registry.link(name, entity);
      people.push({ words, entity });
    }
  }
}

/** Lower-case words without suffixes, initials' full stops and hyphens kept as they are told. */
export function nameWords(candidate: Candidate): string[] {
  return candidate.text
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(^|\s)(al|el|ash|ad|an|as|ar)-(?=\p{L})/gu, '$1')
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIXES.has(word));
}

/** First and last word agree: middle names and initials may differ. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) === b.at(-1) && (a[0] === b[0] || isInitialOf(a[0], b[0]) || isInitialOf(b[0], a[0]))) return true;
  // "Andrés Manuel López Obrador" and "López Obrador"
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && long.join(' ').endsWith(` ${short.join(' ')}`);
}

function isInitialOf(initial: string | undefined, word: string | undefined): boolean {
  return (
    initial !== undefined && word !== undefined && /^\p{L}\.$/u.test(initial) && word.startsWith(initial.charAt(0))
  );
}

/** Surnames, or a surname that comes first ("Xi", "Kim"), but not a particle or an initial. */
function canStandAlone(words: readonly string[], word: string): boolean {
  return (
    !PARTICLES.has(word) &&
    !/^\p{L}\.?$/u.test(word) &&
    (words.at(-1) === word || words[0] === word || words.length > 2)
  );
}

function lastToldOf(people: readonly Person[], name: Candidate): Person | undefined {
  const last = (person: Person): number =>
    Math.max(-1, ...person.entity.mentions.map((mention) => (mention.start < name.start ? mention.start : -1)));
  return [...people].filter((person) => last(person) >= 0).sort((a, b) => last(b) - last(a))[0];
}
