import { type FieldError, type Service } from '@councilkit/client';
import { type Draft } from './draft.js';

/** Enough to catch a slip; the service has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+0-9][0-9 ()-]{4,39}$/;

/** What has to be mended about the contact details before going on, by JSON pointer. Names no detail itself. */
export function personFaults(
  service: Pick<Service, 'contact'>,
  draft: Pick<Draft, 'name' | 'email' | 'phone'>,
): FieldError[] {
  const faults: FieldError[] = [];
  if (service.contact === 'required' && !draft.email && !draft.phone) {
    faults.push({ pointer: '/contact/email', detail: 'Enter an email address or a phone number' });
  }
  if (draft.email && !EMAIL.test(draft.email)) {
    faults.push({
      pointer: '/contact/email',
      detail: 'Enter an email address in the correct format, like name@example.com',
    });
  }
  if (draft.phone && !PHONE.test(draft.phone)) {
    faults.push({
      pointer: '/contact/phone',
      detail: 'Enter a phone number, like 01632 960 001 or 07700 900 982',
    });
  }
  if (draft.name.length > 200)
    faults.push({ pointer: '/contact/name', detail: 'Your name must be 200 characters or fewer' });
  return faults;
}
