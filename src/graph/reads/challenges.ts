import { z } from 'zod';
import type { ReadStatement } from '../port.js';
import { linkOf, type Link } from './links.js';
import { count, text } from './fields.js';

/** Claims that say one thing that may contradict others: see writes/challenge.ts. */
export interface Challenged {
  readonly challenges: string;
  /** Where the newest and the oldest of them stand. */
  readonly newest: string;
  readonly oldest: string;
  readonly claimCount: number;
}

/** Takes `$after`, the place to go on behind, and `$looked`, how many claims are looked at; nothing but an index is read. */
interface Stretch {
  readonly [key: string]: string | number;
  readonly after: string;
  readonly looked: number;
}

const SAID = `RETURN challenges, max(key) AS newest, min(key) AS oldest, count(key) AS claimCount ORDER BY newest DESC`;
const challenged = z.object({ challenges: text, newest: text, oldest: text, claimCount: count });

/** What the newest of such claims say, the newest first. */
export const challengesAnywhere: ReadStatement<Stretch, Challenged> = {
  name: 'challengesAnywhere',
  text: `MATCH (claim:Claim) /*+ USING INDEX claim:Claim(challengeKey, challenges) */
    WHERE claim.challengeKey < $after AND claim.challenges > ''
    WITH claim ORDER BY claim.challengeKey DESC LIMIT $looked
    WITH claim.challenges AS challenges, claim.challengeKey AS key
    ${SAID}`,
  row: (record) => challenged.parse(record),
};

/** Those that an entity takes part in, as the subject or the object. */
export const challengesOfEntity: ReadStatement<Stretch & { readonly id: string }, Challenged> = {
  name: 'challengesOfEntity',
  text: `CALL () {
      MATCH (claim:Claim) /*+ USING INDEX claim:Claim(subjectId, challengeKey, challenges) */
      WHERE claim.subjectId = $id AND claim.challengeKey < $after AND claim.challenges > ''
      RETURN claim.challenges AS challenges, claim.challengeKey AS key
        ORDER BY claim.subjectId DESC, claim.challengeKey DESC LIMIT $looked
      UNION
      MATCH (claim:Claim) /*+ USING INDEX claim:Claim(objectId, challengeKey, challenges) */
      WHERE claim.objectId = $id AND claim.challengeKey < $after AND claim.challenges > ''
      RETURN claim.challenges AS challenges, claim.challengeKey AS key
        ORDER BY claim.objectId DESC, claim.challengeKey DESC LIMIT $looked
    }
    WITH challenges, key ORDER BY key DESC LIMIT $looked
    ${SAID}`,
  row: (record) => challenged.parse(record),
};

/** What is said against which relationships, where there are these. */
export interface Opposed {
  readonly challenges: string;
  readonly link: Link;
  /** The newest claim that counts towards it. */
  readonly counterclaimId: string;
}

interface Opposable {
  readonly [key: string]: string | readonly string[];
  readonly challenges: string;
  readonly newest: string;
  readonly claimId: string;
  /** The ids of the relationships that it would contradict. */
  readonly ids: readonly string[];
}

/**
 * Those that contradict something. What newer claims say too is left out: it has been shown with these. So is what one and the
 * same sentence says: "signed but did not ratify" contradicts nothing.
 */
export const opposedLinks: ReadStatement<{ asked: readonly Opposable[] }, Opposed> = {
  name: 'opposedLinks',
  text: `UNWIND $asked AS asked
    WITH asked
    WHERE NOT EXISTS {
      MATCH (newer:Claim)
      WHERE newer.challenges = asked.challenges AND newer.challengeKey > asked.newest
    }
    UNWIND asked.ids AS id
    MATCH (edge:Relationship {id: id})
    MATCH (said:Claim {id: asked.claimId})
    CALL (edge, said) {
      MATCH (claim:Claim)
      WHERE claim.edgeId = edge.id AND claim.sortKey < '~' AND claim.sentenceId <> said.sentenceId
      RETURN claim.id AS counterclaimId ORDER BY claim.edgeId DESC, claim.sortKey DESC LIMIT 1
    }
    RETURN asked.challenges AS challenges, edge.sortKey AS key, counterclaimId`,
  row: (record) => {
    const { key, ...opposed } = z.object({ challenges: text, key: text, counterclaimId: text }).parse(record);
    return { ...opposed, link: linkOf(key) };
  },
};
