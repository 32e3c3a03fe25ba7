import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** One address for several instances, each connection led to one of them that takes it, in turn. */
export async function startBalancer(ports: readonly number[]) {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    open.add(incoming);
    incoming.once('close', () => open.delete(incoming)).on('error', () => undefined);
    lead(incoming, ports.length);
  });

  function lead(incoming: Socket, left: number): void {
    const port = ports[turn++ % ports.length];
    if (left === 0 || port === undefined) return void incoming.destroy();
    const outgoing = connect(port, '127.0.0.1');
    outgoing.once('error', () => lead(incoming, left - 1));
    outgoing.once('connect', () => {
      outgoing.removeAllListeners('error').on('error', () => incoming.destroy());
      incoming.pipe(outgoing).pipe(incoming);
      incoming.once('close', () => outgoing.destroy());
      outgoing.once('close', () => incoming.destroy());
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening server on TCP has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
