import type { Server } from 'node:http';

export function servePage(options: { api: string; port: number }): Promise<Server>;
