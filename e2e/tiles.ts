import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** Pictures of a map, all alike, from this machine alone. */
export interface Tiles {
  /** An address with `{z}`, `{x}` and `{y}` in it. */
  url: string;
  /** How many were fetched. */
  served(): number;
  stop(): Promise<void>;
}

const SIDE = 256;

/** Starts a server of map pictures. */
export async function startTiles(): Promise<Tiles> {
  let count = 0;
  const picture = plainPicture();
  const server = createServer((_, response) => {
    count += 1;
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // What listens on a port has an address with that port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`,
    served: () => count,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A PNG of one pale green, with a darker edge so that tiles tell themselves apart. */
export function plainPicture(): Buffer {
  const rows = Array.from({ length: SIDE }, (_, y) =>
    Buffer.concat([
      Buffer.from([0]),
      ...Array.from({ length: SIDE }, (_, x) =>
        Buffer.from(x === 0 || y === 0 ? [150, 180, 150] : [225, 238, 225]),
      ),
    ]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // Eight bits of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
