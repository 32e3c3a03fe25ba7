/**
 * Whether this browser is told: `checking` until that is known, `notOffered` where it cannot be, `off` and `on`; `busy` while
 * something is done, `asked` until the first message has come, `stopped` when a person has just stopped it. What went wrong:
 * `unanswered` and `blocked` when the browser was not allowed to show messages, `failed` and `stopFailed` for the rest.
 */
export type DeviceNewsState =
  | 'checking'
  | 'notOffered'
  | 'off'
  | 'busy'
  | 'asked'
  | 'on'
  | 'stopped'
  | 'unanswered'
  | 'blocked'
  | 'failed'
  | 'stopFailed';
