import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { EverythingDocument, WhoRejectedWhatDocument } from '../generated/operations.js';
import { anApi, apiOn } from '../support/ask.js';
import { aClaim, aPerson, aPolicy, aReading } from '../support/builders.js';
import { countReads } from '../support/count-reads.js';

/** `size` articles, each with claims about `size` policies. */
function world(size: number) {
  const ada = aPerson({ name: 'Ada Marsh', aliases: ['sheinbaum'] });
  const bo = aPerson({ name: 'Bo Reed' });
  const policies = Array.from({ length: size }, (_, i) => aPolicy({ name: `Plan number ${i}` }));
  return Array.from({ length: size }, (_, i) =>
    aReading({
      article: { title: `Article ${i}`, publishedAt: `2025-05-0${i + 1}` },
      claims: policies.flatMap((object) => [
        aClaim({ subject: ada, type: 'REJECTED', object, attributedTo: bo }),
        aClaim({ subject: bo, type: 'PROPOSED', object }),
      ]),
    }),
  );
}

describe('The number of reads', () => {
  async function readsFor<Data, Variables>(
    size: number,
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<string[]> {
    const api = await anApi({ readings: world(size) });
    const { graph, reads } = countReads(api.graph);
    const { errors } = await apiOn(graph).ask(document, variables);
    await api.close();
    expect(errors).toBeUndefined();
    return reads;
  }

  it('depends on the query, not on how much it returns', async () => {
    const one = await readsFor(1, EverythingDocument, {});
    const many = await readsFor(4, EverythingDocument, {});
    expect(many.toSorted()).toEqual(one.toSorted());
  });

  it('is one for each step of the question of this project', async () => {
    // Steps that wait for nothing of each other may run in either order.
    const steps = [
      'search:entities', // with whom it found
      'relationshipsOfEntities_OUTGOING_object_name', // with the policies
      'claimsOfRelationships_few_attributedTo_name_article_name', // with those who are cited, and the articles
      'relationshipsOfEntities_INCOMING_subject_name', // who proposed them
    ];
    const reads = await readsFor(4, WhoRejectedWhatDocument, { name: 'sheinbaum' });
    expect(reads.toSorted()).toEqual(steps.toSorted());
  });
});
