// A React Router server with one page of a heading: what every page of such a server costs at the least.
process.env.NODE_ENV = 'production';

const { createServer } = await import('node:http');
const { PassThrough } = await import('node:stream');
const { createReadableStreamFromReadable, createRequestListener } = await import('@react-router/node');
const { createElement } = await import('react');
const { renderToPipeableStream } = await import('react-dom/server');
const { ServerRouter } = await import('react-router');

function Page() {
  return createElement(
    'html',
    { lang: 'en' },
    createElement('body', null, createElement('h1', null, 'Hello')),
  );
}

function handleRequest(request, status, headers, routerContext) {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      createElement(ServerRouter, { context: routerContext, url: request.url }),
      {
        onShellReady() {
          const body = new PassThrough();
          pipe(body);
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        },
        onShellError: reject,
      },
    );
  });
}

const root = { id: 'root', path: '', hasLoader: false, hasAction: false };
// A build as `react-router build` writes it, for an app of one route.
const build = {
  entry: { module: { default: handleRequest } },
  routes: { root: { ...root, module: { default: Page } } },
  assets: {
    entry: { imports: [], module: '' },
    routes: { root: { ...root, module: '' } },
    url: '',
    version: '',
  },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: {},
  ssr: true,
  isSpaMode: false,
  prerender: [],
  routeDiscovery: { mode: 'initial' },
};

const server = createServer(createRequestListener({ build, mode: 'production' }));
server.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${server.address().port}` });
});
process.on('disconnect', () => process.exit(0));
