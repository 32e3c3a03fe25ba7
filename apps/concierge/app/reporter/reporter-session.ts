/** What is kept on the server of somebody who has shown that they reported. The cookie only finds it. */
export interface ReporterSession {
  accessToken: string;
  /** ISO 8601. */
  expiresAt: string;
  /** The one request it opens, or null for all that the person reported. */
  reference: string | null;
}
