/**
 * `fetch` for one visitor: the service hears at whose wish it is asked, so that it counts that person's calls and not ours.
 * The chain of proxies before us goes along; the service knows which of them it believes.
 */
export function askingFor(headers: Headers, address: string): (request: Request) => Promise<Response> {
  const before = headers.get('x-forwarded-for');
  const chain = before === null ? address : `${before}, ${address}`;
  return (request) => {
    request.headers.set('x-forwarded-for', chain);
    return fetch(request);
  };
}
