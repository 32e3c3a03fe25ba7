import { sql, type RawBuilder } from 'kysely';

/**
 * What the service of a request is called in `language`, as part of a query of `service_request`. A request keeps the name in
 * the council's first language: where that is the name of today, it is told as the catalogue has it; a service that was renamed
 * since keeps the name under which the request was made. Nothing is looked up for the first language.
 */
export function serviceNameIn(language: string, firstLanguage: string): RawBuilder<string> {
  if (language === firstLanguage) return sql`service_request.service_name`;
  return sql`coalesce(
    (
      select service.words -> ${language}::text ->> 'name' from service
      where service.code = service_request.service_code
        and service.definition ->> 'name' = service_request.service_name
    ),
    service_request.service_name
  )`;
}
