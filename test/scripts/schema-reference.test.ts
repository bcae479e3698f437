import { readSchema } from '../../src/graphql/schema.js';
import { referenceOf } from '../../scripts/schema/reference.mjs';

const SMALL = `
  type Query {
    "All that sail."
    boats(
      "Only these."
      rig: [Rig!] = [SLOOP]
      first: Int
      after: String
      last: Int
      before: String
    ): [Boat!]!
  }
  "What floats."
  interface Boat {
    "Its name."
    name: String! @deprecated(reason: "Ask for \`title\`.")
  }
  "A boat with sails."
  type Yacht implements Boat {
    name: String!
  }
  enum Rig {
    "One mast."
    SLOOP
  }
`;

describe('The reference of a schema', () => {
  const lines = referenceOf(SMALL).split('\n');

  it.each([
    ['a field with its type, linked', '- **`boats`** \\[[Boat](#boat)!\\]!, paged. All that sail.'],
    ['an argument with its default', '  - `rig` \\[[Rig](#rig)!\\] = `[SLOOP]`. Only these.'],
    ['what is deprecated, and for what', '- **`name`** String!. **Deprecated**: Ask for `title`. Its name.'],
    ['who implements an interface', 'Implemented by [Yacht](#yacht).'],
    ['each value of an enum', '- `SLOOP` One mast.'],
  ])('shows %s', (_, line) => {
    expect(lines).toContain(line);
  });

  it('leaves the arguments of pages to the page that tells of lists', () => {
    expect(lines.filter((line) => /`(first|after|last|before)` (Int|String)/.test(line))).toEqual([]);
  });

  it('has a heading for whatever it links to, in our own schema too', () => {
    const page = referenceOf(readSchema());
    const headings = new Set([...page.matchAll(/^#+ (.+)$/gm)].map(([, name]) => name?.toLowerCase()));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, name]) => name);
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((name) => !headings.has(name))).toEqual([]);
  });
});
