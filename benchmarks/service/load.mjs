import { Agent, request } from 'node:http';

/** So many calls at a time, each on a connection that stays open. */
export function caller(connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    /** Makes `count` calls, and fails on the first that is not answered with 2xx. */
    async make(count, callOf) {
      let made = 0;
      const one = async () => {
        while (made < count) await exchange(agent, callOf(made++));
      };
      await Promise.all(Array.from({ length: connections }, one));
    },
    once: (call) => exchange(agent, call),
    end: () => agent.destroy(),
  };
}

function exchange(agent, { url, method = 'GET', body, headers }) {
  return new Promise((resolve, reject) => {
    const content =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { agent, method, headers: { ...content, ...headers } }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (part) => (text += part));
      incoming.on('end', () => {
        if (incoming.statusCode >= 200 && incoming.statusCode < 300) resolve(text);
        else
          reject(
            new Error(`${method} ${new URL(url).pathname} was answered with ${incoming.statusCode}: ${text}`),
          );
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
