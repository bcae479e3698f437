import type { ClaimConditions } from '../graph/reads/claim-conditions.js';
import { boundsOf } from './dates.js';
import type { ClaimFilter, ClaimType, InputMaybe } from './generated/schema-types.js';
import { checkEntityId } from './ids.js';

/** The arguments that lists of claims take besides those of the page. */
export interface ClaimArguments {
  readonly types?: InputMaybe<readonly ClaimType[]>;
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly other?: InputMaybe<string>;
}

/** @throws BAD_ID for a malformed id in the filter */
export function claimConditions({ types, filter, other }: ClaimArguments): ClaimConditions {
  const stated = boundsOf(filter?.statedOn);
  const occurred = filter?.occurredOn ? boundsOf(filter.occurredOn) : null;
  const said = filter?.saidOn ? boundsOf(filter.saidOn) : null;
  return {
    types: types ?? null,
    plover: filter?.plover ?? null,
    modalities: filter?.modalities ?? null,
    polarity: filter?.polarity ?? null,
    attributed: filter?.attributed ?? null,
    subject: checkEntityId(filter?.subject),
    object: checkEntityId(filter?.object),
    target: checkEntityId(filter?.target),
    attributedTo: checkEntityId(filter?.attributedTo),
    other: checkEntityId(other),
    minConfidence: filter?.minConfidence ?? null,
    statedFrom: stated.from,
    statedBefore: stated.before,
    occurredFrom: occurred?.from ?? null,
    occurredBefore: occurred?.before ?? null,
    saidFrom: said?.from ?? null,
    saidBefore: said?.before ?? null,
    publisher: filter?.publisher ?? null,
  };
}
