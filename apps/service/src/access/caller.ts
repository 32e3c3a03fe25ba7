/** What a token may do, by the names of the contract's `oauth2` scheme. */
type Scope = string;

/** Anybody: no credentials were sent, or such as this call asks nobody for. */
export interface PublicCaller {
  kind: 'public';
}

/** Somebody of the council or one of its own systems; the council's API key too. */
export interface StaffCaller {
  kind: 'staff';
  scheme: 'apiKey' | 'oauth2';
  /** Who it is, for the audit: the id of a client, the subject of a sign-in, or `api-key`. */
  id: string;
  /** As a person reads it. */
  name: string;
  scopes: ReadonlySet<Scope>;
}

/** A supplier's system. */
export interface SupplierCaller {
  kind: 'supplier';
  scheme: 'oauth2';
  id: string;
  name: string;
  /** One of `GET /suppliers`. */
  supplierId: string;
  scopes: ReadonlySet<Scope>;
}

/** Who reported, as a magic link proved. */
export interface ReporterCaller {
  kind: 'reporter';
  scheme: 'reporter';
  /** The id of the proof. */
  id: string;
  /** What the proof opens. */
  requestIds: ReadonlySet<string>;
}

/** Who follows, by a confirmed subscription. */
interface FollowerCaller {
  kind: 'follower';
  scheme: 'follower';
  /** The id of the subscription. */
  id: string;
  /** What it follows, as far as that is single requests. */
  requestIds: ReadonlySet<string>;
}

/** Who calls: `request.caller` of every call. Set before the handler, and already held to the contract's `security`. */
export type Caller = PublicCaller | StaffCaller | SupplierCaller | ReporterCaller | FollowerCaller;

/** The one caller without credentials. */
export const ANYBODY: PublicCaller = { kind: 'public' };

/** What the council's API key is for: reading, intake, and what suppliers' first integrations rest on. */
const KEY_SCOPES: readonly Scope[] = [
  'requests:read',
  'requests:write',
  'events:write',
  'imports:write',
  'staff:read',
];

/** Whoever has the council's API key. */
export const KEY_HOLDER: StaffCaller = {
  kind: 'staff',
  scheme: 'apiKey',
  id: 'api-key',
  name: 'API key',
  scopes: new Set(KEY_SCOPES),
};
