import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Who is told when an endpoint of other systems is paused. */
export const webhookContact: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table webhook_endpoint
      add contact_address_id uuid references address on delete set null,
      add contact_masked text`.execute(db);
    await sql`create index webhook_endpoint_contact on webhook_endpoint (contact_address_id)
      where contact_address_id is not null`.execute(db);
  },
};
