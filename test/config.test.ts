import { ConfigError, readConfig } from '../src/config.js';
import { DEFAULT_SERVING } from '../src/serving-config.js';

describe('readConfig', () => {
  it('asks for nothing: the embedded graph in ./data, served to this machine', () => {
    expect(readConfig({})).toEqual({
      graph: { engine: 'embedded', folder: './data' },
      server: { host: '127.0.0.1', port: 4000, token: null },
      serving: DEFAULT_SERVING,
      logLevel: 'warn',
      modelFolder: null,
    });
  });

  it('takes Neo4j when its address is given', () => {
    const environment = { NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: ' s ', NEO4J_DATABASE: 'news' };
    expect(readConfig(environment).graph).toEqual({
      engine: 'neo4j',
      uri: 'neo4j+s://x.databases.neo4j.io',
      username: 'neo4j',
      password: ' s ',
      database: 'news',
    });
  });

  it('lets the command line go before the environment', () => {
    expect(readConfig({ PORT: '80', HOST: '::' }, { PORT: '0', HOST: undefined }).server).toEqual({
      host: '::',
      port: 0,
      token: null,
    });
  });

  it('limits what each client may ask as soon as others than this machine can reach the server', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).serving.rateLimit).toBe(1_000_000);
    expect(readConfig({ HOST: '0.0.0.0', DATELINE_RATE_LIMIT: '0' }).serving.rateLimit).toBeNull();
    expect(readConfig({ DATELINE_RATE_LIMIT: '500' }).serving.rateLimit).toBe(500);
  });

  it('takes how the server treats those who ask', () => {
    const environment = { DATELINE_MAX_DEPTH: '9', DATELINE_INTROSPECTION: 'off', DATELINE_TRUST_PROXY: 'loopback' };
    expect(readConfig(environment).serving).toMatchObject({
      limits: { maxDepth: 9, maxTokens: 5000 },
      introspection: false,
      trustedProxies: 'loopback',
    });
  });

  it('takes an empty variable as not set', () => {
    expect(readConfig({ NEO4J_URI: '', DATELINE_DATA: ' ', PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ PORT: 'http' }, 'PORT should be a port from 0 to 65535 (0: any free one), for example 4000'],
    [{ PORT: '70000' }, /^PORT should be/],
    [{ DATELINE_METRICS: 'yes' }, 'DATELINE_METRICS should be on or off'],
    [{ DATELINE_MAX_DEPTH: '0' }, /^DATELINE_MAX_DEPTH should be a whole number/],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL should be one of fatal, error, warn, info, debug, trace, silent'],
    [{ NEO4J_URI: 'localhost:7687' }, /^NEO4J_URI should begin with bolt:\/\//],
    [{ NEO4J_URI: 'https://x.example' }, /^NEO4J_URI should begin with/],
    [{ NEO4J_URI: 'bolt://me:hunter2@localhost' }, /^NEO4J_URI should hold no password; put it in NEO4J_PASSWORD/],
  ])('says of %j what it should be', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('never repeats a password in an error', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://me:hunter2@localhost' })).not.toThrow(/hunter2/);
  });
});
