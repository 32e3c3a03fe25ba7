// Listens on many streams, in a process of its own so that it takes no time of the servers'. Told `open`, it says `opened` once
// every stream has said something; told `expect`, it says when each of the streams of a server had heard those words.
import { performance } from 'node:perf_hooks';
import { connect } from 'node:net';

/** As many connections are being made at once: no server is asked to accept more in an instant. */
const AT_ONCE = 100;
const groups = new Map();
/** This machine's clock, the same in every process, in milliseconds. */
const clock = () => performance.timeOrigin + performance.now();

process.on('message', async ({ open, expect }) => {
  if (open) {
    groups.set(open.name, await openAll(open));
    process.send({ opened: open.name });
  }
  if (expect) listenFor(expect);
});
process.on('disconnect', () => process.exit());

async function openAll({ url, count }) {
  const streams = [];
  const lane = async () => {
    while (streams.length < count) {
      const stream = { words: undefined, heard: undefined, tail: '' };
      streams.push(stream);
      await openOne(stream, new URL(url));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return streams;
}

function openOne(stream, { hostname, port, pathname, search, host }) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.once('error', reject);
    socket.once('connect', () =>
      socket.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`),
    );
    socket.setEncoding('latin1').on('data', (text) => {
      if (stream.tail === '' && !text.startsWith('HTTP/1.1 200')) reject(new Error(text.slice(0, 200)));
      resolve();
      const said = stream.tail + text;
      if (stream.words && said.includes(stream.words)) {
        stream.words = undefined;
        stream.heard();
      }
      stream.tail = said.slice(-200);
    });
    socket.once('close', () => reject(new Error('A stream was closed before it said anything')));
  });
}

function listenFor({ name, words }) {
  const streams = groups.get(name);
  let left = streams.length;
  for (const stream of streams) {
    stream.words = words;
    stream.heard = () => {
      if (--left === 0) process.send({ heard: words, at: clock() });
    };
  }
  process.send({ listening: words });
}
