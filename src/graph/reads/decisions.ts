import { z } from 'zod';
import type { CypherParameters, CypherRecord, ReadStatement } from '../port.js';
import { DECISION, decisionRow, type DecisionRow } from './decision-row.js';
import { pageStatement } from './page-statement.js';

type ByIds = Readonly<Record<'ids', readonly string[]>>;

const row = (record: CypherRecord) => z.object({ decision: decisionRow }).parse(record).decision;

export const decisionsById: ReadStatement<ByIds, DecisionRow> = {
  name: 'decisionsById',
  text: `UNWIND $ids AS id
    MATCH (decision:Decision {id: id})
    RETURN ${DECISION} AS decision`,
  row,
};

/** What was decided about articles: what their names stand for, and suggestions that were first seen in them. */
export const decisionsOfArticles: ReadStatement<ByIds, DecisionRow> = {
  name: 'decisionsOfArticles',
  text: `UNWIND $ids AS id
    MATCH (decision:Decision {articleId: id})
    RETURN ${DECISION} AS decision ORDER BY decision.id`,
  row,
};

/** What people decided about entities and holds: by the ids that were merged away or split. */
export const decisionsAbout: ReadStatement<ByIds, DecisionRow> = {
  name: 'decisionsAbout',
  text: `UNWIND $ids AS id
    MATCH (decision:Decision {fromId: id})
    WHERE decision.status = 'APPLIED'
    RETURN ${DECISION} AS decision ORDER BY decision.sequence`,
  row,
};

type Next = Readonly<Record<'after', string> & Record<'limit', number>>;

/** All decisions, by id; each page starts behind an id. */
export const nextDecisions: ReadStatement<Next, DecisionRow> = {
  name: 'nextDecisions',
  text: `MATCH (decision:Decision)
    WHERE decision.id > $after
    WITH decision ORDER BY decision.id LIMIT $limit
    RETURN ${DECISION} AS decision ORDER BY decision.id`,
  row,
};

/** All judgements of claims, the first one first; each page starts behind a sort key. */
export const nextJudgements: ReadStatement<Next, DecisionRow> = {
  name: 'nextJudgements',
  text: `MATCH (decision:Decision)
    /*+ USING INDEX decision:Decision(kind, sortKey) */
    WHERE decision.kind = 'WRONG' AND decision.sortKey > $after
    WITH decision ORDER BY decision.kind, decision.sortKey LIMIT $limit
    RETURN ${DECISION} AS decision ORDER BY decision.kind, decision.sortKey`,
  row,
};

/** All articles, by id, likewise. */
export const nextArticles: ReadStatement<Next, string> = {
  name: 'nextArticles',
  text: `MATCH (article:Article)
    WHERE article.id > $after
    RETURN article.id AS id ORDER BY article.id LIMIT $limit`,
  row: (record) => z.object({ id: z.string() }).parse(record).id,
};

/** The articles that tell of an entity. */
export const articlesTelling: ReadStatement<{ id: string; onlyRenamed: boolean }, string> = {
  name: 'articlesTelling',
  text: `MATCH (:Entity {id: $id})<-[about:ABOUT]-(article:Article)
    WHERE NOT $onlyRenamed OR about.readAs IS NOT NULL
    RETURN article.id AS articleId ORDER BY articleId`,
  row: (record) => z.object({ articleId: z.string() }).parse(record).articleId,
};

/** Decisions that not all articles follow yet. */
export const pendingDecisions: ReadStatement<Record<string, never>, DecisionRow> = {
  name: 'pendingDecisions',
  text: `MATCH (decision:Decision {pending: true})
    RETURN ${DECISION} AS decision ORDER BY decision.sequence`,
  row,
};

/** The highest number that a person's decision has; null when there is none. */
export const lastSequence: ReadStatement<Record<string, never>, number | null> = {
  name: 'lastSequence',
  text: `CALL () {
      MATCH (decision:Decision)
      WHERE decision.sequence > 0
      RETURN decision.sequence AS sequence ORDER BY sequence DESC LIMIT 1
    }
    RETURN max(sequence) AS last`,
  row: (record) => z.object({ last: z.number().int().nullable() }).parse(record).last,
};

/**
 * Where an id that stands for nothing now leads: to what it was merged into, or back to what it had been split from
 * before that was undone.
 */
