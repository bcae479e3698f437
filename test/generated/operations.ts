/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * What the subject did to, with or about the object. The names read as `subject TYPE object`: Sheinbaum REJECTED
 * the plan.
 */
export type ClaimType =
  /** Accused, blamed, alleged wrongdoing by, sued, charged or investigated. */
  | 'ACCUSED'
  /** Agreed, accepted, promised, committed to, signed or ratified. */
  | 'AGREED'
  /** Gave money, goods, weapons, troops, shelter or help to. */
  | 'AIDED'
  /** Named, nominated or elected someone to an office. */
  | 'APPOINTED'
  /** Used violence against: struck, bombed, fought, killed or injured. */
  | 'ATTACKED'
  /** Standing fact: sits in or comes from a place or a country. */
  | 'BASED_IN'
  /** Gave in, eased, lifted, apologised, released, withdrew, ceded or resigned. */
  | 'CONCEDED'
  /** Acted jointly, traded, shared intelligence or held exercises with. Holds both ways. */
  | 'COOPERATED'
  /** Condemned, criticized, deplored or mocked. */
  | 'CRITICIZED'
  /** Beat another in an election or a vote. */
  | 'DEFEATED'
  /** Sent, massed or alerted armed forces, short of using them. */
  | 'DEPLOYED'
  /** Officially listed, labelled or declared something to be something, such as a terrorist organization. */
  | 'DESIGNATED'
  /** Arrested, jailed, deported or abducted. */
  | 'DETAINED'
  /** Passed, adopted, approved or launched a law, budget or programme of its own. The object is the policy. */
  | 'ENACTED'
  /** Repealed, scrapped, cancelled, suspended or quit a policy, programme or treaty. */
  | 'ENDED'
  /** Put a tariff, tax, ban, curfew or rule in force. The object is the policy, the target whom it falls on. */
  | 'IMPOSED'
  /** Standing fact: holds the top office of a country or an organization. The office is the `role`. */
  | 'LEADS'
  /** Standing fact: belongs to a party, an alliance or a group. */
  | 'MEMBER_OF'
  /** Met, talked to, phoned, visited, negotiated with or mediated. Holds both ways. */
  | 'MET'
  /** Ordered or directed something, or signed an order. The object is the policy. */
  | 'ORDERED'
  /** Standing fact: is an organ, agency or unit of a country or an organization. */
  | 'PART_OF'
  /** Offered, suggested, planned or floated a policy or an action. */
  | 'PROPOSED'
  /** Demonstrated, went on strike or marched against. */
  | 'PROTESTED'
  /** Refused, declined, dismissed, opposed, ruled out, vetoed or blocked. */
  | 'REJECTED'
  /** Asked for, urged, pressed, demanded, called on or sought. */
  | 'REQUESTED'
  /** Banned, blocked, censored, raided, repressed or closed. */
  | 'RESTRICTED'
  /** Imposed sanctions or an embargo on, cut ties or aid, boycotted, expelled diplomats of or convicted. */
  | 'SANCTIONED'
  /** Took goods, assets or territory by force or by law. */
  | 'SEIZED'
  /** Endorsed, backed, praised, thanked, defended, congratulated or recognized. */
  | 'SUPPORTED'
  /** Warned of consequences, threatened or gave an ultimatum to. */
  | 'THREATENED'
  /** Standing fact: serves, speaks for or is employed by. */
  | 'WORKS_FOR';

/** Whether a sentence says that something was done or that it was not. */
export type Polarity =
  /** The sentence says it was done: "rejected the plan". */
  | 'AFFIRMED'
  /** The sentence says it was not: "did not reject the plan". */
  | 'NEGATED';

export type WhoRejectedWhatQueryVariables = Exact<{
  name: string;
}>;


export type WhoRejectedWhatQuery = { search: { nodes: Array<
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string, relationships: { nodes: Array<{ type: ClaimType, articleCount: number, object:
              | { __typename: 'Country', name: string }
              | { __typename: 'Organization', name: string }
              | { __typename: 'Person', name: string }
              | { __typename: 'Place', name: string }
              | { __typename: 'Policy', name: string, proposedBy: { nodes: Array<{ subject:
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                      | { name: string }
                     }> } }
            , claims: { nodes: Array<{ occurredOn: string | null, polarity: Polarity, attributedTo:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null, evidence: { sentence: string, article: { title: string | null, publishedAt: string | null } } }> } }> } }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Policy', id: string, name: string }
    > } };


export const WhoRejectedWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoRejectedWhat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REJECTED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"articleCount"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoRejectedWhatQuery, WhoRejectedWhatQueryVariables>;