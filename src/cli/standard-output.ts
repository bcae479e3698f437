import { once } from 'node:events';

/** Writes a line to standard output and waits while its reader is behind, so that nothing piles up in memory. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours. */
export function endQuietlyWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
}

/** A line for the person at the terminal: standard output belongs to results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
