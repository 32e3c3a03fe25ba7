import { type Translated } from '../language/languages.js';

const en = {
  title: 'Check your answers before sending',
  send: 'Send report',
  change: 'Change',
  yourAnswers: 'Your answers',
  place: 'Where it is',
  onMap: 'A place on the map',
  description: 'Description',
  photos: 'Photos',
  noPhotos: 'None',
  contact: 'Your contact details',
  contactAbout: 'Only the people doing the work can read these.',
  updates: 'Told how it goes',
  updatesBy: { email: 'By email', sms: 'By text message', '': 'No' },
  showName: 'Name shown to everyone',
  yes: 'Yes',
  no: 'No',

  publicTitle: 'How everyone will see your report',
  privateTitle: 'Who will see your report',
  privateAbout: 'This report is private. Only you, the council and the people doing the work can read it.',
  roundedPlace: 'The place is shown to within about 100 metres, without the address.',
  hiddenPlace: 'The place is not shown.',
  reportedBy: (name: string) => `Reported by ${name}`,
  withoutName: 'Your name is not shown.',

  warningTitle: 'Check what you wrote',
  warnings: {
    name: 'Everyone could read your name, though you have not asked for it to be shown.',
    email: 'Everyone could read this email address.',
    phone: 'Everyone could read this phone number.',
    address: 'Everyone could read where somebody lives.',
    health: 'Everyone could read about somebody’s health.',
    vehicle: 'Everyone could read this number plate.',
  } as Readonly<Record<string, string>>,
  warningAbout: 'You can send the report as it is. Change it if you did not mean to say this to everyone.',
  changeWords: (where: string) => `Change ${where}`,
  refused: 'The report was not accepted. Check each answer.',
  serviceGone: 'There is no such service any more.',
};

const cy: typeof en = {
  title: 'Gwiriwch eich atebion cyn anfon',
  send: 'Anfon adroddiad',
  change: 'Newid',
  yourAnswers: 'Eich atebion',
  place: 'Ble mae’r broblem',
  onMap: 'Lle ar y map',
  description: 'Disgrifiad',
  photos: 'Lluniau',
  noPhotos: 'Dim',
  contact: 'Eich manylion cyswllt',
  contactAbout: 'Dim ond y bobl sy’n gwneud y gwaith all ddarllen y rhain.',
  updates: 'Cael gwybod sut mae’n mynd',
  updatesBy: { email: 'Drwy e-bost', sms: 'Drwy neges destun', '': 'Na' },
  showName: 'Enw’n cael ei ddangos i bawb',
  yes: 'Ie',
  no: 'Na',

  publicTitle: 'Sut bydd pawb yn gweld eich adroddiad',
  privateTitle: 'Pwy fydd yn gweld eich adroddiad',
  privateAbout:
    'Mae’r adroddiad hwn yn breifat. Dim ond chi, y cyngor a’r bobl sy’n gwneud y gwaith all ei ddarllen.',
  roundedPlace: 'Dangosir y lle o fewn tua 100 metr, heb y cyfeiriad.',
  hiddenPlace: 'Ni ddangosir y lle.',
  reportedBy: (name) => `Adroddwyd gan ${name}`,
  withoutName: 'Ni ddangosir eich enw.',

  warningTitle: 'Gwiriwch yr hyn a ysgrifennoch',
  warnings: {
    name: 'Gallai pawb ddarllen eich enw, er nad ydych wedi gofyn iddo gael ei ddangos.',
    email: 'Gallai pawb ddarllen y cyfeiriad e-bost hwn.',
    phone: 'Gallai pawb ddarllen y rhif ffôn hwn.',
    address: 'Gallai pawb ddarllen ble mae rhywun yn byw.',
    health: 'Gallai pawb ddarllen am iechyd rhywun.',
    vehicle: 'Gallai pawb ddarllen y plât rhif hwn.',
  },
  warningAbout:
    'Gallwch anfon yr adroddiad fel y mae. Newidiwch ef os nad oeddech yn bwriadu dweud hyn wrth bawb.',
  changeWords: (where) => `Newid ${where}`,
  refused: 'Ni dderbyniwyd yr adroddiad. Gwiriwch bob ateb.',
  serviceGone: 'Nid oes gwasanaeth o’r fath mwyach.',
};

/** What is said before a report is sent. */
export const checkingWords: Translated<typeof en> = { en, cy };
