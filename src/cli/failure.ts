/** What the shell gets to see: all done, something could not be done, or the command was not understood. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;

/** Ends a command with a message for its user; an error of another kind is a bug and is shown with its stack. */
export class CommandFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
