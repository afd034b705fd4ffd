import { once } from 'node:events';
import type { Server } from 'node:http';

export const LAST_PORT = 65_535;

/** Listens on the first free port from `port` on and gives its number; 0 lets the system choose. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (!isTaken(error) || port >= LAST_PORT) throw error;
    return listen(server, port + 1, host);
  }
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
