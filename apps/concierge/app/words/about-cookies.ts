import { type Translated } from '../language/languages.js';

const en = {
  title: 'Cookies',
  lead: 'Cookies are small files that a site keeps in your browser. We use only those that this service needs to work, so we do not ask you about them. There are none for advertising or for counting visits.',
  name: 'Name',
  purpose: 'What it is for',
  ends: 'When it goes',
  caption: 'Cookies we use',
  rows: [
    [
      'report',
      'Finds what you have typed so far, so that Back and a closed browser lose nothing, the place you want to hear about, and the reference of what you sent. It holds a number; what you typed stays with us.',
      'A day after you last touched a report. What you typed is deleted when you send it.',
    ],
    [
      'reporter',
      'Shows, once you have followed a link we sent you, that it was you who reported. It holds a number; who you are stays with us.',
      'When you sign out, or some hours after you followed the link',
    ],
    ['language', 'Remembers the language you chose.', 'After a year'],
    [
      'staff',
      'Set for council staff alone, when they sign in to log reports for others.',
      'After 10 hours, or when they sign out',
    ],
  ] as readonly (readonly [string, string, string])[],
};

const cy: typeof en = {
  title: 'Cwcis',
  lead: 'Ffeiliau bach y mae safle’n eu cadw yn eich porwr yw cwcis. Dim ond y rhai sydd eu hangen er mwyn i’r gwasanaeth hwn weithio yr ydym yn eu defnyddio, felly nid ydym yn eich holi amdanynt. Nid oes rhai ar gyfer hysbysebu na chyfrif ymweliadau.',
  name: 'Enw',
  purpose: 'Ei ddiben',
  ends: 'Pryd y mae’n mynd',
  caption: 'Cwcis a ddefnyddiwn',
  rows: [
    [
      'report',
      'Yn dod o hyd i’r hyn a deipioch hyd yn hyn, fel nad yw Yn ôl na phorwr wedi’i gau yn colli dim, o’r lle rydych am glywed amdano, ac o gyfeirnod yr hyn a anfonoch. Mae’n dal rhif; mae’r hyn a deipioch yn aros gyda ni.',
      'Diwrnod ar ôl i chi gyffwrdd adroddiad ddiwethaf. Caiff yr hyn a deipioch ei ddileu pan fyddwch yn ei anfon.',
    ],
    [
      'reporter',
      'Yn dangos, ar ôl i chi ddilyn dolen a anfonom atoch, mai chi a roddodd wybod. Mae’n dal rhif; mae pwy ydych chi yn aros gyda ni.',
      'Pan fyddwch yn allgofnodi, neu rai oriau ar ôl i chi ddilyn y ddolen',
    ],
    ['language', 'Yn cofio’r iaith a ddewisoch.', 'Ar ôl blwyddyn'],
    [
      'staff',
      'Ar gyfer staff y cyngor yn unig, pan fyddant yn mewngofnodi i gofnodi adroddiadau ar ran eraill.',
      'Ar ôl 10 awr, neu pan fyddant yn allgofnodi',
    ],
  ],
};

/** What is kept in people's browsers. */
export const cookieWords: Translated<typeof en> = { en, cy };
