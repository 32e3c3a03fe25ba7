/** What a system of the council's own may be given. */
export const STAFF_SCOPES = [
  'requests:read',
  'requests:write',
  'events:write',
  'webhooks:manage',
  'staff:read',
  'staff:write',
  'contact:read',
  'imports:write',
  'insight:read',
  'insight:write',
];

/** What a supplier's system may be given. */
export const SUPPLIER_SCOPES = [
  'requests:read',
  'requests:write',
  'events:write',
  'assignments:write',
  'webhooks:manage',
];
