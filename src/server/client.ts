import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { holdsToken } from '../graphql/permission.js';

/**
 * Who asks, for counting what is asked. The server's own token makes a client; any other is not believed, or each new
 * one would be a new client.
 */
export function clientOf(request: FastifyRequest, token: string | null): string {
  if (token !== null && holdsToken(token, request.headers.authorization)) return 'token';
  return isIPv6(request.ip) ? networkOf(request.ip) : request.ip;
}

/** One IPv6 customer has at least a /64 of addresses. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
