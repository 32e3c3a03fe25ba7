import { type Links } from '../messages/links.js';

/** The page of the resident app that exchanges the token of a magic link. It is in no address of this service. */
export function proofLink({ residentsUrl }: Pick<Links, 'residentsUrl'>, token: string): string {
  return `${residentsUrl}/proofs/${token}`;
}
