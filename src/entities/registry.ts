import type { Entity, EntityKind, PolicyDetails } from '../domain/entity.js';
import { slug } from '../domain/id.js';
import type { Candidate } from '../mentions/candidate.js';

/** An entity of the article while its mentions are being gathered. */
export interface EntityDraft {
  readonly kind: EntityKind;
  /** Forms seen, with how often; the name is chosen from them at the end unless it is given. */
  readonly forms: Map<string, number>;
  readonly mentions: Candidate[];
  name: string | null;
  id: string | null;
  countryCode: string | null;
  collective: boolean;
  policy: PolicyDetails | null;
}

/** A candidate with the entity it was found to stand for, and the rule that decided so. */
export interface LinkedMention {
  readonly candidate: Candidate;
  readonly entity: EntityDraft;
  readonly rule: string;
}

/** The entities of one article and who each mention stands for. */
export class Registry {
  readonly drafts: EntityDraft[] = [];
  readonly #linked = new Map<Candidate, LinkedMention>();
  #settled = false;

  create(
    kind: EntityKind,
    details: { name?: string; id?: string; countryCode?: string | null; collective?: boolean } = {},
  ): EntityDraft {
    const draft: EntityDraft = {
      kind,
      forms: new Map(),
      mentions: [],
      name: details.name ?? null,
      id: details.id ?? null,
      countryCode: details.countryCode ?? null,
      collective: details.collective ?? false,
      policy: null,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** @throws once the registry is settled */
  link(candidate: Candidate, entity: EntityDraft, rule: string = candidate.rule): void {
    this.#mustBeOpen();
    entity.mentions.push(candidate);
    this.#linked.set(candidate, { candidate, entity, rule });
    const isForm = candidate.form !== 'collective' || entity.kind !== 'COUNTRY'; // "the government" is no name of a state
    if (isForm && candidate.form !== 'pronoun' && candidate.form !== 'description') {
      const form = formOf(candidate);
      entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    }
  }

  /** Takes a mention from its entity; one that is left without any goes. @throws once the registry is settled */
  unlink(candidate: Candidate): void {
    this.#mustBeOpen();
    const entity = this.#linked.get(candidate)?.entity;
    if (entity === undefined) return;
    this.#linked.delete(candidate);
    entity.mentions.splice(entity.mentions.indexOf(candidate), 1);
    const form = formOf(candidate);
    const seen = (entity.forms.get(form) ?? 1) - 1;
    if (seen > 0) entity.forms.set(form, seen);
    else entity.forms.delete(form);
    if (entity.mentions.length === 0) this.drafts.splice(this.drafts.indexOf(entity), 1);
  }

  of(candidate: Candidate): LinkedMention | undefined {
    return this.#linked.get(candidate);
  }

  all(): LinkedMention[] {
    return [...this.#linked.values()];
  }

  /** Linking is done: gives each entity the name and id that follow from its forms, once for all who ask later. */
  settle(): void {
    for (const draft of this.drafts) {
      draft.name = nameOf(draft);
      draft.id = idOf(draft);
    }
    this.#settled = true;
  }

  #mustBeOpen(): void {
    if (this.#settled) throw new Error('The entities are settled: a mention linked now would not change their names.');
  }
}

/** The name by which a mention calls its entity: "The Sunday Times" is told of as "the Sunday Times" as well. */
export function formOf({ kind, text }: Candidate): string {
  return kind === 'ORGANIZATION' || kind === 'PLACE' ? text.replace(/^The (?=\p{Lu})/u, '') : text;
}

const ID_PREFIX: Readonly<Record<EntityKind, string>> = {
  PERSON: 'person',
  COUNTRY: 'country',
  ORGANIZATION: 'organization',
  POLICY: 'policy',
  PLACE: 'place',
};

/** Of forms with how often each was seen, the longest; of equally long ones the most frequent, then the first in the alphabet. */
function fullestForm(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(
    ([a, seenA], [b, seenB]) =>
      b.split(' ').length - a.split(' ').length || b.length - a.length || seenB - seenA || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? '';
}

/** The id of a draft: the one it was given, else its kind and name; worked out anew until the registry is settled. */
export function idOf(draft: EntityDraft): string {
  return draft.id ?? `${ID_PREFIX[draft.kind]}:${slug(nameOf(draft))}`;
}

/** The name of a draft: the one it was given, else its fullest form so far; worked out anew until the registry is settled. */
export function nameOf(draft: EntityDraft): string {
  return draft.name ?? fullestForm(draft.forms);
}

/** The finished entity. */
export function toEntity(draft: EntityDraft): Entity {
  const name = nameOf(draft);
  return {
    id: idOf(draft),
    kind: draft.kind,
    name,
    aliases: [...draft.forms.keys()].filter((form) => form !== name).sort(),
    countryCode: draft.countryCode,
    collective: draft.collective,
    policy: draft.policy,
  };
}
