import { type Authority } from '@councilkit/client';

/** What a council says of itself; the rest of `GET /authority` follows from the service. */
export type AuthorityProfile = Pick<
  Authority,
  'name' | 'jurisdictionId' | 'website' | 'contact' | 'timeZone' | 'languages' | 'theme'
> & {
  /** A box around the council's area, for as long as it has brought in no wards. */
  bbox: Authority['bbox'];
  links: Pick<Authority['links'], 'residents' | 'open311'>;
};

/** Great Britain, for a council that says nothing of where it is. */
const BRITAIN: Authority['bbox'] = [-8.65, 49.84, 1.77, 60.86];

/** What a profile may leave out. */
const USUAL: Omit<AuthorityProfile, 'name' | 'jurisdictionId' | 'website'> = {
  contact: { website: null, email: null, phone: null, hours: null },
  timeZone: 'Europe/London',
  languages: ['en'],
  theme: { name: 'default', logoUrl: null, properties: {} },
  bbox: BRITAIN,
  links: { residents: null, open311: null },
};

/** The language in which requests keep what the catalogue says (BCP 47). */
export function firstLanguageOf({ languages }: Pick<AuthorityProfile, 'languages'>): string {
  return languages[0] ?? 'en';
}

/** A profile as a council writes it down: name, jurisdiction and website, and whatever else it has to say. */
export type WrittenProfile = Pick<AuthorityProfile, 'name' | 'jurisdictionId' | 'website'> & {
  contact?: Partial<AuthorityProfile['contact']>;
  theme?: Partial<AuthorityProfile['theme']>;
  links?: Partial<AuthorityProfile['links']>;
} & Partial<Pick<AuthorityProfile, 'timeZone' | 'languages' | 'bbox'>>;

/** The whole profile, with what is usual where the council says nothing. */
export function profileOf(written: WrittenProfile): AuthorityProfile {
  return {
    ...USUAL,
    ...written,
    contact: { ...USUAL.contact, ...written.contact },
    theme: { ...USUAL.theme, ...written.theme },
    links: { ...USUAL.links, ...written.links },
  };
}
