/** A statement's text with its hints for Neo4j put into force: see `ReadStatement`. */
export function hinted(text: string): string {
  return text.replace(/\/\*\+([\s\S]*?)\*\//g, '$1');
}
