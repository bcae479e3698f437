import type { Candidate } from '../../mentions/candidate.js';
import { entityAtWord } from '../entity-at-word.js';
import type { EntityDraft } from '../registry.js';
import type { ArticleSoFar } from './article-so-far.js';

/**
 * "I" is who speaks; "we" the body or the country that the speaker speaks for, else the speaker. Outside of what is said,
 * "we" is the article's issuer.
 */
export function linkSpeaker(article: ArticleSoFar, pronoun: Candidate, plural: boolean): void {
  const { registry, candidates, issuer } = article;
  const said = innermostSaying(article, pronoun);
  if (said === undefined) {
    if (plural && issuer !== null) registry.link(pronoun, issuer, 'issuer');
    return;
  }
  const { sourceTree: tree, source } = said;
  // "said the minister, António Leal": the name stands beside the office
  const words = [source, ...tree.all(source, 'appos', 'flat', 'nmod:desc')];
  const speaker =
    words.map((word) => entityAtWord(registry, candidates, tree, word)).find((one) => one !== null) ?? null;
  if (speaker === null) return;
  const spokenFor = plural && speaker.kind === 'PERSON' ? bodyOf(article, speaker) : undefined;
  registry.link(pronoun, spokenFor ?? speaker, spokenFor === undefined ? 'speaker' : 'speaker-for');
}

/** The shortest of the statements that the pronoun stands in. */
function innermostSaying(
  { attributions }: ArticleSoFar,
  pronoun: Candidate,
): ArticleSoFar['attributions'][number] | undefined {
  return attributions
    .filter(({ content }) => content.start <= pronoun.start && pronoun.end <= content.end)
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
}

/** The body or country of the first office that a person is told with. */
function bodyOf({ registry, offices }: ArticleSoFar, person: EntityDraft): EntityDraft | undefined {
  const holding = offices.find((one) => one.of.length > 0 && registry.of(one.person)?.entity === person);
  const body = holding?.of[0];
  return body === undefined ? undefined : registry.of(body)?.entity;
}
