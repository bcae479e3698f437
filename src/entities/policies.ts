import { slug } from '../domain/id.js';
import type { Instrument } from '../domain/entity.js';
import { countryName } from '../lexicon/countries.js';
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
  'military',
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
    const known = clusters.filter((cluster) => isSame(cluster, candidate, told)).at(-1);
    if (known !== undefined) {
      absorb(known, told);
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
    };
    absorb(cluster, told);
    registry.link(candidate, cluster.entity);
    clusters.push(cluster);
  }
  for (const cluster of clusters) finish(cluster, articleSlug);
}

function absorb(cluster: Cluster, told: PolicyDescription): void {
  for (const sense of told.content) cluster.senses.set(sense, (cluster.senses.get(sense) ?? 0) + 1);
  if (!told.anaphoric) cluster.instruments.set(told.instrument, (cluster.instruments.get(told.instrument) ?? 0) + 1);
  cluster.targetCode ??= told.targetCode;
  cluster.issuerCode ??= told.issuerCode;
}

function isSame(cluster: Cluster, candidate: Candidate, told: PolicyDescription): boolean {
  if (told.named || cluster.named !== null) {
    if (cluster.named !== null && told.named) return slug(cluster.named) === slug(candidate.text);
    return cluster.named !== null && told.anaphoric && hasInstrument(cluster, told.instrument);
  }
  if (told.anaphoric) return hasInstrument(cluster, told.instrument) || isProposal(told.instrument);
  if (contradicts(cluster.targetCode, told.targetCode) && contradicts(cluster.targetCode, told.issuerCode))
    return false;
  const telling = told.content.filter((sense) => !COMMON.has(sense));
  const shared = telling.filter((sense) => cluster.senses.has(sense));
  const clusterTelling = [...cluster.senses.keys()].filter((sense) => !COMMON.has(sense));
  if (shared.some((sense) => (SHARED_SENSES as readonly string[]).includes(sense))) return true;
  const smaller = Math.min(telling.length, clusterTelling.length);
  return smaller > 0 && shared.length / smaller >= 0.6;
}

function hasInstrument(cluster: Cluster, instrument: Instrument): boolean {
  return cluster.instruments.has(instrument);
}

function isProposal(instrument: Instrument): boolean {
  return instrument === 'PROPOSAL';
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
  const sense = SHARED_SENSES.find((one) => senses.includes(one));
  if (sense !== undefined && cluster.targetCode !== null) {
    const issuer = sense === 'troop' ? '' : (cluster.issuerCode ?? '');
    return `policy:${slug([issuer, sense, 'on', cluster.targetCode].filter((part) => part !== '').join(' '))}`;
  }
  return `policy:${slug(`${cluster.entity.name ?? ''} ${articleSlug}`)}`;
}

function commonest(counts: ReadonlyMap<Instrument, number>): Instrument | null {
  return [...counts].sort(([a, seenA], [b, seenB]) => seenB - seenA || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** The longest wording of up to twelve words names the policy. */
function describeInWords(entity: EntityDraft): string {
  const forms = [...entity.forms.keys()].map((form) => form.replace(/\s+/g, ' '));
  const short = forms.filter((form) => form.split(' ').length <= 12);
  const ranked = (short.length > 0 ? short : forms).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return ranked[0] ?? '';
}

/** What a policy falls on in words, for names. */
export function targetName(code: string | null): string | null {
  return code === null ? null : countryName(code);
}
