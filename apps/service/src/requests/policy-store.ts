import { sql, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';

/**
 * Has the requests for these services follow what the services say now of who sees how much: one that turns private takes its
 * requests with it. The same reading of a service as `policyOf`.
 */
export async function holdToPolicies(
  db: Database | Transaction<Tables>,
  serviceCodes: readonly string[],
): Promise<void> {
  if (serviceCodes.length === 0) return;
  await sql`
    update service_request set
      visibility = policy.visibility,
      location_precision = policy.location_precision,
      shares_name_with_supplier = policy.shares_name,
      private_answers = policy.private_answers
    from (
      select
        code,
        coalesce(definition ->> 'visibility', 'public') as visibility,
        coalesce(definition ->> 'locationPrecision', 'exact') as location_precision,
        coalesce((definition ->> 'sharesNameWithSupplier')::boolean, false) as shares_name,
        jsonb_path_query_array(definition, '$.questions[*] ? (@.answerVisibility == "private").code') as private_answers
      from service where code = any(${[...serviceCodes]}::text[])
    ) policy
    where service_request.service_code = policy.code
      and (service_request.visibility, service_request.location_precision,
           service_request.shares_name_with_supplier, service_request.private_answers)
        is distinct from (policy.visibility, policy.location_precision, policy.shares_name, policy.private_answers)
  `.execute(db);
}
