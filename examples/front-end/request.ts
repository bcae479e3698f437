import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * The answer to one operation, typed by its document.
 * @throws Error with what the server says when it answers with errors
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  url = '/graphql',
): Promise<Data> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const body = JSON.stringify({ query: print(document), variables });
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as Answer<Data>; // what the document asks for is what the API answers
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  if (data === undefined || data === null) throw new Error(`The API answered ${response.status} without data.`);
  return data;
}
