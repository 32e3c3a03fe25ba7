/** A message the fake council would have sent by e-mail or text. */
export interface SentMessage {
  /** Why: to prove who reported, or to confirm that somebody wants to be told. */
  kind: 'proof' | 'confirmation';
  channel: 'email' | 'sms' | 'push';
  address: string;
  language: string;
  /** What its link carries: for `proofs.exchange`, or for the calls of `subscriptions`. */
  token: string;
}

/** Every message so far, oldest first. */
export class Messages {
  readonly sent: SentMessage[] = [];
}
