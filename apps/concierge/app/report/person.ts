import { type FieldError, type Service } from '@councilkit/client';
import { type PersonWords } from '../words/person.js';
import { type Draft } from './draft.js';

/** Enough to catch a slip; the service has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+0-9][0-9 ()-]{4,39}$/;
const LONGEST_NAME = 200;

/** Who reports, and what they wish to hear. */
export type Person = Pick<Draft, 'name' | 'email' | 'phone' | 'updates' | 'showName'>;

/** What has to be mended about the contact details before going on, by JSON pointer. Names no detail itself. */
export function personFaults(
  service: Pick<Service, 'contact'>,
  { name, email, phone, updates, showName }: Person,
  words: PersonWords,
): FieldError[] {
  const needsOne = service.contact === 'required' && !email && !phone;
  return [
    ...fault('/contact/name', name.length > LONGEST_NAME && words.longName),
    ...fault('/contact/name', showName && !name && words.nameToShow),
    ...fault(
      '/contact/email',
      (email && !EMAIL.test(email) && words.badEmail) ||
        (updates === 'email' && !email && words.emailForUpdates) ||
        (updates !== 'sms' && needsOne && words.needOne),
    ),
    ...fault(
      '/contact/phone',
      (phone && !PHONE.test(phone) && words.badPhone) ||
        (updates === 'sms' && !phone && words.phoneForUpdates),
    ),
  ];
}

function fault(pointer: string, detail: string | false): FieldError[] {
  return detail ? [{ pointer, detail }] : [];
}
