import type { FoundAttribution } from '../attributions/find-attributions.js';
import type { LinkedMention } from '../entities/registry.js';
import { MOUTHPIECES } from '../lexicon/cues.js';
import type { ClaimContext } from './context.js';
import type { Trigger } from './triggers.js';

/** Who says so, when it is not the article's own voice: the source of the innermost statement that holds the trigger. */
export function attributionOf(
  context: ClaimContext,
  trigger: Trigger,
): { by: LinkedMention; statement: FoundAttribution } | null {
  const { start, end } = trigger.tree.at(trigger.word);
  const holding = context.attributions
    .filter(
      (one) =>
        one.ownDeed !== true &&
        one.content.start <= start &&
        end <= one.content.end &&
        !(one.cueTree === trigger.tree && one.cue === trigger.word),
    )
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  for (const statement of holding) {
    const by = sourceMention(context, statement);
    if (by !== null) return { by, statement };
  }
  return null;
}

/** The mention that a statement's source is: its head word's, or a name in apposition to it. */
export function sourceMention(context: ClaimContext, statement: FoundAttribution): LinkedMention | null {
  const { sourceTree: tree, source } = statement;
  const direct = context.mentionsAt(tree, source).find((mention) => mention.entity.kind !== 'POLICY');
  if (direct !== undefined) return direct;
  const near = tree.all(source, 'appos', 'flat', 'nmod:desc').flatMap((child) => context.mentionsAt(tree, child));
  const named = near.find((mention) => mention.entity.kind === 'PERSON' || mention.entity.kind === 'ORGANIZATION');
  if (named !== undefined) return named;
  // "a Home Office spokesperson": the body that the unnamed person speaks for.
  const body = tree
    .all(source, 'compound', 'nmod:poss', 'amod', 'nmod')
    .flatMap((child) => context.mentionsAt(tree, child));
  const acting = body.find((mention) => mention.entity.kind === 'ORGANIZATION' || mention.entity.kind === 'COUNTRY');
  if (acting !== undefined) return acting;
  // "Netanyahu's office said", "a statement by Lee said"
  if (!MOUTHPIECES.has(tree.at(source).lemma)) return null;
  return body.find((mention) => mention.entity.kind === 'PERSON') ?? null;
}
