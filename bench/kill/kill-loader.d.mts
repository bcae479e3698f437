export function killLoader(options: {
  readonly server: { readonly uri: string } | null;
  readonly kills: number;
  readonly articles: number;
  readonly ready?: boolean;
  readonly seed?: number;
  readonly say?: (line: string) => void;
}): Promise<{ loads: number; expected: string[]; different: string[][] }>;
