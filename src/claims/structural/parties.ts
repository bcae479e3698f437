import type { EntityDraft } from '../../entities/registry.js';
import { PARLIAMENT_WORDS, PARTY_WORDS } from '../../lexicon/body-kinds.js';

/** Whether the forms that a body was told by have a party's words, and none of a parliament's. */
export function isParty(entity: EntityDraft): boolean {
  return PARTY_WORDS.test([...entity.forms.keys()].join(' ')) && !isParliament(entity);
}

/** Whether a form that a body was told by has a parliament's word. */
export function isParliament(entity: EntityDraft): boolean {
  return [...entity.forms.keys()].some((form) => PARLIAMENT_WORDS.test(form));
}
