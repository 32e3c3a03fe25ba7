/**
 * How a page listens. `connecting` until the first answer, so also on a server; `live` while news would come
 * by itself; `lost` when it would not.
 */
export type Connection = 'connecting' | 'live' | 'lost';
