import { z } from 'zod';

/** A property that may be absent from the node: null where it is. */
export const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

export const text = z.string();
export const optionalText = optional(z.string());
export const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);
export const count = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? 0);
export const offset = z.number().int().nonnegative();
export const optionalOffset = optional(offset);
