/** The answer to one operation over HTTP. */
export async function post(url: string, query: string, variables: object = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}
