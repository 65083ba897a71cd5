import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const booking = /\/assets\/Booking-[\w-]+\.js$/;

/**
 * The product behind a door of its own, which after `deploy` has a newer version:
 * another worker, and no longer the file that shows a booking.
 */
export async function behindADoor(product: string) {
  let deployed = false;
  const door = createServer((request, response) => {
    void pass(request, response).catch(() => response.destroy());
  });
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await fetch(product + request.url, {
      method: request.method,
      headers: { 'content-type': request.headers['content-type'] ?? '' },
      body: request.method === 'POST' ? await text(request) : undefined,
    });
    const gone = deployed && booking.test(request.url!);
    response.writeHead(gone ? 404 : answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      'cache-control': answer.headers.get('cache-control') ?? 'no-store',
    });
    const body = await answer.text();
    response.end(deployed && request.url === '/sw.js' ? newer(body) : body);
  };
  const newer = (worker: string) =>
    worker.replace(/(version:["'`])\w+/, '$1newer').replace(/\/assets\/Booking-[\w-]+\.js,/, '');
  await new Promise<void>((ready) => door.listen(0, '127.0.0.1', ready));
  return {
    baseURL: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    deploy: () => (deployed = true),
    close: () => new Promise((closed) => door.close(closed)),
  };
}
