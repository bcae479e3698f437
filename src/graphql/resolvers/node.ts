import { typenameOf } from '../ids.js';
import type { NodeResolvers } from '../generated/schema-types.js';

export const Node: NodeResolvers = { __resolveType: ({ id }) => typenameOf(id) };
