/** Where the editor finds its workers: beside this file, so that nothing is fetched from elsewhere. */
const FILES: Readonly<Record<string, string>> = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(new URL(FILES[label] ?? 'editor.worker.js', import.meta.url)),
  },
});
