import './workers';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import 'graphiql/style.css';
import type { ExecutionResult } from 'graphql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples';
import './playground.css';

/** Sends operations to where the page itself came from. */
const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult; // our own server's answer
};

const root = document.getElementById('playground');
if (!root) throw new Error('index.html has no element "playground".');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={EXAMPLES.map((query) => ({ query }))}
    visiblePlugin="Documentation Explorer"
    defaultEditorToolsVisibility={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="dateline-logo">Dateline</span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