export const redirects: ReadStatement<ByIds, { id: string; to: string }> = {
  name: 'redirects',
  text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (decision:Decision {fromId: id})
      /*+ USING INDEX decision:Decision(fromId, kind, status) */
      WHERE decision.kind = 'MERGE' AND decision.status = 'APPLIED'
      RETURN decision.entityId AS to, decision.sequence AS sequence
      UNION
      MATCH (decision:Decision {entityId: id})
      /*+ USING INDEX decision:Decision(entityId, kind, status) */
      WHERE decision.kind IN ['SPLIT', 'DIFFERENT'] AND decision.status = 'UNDONE'
      RETURN coalesce(decision.fromId, decision.localId) AS to, 0 AS sequence
    }
    RETURN id, to ORDER BY id, sequence DESC, to`,
  row: (record) => z.object({ id: z.string(), to: z.string() }).parse(record),
};

/** The ids that were merged into each entity. */
export const mergedInto: ReadStatement<ByIds, { id: string; fromId: string }> = {
  name: 'mergedInto',
  text: `UNWIND $ids AS id
    MATCH (decision:Decision {entityId: id})
    WHERE decision.kind = 'MERGE' AND decision.status = 'APPLIED'
    RETURN id, decision.fromId AS fromId ORDER BY id, fromId`,
  row: (record) => z.object({ id: z.string(), fromId: z.string() }).parse(record),
};

/** A sentence of an article in which an entity is named, for showing who is meant. */
export const exampleSentences: ReadStatement<ByIds, { id: string; articleId: string; sentence: string }> = {
  name: 'exampleSentences',
  text: `UNWIND $ids AS id
    CALL (id) {
      MATCH (:Entity {id: id})<-[:MENTIONS]-(sentence:Sentence)
      RETURN sentence LIMIT 1
    }
    RETURN id, sentence.articleId AS articleId, sentence.text AS sentence`,
  row: (record) => z.object({ id: z.string(), articleId: z.string(), sentence: z.string() }).parse(record),
};

const bySortKey = {
  sortedBy: ['falling text'] as const,
  placeOf: (decision: DecisionRow) => [decision.sortKey],
  item: (value: unknown) => decisionRow.parse(value),
};

/** Suggested merges, those with the best score first; the whole graph is the one owner. */
export const suggestedMerges = pageStatement<CypherParameters, DecisionRow>({
  ...bySortKey,
  name: 'suggestedMerges',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (after, before) {
      MATCH (decision:Decision)
      WHERE decision.status = 'SUGGESTED' AND decision.sortKey < after AND decision.sortKey > before
      RETURN decision ORDER BY decision.status ${falling}, decision.sortKey ${falling} LIMIT $limit
    }
    RETURN owner, ${DECISION} AS item ORDER BY owner, decision.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL () {
      MATCH (decision:Decision)
      WHERE decision.status = 'SUGGESTED'
      WITH decision LIMIT $most
      RETURN count(decision) AS count
    }
    RETURN owner, count`,
});

/** Claims judged wrong, the last one first; the whole graph is the one owner. */
export const judgements = pageStatement<CypherParameters, DecisionRow>({
  ...bySortKey,
  name: 'judgements',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (after, before) {
      MATCH (decision:Decision)
      WHERE decision.kind = 'WRONG' AND decision.sortKey < after AND decision.sortKey > before
      RETURN decision ORDER BY decision.kind ${falling}, decision.sortKey ${falling} LIMIT $limit
    }
    RETURN owner, ${DECISION} AS item ORDER BY owner, decision.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL () {
      MATCH (decision:Decision)
      WHERE decision.kind = 'WRONG' AND decision.sortKey < '~'
      WITH decision LIMIT $most
      RETURN count(decision) AS count
    }
    RETURN owner, count`,
});

/** What was decided about each entity: people's decisions first, the newest before the others. */
export const decisionsOfEntities = pageStatement<CypherParameters, DecisionRow>({
  ...bySortKey,
  name: 'decisionsOfEntities',
  page: ({ falling }) => `UNWIND $pages AS page
    WITH page.owner AS owner, page.after[0] AS after, page.before[0] AS before
    CALL (owner, after, before) {
      CALL (owner, after, before) {
        MATCH (decision:Decision)
        WHERE decision.entityId = owner AND decision.sortKey < after AND decision.sortKey > before
        RETURN decision ORDER BY decision.entityId ${falling}, decision.sortKey ${falling} LIMIT $limit
        UNION
        MATCH (decision:Decision)
        WHERE decision.fromId = owner AND decision.sortKey < after AND decision.sortKey > before
        RETURN decision ORDER BY decision.fromId ${falling}, decision.sortKey ${falling} LIMIT $limit
      }
      RETURN decision ORDER BY decision.sortKey ${falling} LIMIT $limit
    }
    RETURN owner, ${DECISION} AS item ORDER BY owner, decision.sortKey ${falling}`,
  count: `UNWIND $owners AS owner
    CALL (owner) {
      CALL (owner) {
        MATCH (decision:Decision) WHERE decision.entityId = owner
        RETURN decision.id AS id LIMIT $most
        UNION
        MATCH (decision:Decision) WHERE decision.fromId = owner
        RETURN decision.id AS id LIMIT $most
      }
      WITH id LIMIT $most
      RETURN count(id) AS count
    }
    RETURN owner, count`,
});
