export interface Neo4jServer {
  readonly uri: string;
  stop(): Promise<void>;
  readonly exited: Promise<number | null>;
}

export function startNeo4j(options: {
  readonly home: string;
  readonly port?: number;
  readonly password?: string;
  readonly say?: (line: string) => void;
  readonly java?: readonly string[];
  readonly settings?: readonly string[];
  readonly plugins?: string;
}): Promise<Neo4jServer>;
