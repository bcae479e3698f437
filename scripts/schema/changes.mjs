import { buildASTSchema, findBreakingChanges, findDangerousChanges, parse, visit } from 'graphql';

/** What was marked as deprecated in the release may go: whoever used it has been told. */
function withoutDeprecated(text) {
  const gone = (node) => (node.directives?.some(({ name }) => name.value === 'deprecated') ? null : undefined);
  return visit(parse(text), { FieldDefinition: gone, EnumValueDefinition: gone, InputValueDefinition: gone });
}

/**
 * What a new schema does to clients of a released one: `breaking` makes operations fail that were fine, `dangerous` may
 * surprise them.
 * @param {string} released the schema of the last release
 * @param {string} now
 * @returns {{ breaking: string[], dangerous: string[] }}
 */
export function changesBetween(released, now) {
  const [before, after] = [buildASTSchema(withoutDeprecated(released)), buildASTSchema(parse(now))];
  const told = (changes) => changes.map(({ description }) => description);
  return {
    breaking: told(findBreakingChanges(before, after)),
    dangerous: told(findDangerousChanges(before, after)),
  };
}

/**
 * What is deprecated without saying what to use instead.
 * @param {string} text a schema
 * @returns {string[]}
 */
export function deprecatedWithoutReason(text) {
  const found = [];
  visit(parse(text), {
    Directive(node, _key, _parent, _path, ancestors) {
      if (node.name.value !== 'deprecated') return;
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value;
      if (reason?.kind === 'StringValue' && /`/.test(reason.value)) return;
      found.push(ancestors.flatMap((one) => one.name?.value ?? []).join('.'));
    },
  });
  return found;
}
