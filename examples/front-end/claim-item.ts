import { entityLink, h, words } from './dom.js';
import type { ClaimPageFragment } from './generated/operations.js';

type Claim = ClaimPageFragment['nodes'][number];
type Evidence = Claim['evidence'];

/** Who did what to whom, the sentence that says so, and the article it stands in. */
export function claimItem({ subject, type, object, polarity, modality, attributedTo, evidence }: Claim): HTMLElement {
  const deed = `${polarity === 'NEGATED' ? 'not ' : ''}${words(type)}`;
  const how = modality === 'ASSERTED' ? '' : ` (${words(modality)})`;
  return h(
    'li',
    {},
    h('div', {}, entityLink(subject), ' ', h('b', {}, deed), ' ', object && entityLink(object), how),
    attributedTo && h('small', {}, 'According to ', entityLink(attributedTo), '.'),
    h('blockquote', {}, ...quoted(evidence)),
    h('cite', {}, ...cited(evidence.article)),
  );
}

/** Offsets count from the start of the article, in UTF-16 code units as strings do. */
function quoted({ sentence, start, trigger }: Evidence): (Node | string)[] {
  const [from, to] = [trigger.start - start, trigger.end - start];
  return [sentence.slice(0, from), h('mark', {}, sentence.slice(from, to)), sentence.slice(to)];
}

function cited({ title, publisher, publishedAt, url }: Evidence['article']): (Node | string)[] {
  const name = title ?? 'Untitled';
  const onTheWeb = url !== null && /^https?:/.test(url); // whoever wrote the article chose it
  const rest = [publisher, publishedAt].filter((one) => one !== null);
  return [onTheWeb ? h('a', { href: url }, name) : name, rest.length === 0 ? '' : `, ${rest.join(', ')}`];
}
