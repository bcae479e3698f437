import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesBetween, deprecatedWithoutReason } from '../../scripts/schema/changes.mjs';

const released = `
  type Query { person(id: ID!, kind: Kind): Person, old: String @deprecated(reason: "Use \`person\`.") }
  type Person { id: ID! name: String! age: Int }
  enum Kind { A B }
  input Filter { name: String }
`;
const changed = (from: string, to: string) => changesBetween(released, released.replace(from, to)).breaking;

describe('A change of the schema', () => {
  it.each([
    ['takes a field away', 'age: Int', '', /Person\.age was removed/],
    ['takes an argument away', ', kind: Kind', '', /arg kind was removed/],
    ['takes a value away', 'A B', 'A', /B was removed from enum type Kind/],
    ['makes null of what was there', 'name: String! age', 'name: String age', /changed type from String! to String/],
    ['wants more', 'id: ID!,', 'id: ID!, more: Int!,', /required arg more/],
    ['wants more of an input', '{ name: String }', '{ name: String more: Int! }', /required field more/],
  ])('breaks clients when it %s', (_what, from, to, message) => {
    expect(changed(from, to).join()).toMatch(message);
  });

  it.each([
    ['adds a field', 'age: Int', 'age: Int size: Int'],
    ['adds an argument that may be left out', 'id: ID!,', 'id: ID!, more: Int,'],
    ['adds a type', 'enum Kind', 'type New { id: ID! } enum Kind'],
    ['promises more', 'age: Int', 'age: Int!'],
    ['takes away what the release called deprecated', 'old: String @deprecated(reason: "Use `person`.")', ''],
  ])('is fine when it %s', (_what, from, to) => {
    expect(changed(from, to)).toEqual([]);
  });

  it('has to say what to use instead of what it deprecates', () => {
    expect(deprecatedWithoutReason(released)).toEqual([]);
    expect(deprecatedWithoutReason('type Query { a: Int @deprecated b: Int @deprecated(reason: "Old.") }')).toEqual([
      'Query.a',
      'Query.b',
    ]);
  });
});

describe('npm run schema:check', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'dateline-schema-'));
    for (const name of ['schema', 'scripts', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  const run = (action: string) =>
    spawnSync(process.execPath, ['scripts/schema.mjs', action], { cwd: copy, encoding: 'utf8' });
  const edit = (from: string, to: string) => {
    const file = join(copy, 'schema/claim.graphql');
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`The schema has no ${from}.`);
    writeFileSync(file, text.replace(from, to));
  };

  it('lets the schema pass as it is, and with more in it', () => {
    expect(run('check')).toMatchObject({ status: 0, stderr: '' });
    edit('rule: String!', 'rule: String! more: Int');
    expect(run('check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails when a field is gone, until that is released', () => {
    edit('confidence: Float!', 'sureness: Float!');
    const { status, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/breaks clients: Claim\.confidence was removed/);
    expect(run('release').status).toBe(0);
    expect(run('check').status).toBe(0);
  });
});
