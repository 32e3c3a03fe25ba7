/** Where the links in messages lead. */
export interface Links {
  /** The resident app, without a slash at the end. */
  residentsUrl: string;
  /** This service as others reach it, without a slash at the end. */
  serviceUrl: string;
}

/** The page of a request. */
export function requestLink({ residentsUrl }: Links, reference: string): string {
  return `${residentsUrl}/requests/${encodeURIComponent(reference)}`;
}

/** The page on which a follower confirms, changes and stops. */
export function subscriptionLink({ residentsUrl }: Links, token: string): string {
  return `${residentsUrl}/subscriptions/${token}`;
}

/** What a mail program posts to, to stop the messages without asking. `basePath` is the contract's. */
export function oneClickUrl({ serviceUrl }: Links, basePath: string, token: string): string {
  return `${serviceUrl}${basePath}/subscriptions/${token}/stop`;
}
