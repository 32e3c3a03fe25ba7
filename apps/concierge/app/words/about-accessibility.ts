import { type Translated } from '../language/languages.js';

const en = {
  title: 'Accessibility statement',
  lead: (council: string) =>
    `This is about the pages where you report a problem to ${council} and follow it. We want as many people as we can to be able to use them.`,
  canTitle: 'What you should be able to do',
  can: [
    'use every page with a keyboard alone, or with speech recognition',
    'use every page with a screen reader',
    'zoom in up to 400% without text going off the screen',
    'change colours and contrast with your device’s own settings',
    'use every page without JavaScript',
    'read every page in English or in Welsh',
  ],
  statusTitle: 'How accessible it is',
  status:
    'We make the pages to meet the Web Content Accessibility Guidelines, version 2.2, at level AA. No one from outside has checked them yet, and disabled people have not tried them yet. So we cannot say that they meet every rule.',
  limitsTitle: 'What may not work well',
  limits: [
    'We cannot put the map into words. You do not need it: give a postcode or a street, or say where it is.',
    'What people write may be hard to read. Their photos may come with no words that say what they show.',
    'Some services come from another system. Their words may be in English only.',
  ],
  testedTitle: 'How it was tested',
  tested:
    'Each time the pages change, a program (axe) checks every page and its error messages, on a small screen and on a large one. A program also reports a problem and follows it: with a keyboard alone, with no JavaScript, in Welsh, and in forced colours.',
  helpTitle: 'If something is hard to use',
  help: 'Tell the council what is hard, or report your problem in another way:',
  enforceTitle: 'If you are not happy with the answer',
  enforce:
    'The Equality and Human Rights Commission sees to it that the rules are kept. Contact the Equality Advisory and Support Service at equalityadvisoryservice.com.',
  email: 'Email',
  phone: 'Phone',
  website: 'Website',
};

const cy: typeof en = {
  title: 'Datganiad hygyrchedd',
  lead: (council) =>
    `Mae’r datganiad hwn am y tudalennau lle rydych yn rhoi gwybod i ${council} am broblem ac yn ei dilyn. Rydym am i gynifer o bobl â phosibl allu eu defnyddio.`,
  canTitle: 'Yr hyn y dylech allu ei wneud',
  can: [
    'defnyddio pob tudalen â bysellfwrdd yn unig, neu ag adnabod lleferydd',
    'defnyddio pob tudalen â darllenydd sgrin',
    'chwyddo hyd at 400% heb i destun fynd oddi ar y sgrin',
    'newid lliwiau a chyferbyniad â gosodiadau eich dyfais eich hun',
    'defnyddio pob tudalen heb JavaScript',
    'darllen pob tudalen yn Saesneg neu yn Gymraeg',
  ],
  statusTitle: 'Pa mor hygyrch ydyw',
  status:
    'Mae’r tudalennau wedi’u gwneud i fodloni’r Canllawiau Hygyrchedd Cynnwys Gwe, fersiwn 2.2, ar lefel AA. Nid ydynt wedi cael eu harchwilio gan rywun annibynnol, ac nid yw pobl anabl wedi’u profi eto, felly ni allwn ddweud eu bod yn cydymffurfio’n llawn.',
  limitsTitle: 'Yr hyn efallai na fydd yn gweithio’n dda',
  limits: [
    'Ni ellir disgrifio’r map mewn geiriau. Nid oes ei angen arnoch: rhowch god post, stryd neu ddisgrifiad yn ei le.',
    'Gall yr hyn y mae preswylwyr a chriwiau’n ei ysgrifennu fod yn anodd ei ddeall, a gall eu lluniau ddod heb ddisgrifiad.',
    'Gall testunau gwasanaethau y mae’r cyngor wedi’u cael o fannau eraill fod yn Saesneg yn unig.',
  ],
  testedTitle: 'Sut y cafodd ei brofi',
  tested:
    'Mae rhaglen (axe) yn gwirio pob tudalen a’i negeseuon gwall, ar sgrin fach ac ar sgrin fawr, bob tro y newidir y tudalennau. Mae rhoi gwybod a dilyn adroddiad hefyd yn cael eu profi gan raglen â bysellfwrdd yn unig, heb JavaScript, yn Gymraeg ac mewn lliwiau gorfodol.',
  helpTitle: 'Os ydych yn cael anhawster',
  help: 'Dywedwch wrth y cyngor beth sy’n anodd, neu rhowch wybod am eich problem mewn ffordd arall:',
  enforceTitle: 'Os nad ydych yn hapus â’r ateb',
  enforce:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gorfodi’r rheoliadau hygyrchedd. Cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb yn equalityadvisoryservice.com.',
  email: 'E-bost',
  phone: 'Ffôn',
  website: 'Gwefan',
};

/** How accessible these pages are. */
export const accessibilityWords: Translated<typeof en> = { en, cy };
