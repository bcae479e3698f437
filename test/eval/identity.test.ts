import { resolve } from 'node:path';
import { evaluateIdentity } from '../../src/eval/identity.js';
import { createReader } from '../../src/reader.js';
import { sharedFolder } from '../support/shared.js';

const HOMONYMS = resolve('test/gold/homonyms');
const shared = [sharedFolder('gold'), sharedFolder('seeds')].filter((folder) => folder !== null);

describe('who is held to be who', () => {
  it('is right for gold articles and homonyms in one graph', async () => {
    const reader = await createReader();
    const { all, byFolder } = await evaluateIdentity([...shared, HOMONYMS], reader);
    await reader.close();
    expect(all.precision).toBeGreaterThanOrEqual(0.97);
    expect(all.recall).toBeGreaterThanOrEqual(0.85);
    const homonyms = byFolder.get(HOMONYMS);
    expect(homonyms).toMatchObject({ mentions: 112 });
    expect(homonyms?.precision).toBeGreaterThanOrEqual(0.97);
    expect(homonyms?.recall).toBeGreaterThanOrEqual(0.85);
  }, 120_000);
});
