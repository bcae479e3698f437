import type { FoundAttribution } from '../attributions/find-attributions.js';
import type { Claim, ClaimType, Participant } from '../domain/claim.js';
import { digest } from '../domain/id.js';
import type { Span } from '../domain/span.js';
import { idOf, type LinkedMention } from '../entities/registry.js';
import { wordList } from '../lexicon/word-list.js';
import type { Tree } from '../language/tree.js';
import { attributionOf } from './attributed-to.js';
import type { ClaimContext } from './context.js';
import type { TimeExpression } from './dates/find-times.js';
import { modalityAt } from './modality.js';
import { ploverOf } from './plover.js';
import { polarityAt } from './polarity.js';
import { timeOf, type TimesOfSentences } from './time-of-deed.js';
import type { Trigger } from './triggers.js';

/** Speech acts: they happen when they are said. */
const SPEECH_ACTS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'REQUESTED',
  'ACCUSED',
  'CRITICIZED',
  'THREATENED',
  'PROPOSED',
]);
/** Verbs of asking: what hangs by them is not the doer's own word. */
const ASKING = wordList(`
  urge ask request call demand press tell order beg implore instruct command invite encourage advise recommend appeal insist
  push lobby want require pressure direct persuade convince warn
`);

/** The claim that a trigger makes with its participants: when, how and according to whom included. */
export function buildClaim(
  context: ClaimContext,
  trigger: Trigger,
  subject: LinkedMention,
  object: LinkedMention | null,
  target: LinkedMention | null,
  times: TimesOfSentences,
): Claim {
  const { tree, word, type } = trigger;
  const token = tree.at(word);
  const structural = trigger.frame === null && trigger.event === null;
  const said = attributionOf(context, trigger);
  const by = said?.by ?? null;
  const objectLemma = object === null ? '' : object.candidate.tree.at(object.candidate.head).lemma.toLowerCase();
  const polarity = structural ? 'AFFIRMED' : polarityAt(tree, word).polarity;
  const { modality, rule } = structural ? { modality: 'ASSERTED' as const, rule: null } : modalityAt(tree, word);
  const content = said?.statement.content;
  const saidOn =
    said === null
      ? null
      : (timeOf(said.statement.cueTree, said.statement.cue, outside(times, content), false) ??
        rightAfter(said.statement, outside(times, content)));
  const own = content === undefined ? times : inside(times, tree, content);
  const occurred = structural ? null : timeOf(tree, word, own, modality !== 'ASSERTED');
  const occurredOn = occurred ?? (SPEECH_ACTS.has(type) ? saidOn : null);
  // "tried to hack", "opened fire to disperse", "may have hacked": under way or done, not only announced
  const done = tree.all(word, 'aux').some((aux) => tree.at(aux).lemma === 'have');
  const underWay = done || rule === 'purpose' || rule === 'under:try' || rule === 'under:attempt';
  const asked = rule?.startsWith('under:') === true && ASKING.has(rule.slice('under:'.length));
  const { article } = context.document;
  const parts = [
    article.id,
    String(token.start),
    type,
    idOf(subject.entity),
    object === null ? '' : idOf(object.entity),
    target === null ? '' : idOf(target.entity),
  ];
  return {
    id: `claim:${digest(parts, 20)}`,
    type,
    plover: ploverOf({
      type,
      lemma: token.lemma.toLowerCase(),
      objectLemma,
      hasTarget: target !== null,
      modality: underWay ? 'ASSERTED' : modality,
      polarity,
      asked,
    }),
    subject: participant(subject),
    object: object === null ? null : participant(object),
    target: target === null ? null : participant(target),
    trigger: { start: token.start, end: token.end },
    sentence: { start: tree.start, end: tree.end },
    polarity,
    modality,
    attributedTo: by === null ? null : participant(by),
    occurredOn,
    saidOn,
    role: null,
    confidence: Math.round(trigger.confidence * 100) / 100,
    rule: trigger.rule,
  };
}

/** "“We will leave,” she said on Tuesday": a time beside what was said is that of the saying. */
function outside(times: TimesOfSentences, content: Span | undefined): TimesOfSentences {
  if (content === undefined) return times;
  return keeping(times, (time) => time.end <= content.start || time.start >= content.end);
}

/** "said on Tuesday", where the tree hangs the day by what was said. */
function rightAfter({ cueTree, cue }: FoundAttribution, times: TimesOfSentences): string | null {
  const from = cueTree.at(cue).end;
  const reach = cueTree.at(Math.min(cue + 2, cueTree.tokens.length - 1)).end;
  return times.get(cueTree)?.find((time) => time.start >= from && time.start < reach)?.value ?? null;
}

function inside(times: TimesOfSentences, tree: Tree, content: Span): TimesOfSentences {
  return keeping(times, (time, of) => of !== tree || (content.start <= time.start && time.end <= content.end));
}

function keeping(times: TimesOfSentences, keep: (time: TimeExpression, of: Tree) => boolean): TimesOfSentences {
  return new Map([...times].map(([tree, told]) => [tree, told.filter((time) => keep(time, tree))]));
}

function participant(mention: LinkedMention): Participant {
  const { start, end } = mention.candidate;
  return { entityId: idOf(mention.entity), start, end };
}
