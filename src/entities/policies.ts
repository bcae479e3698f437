import { slug } from '../domain/id.js';
import type { Instrument } from '../domain/entity.js';
import type { Candidate, PolicyDescription } from '../mentions/candidate.js';
import type { EntityDraft, Registry } from './registry.js';

/** What policies of a kind are about, whatever words tell them: told by sense, target and issuer they are one across articles. */
const SHARED_SENSES = ['troop', 'tariff', 'sanction', 'designation'] as const;

interface Cluster {
  readonly entity: EntityDraft;
  readonly senses: Map<string, number>;
  readonly instruments: Map<Instrument, number>;
  targetCode: string | null;
  issuerCode: string | null;
  readonly named: string | null;
  /** Somebody offers, proposes or suggests it. */
  putForward: boolean;
}

/** Senses that any policy may have and that tell nothing when two are compared. */
const COMMON = new Set([
  'proposal',
  'plan',
  'deal',
  'law',
  'order',
  'policy',
  'program',
  'programme',
  'scheme',
  'help',
  'use',
  'increase',
  'allow',
  'stop',
  'start',
  'end',
  'bid',
  'effort',
  'move',
  'step',
  'draft',
  'system',
  'project',
  'campaign',
  'measure',
  'rule',
  'decision',

  'request',
  'resolution',
  'reform',
]);

/**
 * Policies of one article. A wording joins the policy told last that it can stand for: the same name, a head that only
 * points back ("the offer"), or a common sense with nothing that contradicts. Anything else is a policy of its own.
 */
export function linkPolicies(registry: Registry, candidates: readonly Candidate[], articleSlug: string): void {
  const clusters: Cluster[] = [];
  for (const candidate of candidates) {
    const told = candidate.policy;
    if (told === null) continue;
    const fitting = clusters.filter((cluster) => isSame(cluster, candidate, told));
    // "the offer" is what somebody put forward rather than whatever was told last
    const known =
      (told.anaphoric ? fitting.filter((cluster) => cluster.putForward).at(-1) : undefined) ?? fitting.at(-1);
    if (known !== undefined) {
      absorb(known, candidate, told);
      registry.link(candidate, known.entity);
      // The one told last is the one that "the deal" means next.
      clusters.splice(clusters.indexOf(known), 1);
      clusters.push(known);
      continue;
    }
    const cluster: Cluster = {
      entity: registry.create('POLICY'),
      senses: new Map(),
      instruments: new Map(),
      targetCode: null,
      issuerCode: null,
      named: told.named ? candidate.text : null,
      putForward: false,
    };
    absorb(cluster, candidate, told);
    registry.link(candidate, cluster.entity);
    clusters.push(cluster);
  }
  for (const cluster of clusters) finish(cluster, articleSlug);
}

function absorb(cluster: Cluster, candidate: Candidate, told: PolicyDescription): void {
  cluster.putForward ||= told.instrument === 'PROPOSAL' || isPutForward(candidate);
  for (const sense of told.content) cluster.senses.set(sense, (cluster.senses.get(sense) ?? 0) + 1);
  if (!told.anaphoric || cluster.instruments.size === 0)
    cluster.instruments.set(told.instrument, (cluster.instruments.get(told.instrument) ?? 0) + 1);
  cluster.targetCode ??= told.targetCode;
  cluster.issuerCode ??= told.issuerCode;
}

const PUTTING_FORWARD = new Set([
  'offer',
  'propose',
  'suggest',
  'float',
  'table',
  'recommend',
  'pitch',
  'unveil',
  'outline',
  'put',
]);

function isPutForward(candidate: Candidate): boolean {
  const { tree, head } = candidate;
  return (
    tree.is(head, 'obj', 'xcomp', 'ccomp', 'nsubj:pass', 'acl') &&
    PUTTING_FORWARD.has(tree.at(tree.at(head).head).lemma)
  );
}

