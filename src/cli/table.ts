const WIDEST_COLUMN = 60;

/** Columns and rows as text in aligned columns; long values are cut, and say so with "…". */
export function formatTable(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => columns.map((_, column) => cell(row[column])));
  const widths = columns.map((name, column) => Math.max(width(name), ...cells.map((row) => width(row[column] ?? ''))));
  const line = (values: readonly string[]) =>
    values
      .map((value, column) => value + ' '.repeat((widths[column] ?? 0) - width(value)))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map((count) => '─'.repeat(count))), ...cells.map(line)].join('\n');
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > WIDEST_COLUMN
    ? `${characters.slice(0, WIDEST_COLUMN - 1).join('')}…`
    : characters.join('');
}

function width(text: string): number {
  return Array.from(text).length;
}
