/** A module with the schemas of `contract`, a bundled OpenAPI document, as valibot schemas. */
export function writeSchemas(contract: unknown): string;
