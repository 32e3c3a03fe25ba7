import type { Fetch } from '../options.js';

/** A fetch that sends `body` by `XMLHttpRequest`, the one way browsers have to tell how much of it has left. */
export function sendByXhr(body: Blob, onSent: (sentBytes: number) => void): Fetch {
  return ({ method, url, headers, signal }) =>
    new Promise((resolve, reject) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, url);
      xhr.responseType = 'arraybuffer';
      headers.forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.upload.onprogress = ({ loaded }) => onSent(loaded);
      xhr.onload = () => resolve(toResponse(xhr, url));
      xhr.onerror = () => reject(new TypeError('no answer'));
      // The caller's own reason, or that of ky, whose time is up.
      xhr.onabort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', () => xhr.abort());
      xhr.send(body);
    });
}

function toResponse(xhr: XMLHttpRequest, url: string): Response {
  // It cannot be kept from following a redirect; that it has is told as if it had not.
  if (xhr.responseURL !== url) return new Response(null, { status: 307 });
  const headers = new Headers();
  for (const [, name = '', value = ''] of xhr.getAllResponseHeaders().matchAll(/(.+?):(.*)/g)) {
    headers.append(name, value);
  }
  // An answer that may not have a body may not be given an empty one either. `responseType` says what it is.
  const body = xhr.response as ArrayBuffer;
  return new Response(body.byteLength ? body : null, { status: xhr.status, headers });
}
