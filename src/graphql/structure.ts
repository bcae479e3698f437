import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { ERROR_CODES, inputError } from './errors.js';
import type { Limits } from './limits.js';

type StructureLimits = Omit<Limits, 'maxTokens' | 'maxCost' | 'timeLimit'>;

/** What a selection holds, with all the fragments that it spreads. */
interface Extent {
  /** Levels of fields below each other. */
  readonly fields: number;
  /** Levels of fragments within each other. */
  readonly spreads: number;
  /** Fields side by side. */
  readonly width: number;
}

const NOTHING: Extent = { fields: 0, spreads: 0, width: 0 };

/**
 * The rule that looks at the mere shape of a query. GraphQL's own rules would take long over a large one, and run out of
 * stack over fragments that spread each other, so of a query that this one refuses they are shown nothing.
 */
export function withinStructure(limits: StructureLimits): ValidationRule {
  return (context) => {
    const document = context.getDocument();
    const excess = findExcess(document, limits);
    if (excess) {
      context.reportError(excess);
      (document as { definitions: unknown }).definitions = []; // read-only by type alone; the other rules walk it only after this
    }
    return {};
  };
}

/** What of a query is more than it may be; null when it is not. */
export function findExcess(document: DocumentNode, limits: StructureLimits): GraphQLError | null {
  try {
    new Survey(document, limits).run();
    return null;
  } catch (error) {
    if (error instanceof Excess) return error.told;
    throw error;
  }
}

/** Ends a survey. */
class Excess extends Error {
  readonly told: GraphQLError;

  constructor(told: GraphQLError) {
    super(told.message);
    this.told = told;
  }
}

class Survey {
  readonly #document: DocumentNode;
  readonly #limits: StructureLimits;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #extents = new Map<string, Extent>();
  /** Fragments that are being measured, each spread by the one before. */
  readonly #within = new Set<string>();
  #aliases = 0;
  #directives = 0;

  constructor(document: DocumentNode, limits: StructureLimits) {
    this.#document = document;
    this.#limits = limits;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    );
  }

  run(): void {
    for (const definition of this.#document.definitions) {
      this.#countDirectives(definition);
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#extentOfFragment(definition.name.value);
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { width } = this.#extentOf(definition.selectionSet, 0);
      if (width > this.#limits.maxRootFields) this.#tooLarge('fields at its top', this.#limits.maxRootFields);
    }
  }

  /** @param level how many selections the text has around this one */
  #extentOf(set: SelectionSetNode | undefined, level: number): Extent {
    if (!set) return NOTHING;
    if (level > this.#limits.maxDepth) this.#tooDeep('fields');
    let { fields, spreads, width } = NOTHING;
    for (const selection of set.selections) {
      this.#countDirectives(selection);
      const extent = this.#extentOfSelection(selection, level);
      fields = Math.max(fields, extent.fields);
      spreads = Math.max(spreads, extent.spreads);
      width += extent.width;
    }
    if (fields > this.#limits.maxDepth) this.#tooDeep('fields');
    if (spreads > this.#limits.maxDepth) this.#tooDeep('fragments');
    return { fields, spreads, width };
  }

  #extentOfSelection(selection: SelectionNode, level: number): Extent {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (selection.alias && ++this.#aliases > this.#limits.maxAliases)
          this.#tooLarge('aliases', this.#limits.maxAliases);
        const below = this.#extentOf(selection.selectionSet, level + 1);
        return { fields: below.fields + 1, spreads: below.spreads, width: 1 };
      }
      case Kind.INLINE_FRAGMENT: {
        const below = this.#extentOf(selection.selectionSet, level + 1);
        return { ...below, spreads: below.spreads + 1 };
      }
      case Kind.FRAGMENT_SPREAD: {
        const below = this.#extentOfFragment(selection.name.value);
        return { ...below, spreads: below.spreads + 1 };
      }
    }
  }

  /** Measured once, however often it is spread. */
  #extentOfFragment(name: string): Extent {
    const known = this.#extents.get(name);
    if (known) return known;
    if (this.#within.has(name)) {
      throw new Excess(
        inputError(ERROR_CODES.QUERY_TOO_DEEP, `The fragment "${name}" spreads itself, so the query has no end.`),
      );
    }
    if (this.#within.size > this.#limits.maxDepth) this.#tooDeep('fragments');
    this.#within.add(name);
    const extent = this.#extentOf(this.#fragments.get(name)?.selectionSet, 0);
    this.#within.delete(name);
    this.#extents.set(name, extent);
    return extent;
  }

  #countDirectives(node: ASTNode): void {
    if (!('directives' in node)) return;
    this.#directives += node.directives.length;
    if (this.#directives > this.#limits.maxDirectives) this.#tooLarge('directives', this.#limits.maxDirectives);
  }

  #tooLarge(what: string, allowed: number): never {
    throw new Excess(
      inputError(
        ERROR_CODES.QUERY_TOO_LARGE,
        `The query has more than the ${allowed} ${what} that are allowed. Ask in several queries.`,
      ),
    );
  }

  #tooDeep(what: string): never {
    throw new Excess(
      inputError(
        ERROR_CODES.QUERY_TOO_DEEP,
        `The query has more than ${this.#limits.maxDepth} ${what} within each other. Ask for the inner part by id in a query of its own.`,
      ),
    );
  }
}
