/** An export that cannot be written, or a file that cannot be read in; the message says where and what to do. */
export class TransferError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransferError';
  }
}