function isSame(cluster: Cluster, candidate: Candidate, told: PolicyDescription): boolean {
  if (told.named || cluster.named !== null) {
    if (cluster.named !== null && told.named) return slug(cluster.named) === slug(candidate.text);
    return cluster.named !== null && told.anaphoric && hasInstrument(cluster, told.instrument);
  }
  if (told.anaphoric) return hasInstrument(cluster, told.instrument) || told.instrument === 'PROPOSAL';
  if (contradicts(cluster.targetCode, told.targetCode) || contradicts(cluster.issuerCode, told.issuerCode))
    return false;
  const telling = told.content.filter((sense) => !COMMON.has(sense)).map(field);
  const clusterTelling = [...cluster.senses.keys()].filter((sense) => !COMMON.has(sense)).map(field);
  const shared = telling.filter((sense) => clusterTelling.includes(sense));
  const sameTarget = cluster.targetCode !== null && cluster.targetCode === told.targetCode;
  if (
    shared.some(isSharedSense) &&
    (sameTarget || isOffer(told.instrument) || (told.instrument === 'PLAN' && cluster.putForward))
  )
    return true;
  const smaller = Math.min(telling.length, clusterTelling.length);
  return smaller > 0 && shared.length / smaller >= 0.6 && !shared.some(isSharedSense);
}

/** Within one story, what is military and what has to do with troops are told of as one. */
function field(sense: string): string {
  return sense === 'military' ? 'troop' : sense;
}

function isSharedSense(sense: string): boolean {
  return (SHARED_SENSES as readonly string[]).includes(sense);
}

/** Forms in which something is put forward or done with forces; an order or a law to the same end is another policy. */
function isOffer(instrument: Instrument): boolean {
  return (
    instrument === 'PROPOSAL' ||
    instrument === 'DEPLOYMENT' ||
    instrument === 'TARIFF' ||
    instrument === 'SANCTION' ||
    instrument === 'DESIGNATION' ||
    instrument === 'PROGRAMME'
  );
}

function hasInstrument(cluster: Cluster, instrument: Instrument): boolean {
  return cluster.instruments.has(instrument);
}

function contradicts(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function finish(cluster: Cluster, articleSlug: string): void {
  const { entity } = cluster;
  const instrument = commonest(cluster.instruments);
  const senses = [...cluster.senses.keys()].filter((sense) => !COMMON.has(sense)).sort();
  entity.policy = {
    instrument,
    issuerId: cluster.issuerCode === null ? null : `country:${cluster.issuerCode}`,
    targetId: cluster.targetCode === null ? null : `country:${cluster.targetCode}`,
    content: senses,
  };
  entity.name = cluster.named ?? describeInWords(entity);
  entity.id = policyId(cluster, senses, articleSlug);
}

/**
 * Named policies and those of a shared sense with a target are the same in every article; any other described policy
 * is told apart by its article until resolution across articles says otherwise.
 */
function policyId(cluster: Cluster, senses: readonly string[], articleSlug: string): string {
  if (cluster.named !== null) return `policy:${slug(cluster.named)}`;
  const sense = SHARED_SENSES.find((one) => senses.includes(one) && (cluster.senses.get(one) ?? 0) > 0);
  if (sense !== undefined && cluster.targetCode !== null) {
    const issuer = sense === 'troop' ? '' : (cluster.issuerCode ?? '');
    return `policy:${slug([issuer, sense, 'on', cluster.targetCode].filter((part) => part !== '').join(' '))}`;
  }
  return `policy:${slug(`${cluster.entity.name ?? ''} ${articleSlug}`)}`;
}

function commonest(counts: ReadonlyMap<Instrument, number>): Instrument | null {
  return [...counts].sort(([a, seenA], [b, seenB]) => seenB - seenA || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** The fullest wording names the policy: a noun with its complement before a clause, and no more than twelve words. */
function describeInWords(entity: EntityDraft): string {
  const wordings = entity.mentions
    .filter((mention) => mention.form === 'policy')
    .map((mention) => ({ mention, text: mention.text.replace(/\s+/g, ' ') }));
  const rank = ({ mention, text }: (typeof wordings)[number]): number => {
    const length = text.split(' ').length;
    const noun = mention.rule === 'policy-noun';
    const told = mention.to > mention.head + 1;
    const worth =
      noun && mention.policy?.instrument === 'PROPOSAL' && told
        ? 200
        : noun && mention.policy?.weak === false
          ? told
            ? 150
            : 100
          : noun
            ? 50
            : 120;
    return worth + Math.min(length, 12) - (length > 12 ? 100 : 0);
  };
  return [...wordings].sort((a, b) => rank(b) - rank(a) || (a.text < b.text ? -1 : 1))[0]?.text ?? '';
}
