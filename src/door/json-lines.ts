/** The values of a stream of JSON lines, in order. @throws for a line that is no JSON */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as unknown; // as: parsed by whoever asked
  }
  if (rest !== '') yield JSON.parse(rest) as unknown; // as: likewise
}

export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
