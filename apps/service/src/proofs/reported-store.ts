import { sql, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { type MessageChannel } from '../messages/template.js';

/** As `normalAddress` writes them, and as the indexes of `request_contact` have them. */
const ADDRESS_OF = {
  email: sql`lower(btrim(email))`,
  sms: sql`regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9+]', '', 'g'), '^00', '+'), '^0', '+44')`,
} as const satisfies Record<MessageChannel, unknown>;

/** The requests that were reported from an address, which is given as `normalAddress` writes it. */
export async function reportedFrom(
  db: Database | Transaction<Tables>,
  channel: MessageChannel,
  address: string,
): Promise<{ id: string; reference: string }[]> {
  const { rows } = await sql<{ id: string; reference: string }>`
    select service_request.id, service_request.reference
    from request_contact join service_request on service_request.id = request_contact.request_id
    where ${ADDRESS_OF[channel]} = ${address}`.execute(db);
  return rows;
}
