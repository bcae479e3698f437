import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { ERROR_CODES, inputError } from './errors.js';

let alpha2: ReadonlyMap<string, string> | null = null;

/** Read when it is first asked for: most requests are not about these codes. */
function alpha2Codes(): ReadonlyMap<string, string> {
  if (alpha2 !== null) return alpha2;
  const countries = createRequire(import.meta.url)('world-countries') as readonly Country[]; // its "main" is a JSON file
  alpha2 = new Map(countries.map(({ cca3, cca2 }) => [cca3, cca2]));
  return alpha2;
}

/** The three-letter code of a country. */
export function codeOf({ id, countryCode }: { readonly id: string; readonly countryCode: string | null }): string {
  return countryCode ?? id.slice('country:'.length);
}

/** The two-letter code of the country with this three-letter code; null for one without. */
export function alpha2Of(code: string): string | null {
  return alpha2Codes().get(code) ?? null;
}

/** The code as it is. @throws BAD_COUNTRY_CODE for anything but three capital letters */
export function checkCountryCode(value: unknown): string {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  throw inputError(
    ERROR_CODES.BAD_COUNTRY_CODE,
    `${JSON.stringify(value)} is not the code of a country. Write its ISO 3166-1 alpha-3 code, such as "MEX".`,
  );
}
