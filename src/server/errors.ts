import { errorReason } from './error-reason.js';

/** Why the server cannot start; the message says what to do. */
export class ServerError extends Error {
  readonly code: 'PORT_IN_USE' | 'PORT_FORBIDDEN' | 'HOST_UNKNOWN' | 'CANNOT_LISTEN';

  constructor(code: ServerError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServerError';
    this.code = code;
  }
}

/** Puts what the operating system says about an address into words that help. */
export function listenError(cause: unknown, host: string, port: number): ServerError {
  switch (errorReason(cause)) {
    case 'EADDRINUSE':
      return new ServerError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is in use, perhaps by another Dateline. Stop that program, or choose another port with PORT=${port + 1}.`,
        { cause },
      );
    case 'EACCES':
      return new ServerError(
        'PORT_FORBIDDEN',
        `This user may not listen on port ${port}. Choose a port above 1023, for example with PORT=4000.`,
        { cause },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServerError(
        'HOST_UNKNOWN',
        `${host} is no address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all networks.`,
        { cause },
      );
    default:
      return new ServerError('CANNOT_LISTEN', `Cannot listen on ${host}:${port}: ${String(cause)}`, { cause });
  }
}
