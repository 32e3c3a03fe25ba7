import { profileOf } from '../authority/authority.js';

/** The council of the demonstration. It was made up; its telephone number is one that Ofcom keeps for such. */
export const demonstrationAuthority = profileOf({
  name: 'Riverside Council (demonstration)',
  jurisdictionId: 'riverside.example.gov.uk',
  website: 'https://riverside.example.gov.uk',
  contact: {
    website: 'https://riverside.example.gov.uk/contact',
    email: 'requests@riverside.example.gov.uk',
    phone: '01632 960 100',
    hours: 'Monday to Friday, 8.30am to 5pm',
  },
  languages: ['en', 'cy'],
  theme: { name: 'riverside' },
  bbox: [-1.7602, 52.9931, -1.6984, 53.0308],
});
