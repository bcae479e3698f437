export const neo4jFolder: string;
export const neo4jVersion: string;
export function whyNoNeo4j(): string | null;
export function installNeo4j(say?: (line: string) => void): string;
export function classArchive(): string;
