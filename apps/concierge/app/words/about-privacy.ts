import { type Translated } from '../language/languages.js';

const en = {
  title: 'Privacy',
  whoTitle: 'Who is responsible',
  who: (council: string) =>
    `${council} decides how what you give us is used. Companies that do work for it, such as those who mend roads, see what they need for the work and no more.`,
  publicTitle: 'What everyone can read',
  public: [
    'What you report, your answers, where it is, your photos and what happens to it are shown on the page of the report, to anyone. Leave names, phone numbers and the like out of what you write.',
    'Before you send a report we show you how it will look to everyone, and warn you when something in it looks personal.',
    'Photos lose what the camera wrote into them, such as the place and the time.',
  ],
  privateTitle: 'What nobody else can read',
  private: [
    'Your name, email address and phone number, if you give them. They are kept apart from the report. Only the people who deal with your report may look them up, and each time they do is written down. Your name is shown to everyone only if you ask for that.',
    'Some services are private. Their reports have no public page: only you, the council and the people doing the work can read them.',
  ],
  keptTitle: 'How long it is kept',
  kept: [
    'What you type and do not send: a day after you last touched it.',
    'Photos that you add and do not send: a day.',
    'Your contact details: usually a year after the last thing that happened to the closed report.',
    'What you reported, with its place and photos: usually five years after that, or one year if it came to nothing. After that only what can be counted is left.',
    'Some services keep reports for another time. Ask the council about yours.',
  ],
  messagesTitle: 'Messages',
  messages:
    'If you ask to be told how it goes, we first send a message that asks you to confirm. Each message has a way to stop. If you follow what is reported near a place, we keep that place and your address until you stop. We keep a record of what was sent and whether it arrived. If you are told on a device, messages go by the company that makes its browser, which cannot read them. The device keeps which reports it tells you of, until you stop it there or delete what this site keeps in your browser.',
  rightsTitle: 'Your rights',
  rights:
    'You can ask the council what it holds about you, to put it right, or to delete it. If you are not happy with the answer, you can complain to the Information Commissioner’s Office at ico.org.uk.',
  contactTitle: 'Contact',
};

const cy: typeof en = {
  title: 'Preifatrwydd',
  whoTitle: 'Pwy sy’n gyfrifol',
  who: (council) =>
    `${council} sy’n penderfynu sut y defnyddir yr hyn a roddwch i ni. Mae cwmnïau sy’n gwneud gwaith iddo, fel y rhai sy’n trwsio ffyrdd, yn gweld yr hyn sydd ei angen arnynt ar gyfer y gwaith a dim mwy.`,
  publicTitle: 'Yr hyn y gall pawb ei ddarllen',
  public: [
    'Mae’r hyn yr ydych yn rhoi gwybod amdano, eich atebion, ble mae’r broblem, eich lluniau a’r hyn sy’n digwydd yn cael eu dangos ar dudalen yr adroddiad, i unrhyw un. Gadewch enwau, rhifau ffôn ac ati allan o’r hyn yr ydych yn ei ysgrifennu.',
    'Cyn i chi anfon adroddiad rydym yn dangos i chi sut bydd yn edrych i bawb, ac yn eich rhybuddio pan fydd rhywbeth ynddo’n edrych yn bersonol.',
    'Mae lluniau’n colli’r hyn a ysgrifennodd y camera ynddynt, fel y lle a’r amser.',
  ],
  privateTitle: 'Yr hyn na all neb arall ei ddarllen',
  private: [
    'Eich enw, cyfeiriad e-bost a rhif ffôn, os rhoddwch nhw. Fe’u cedwir ar wahân i’r adroddiad. Dim ond y bobl sy’n delio â’ch adroddiad gaiff edrych arnynt, a chofnodir pob tro y gwnânt hynny. Dim ond os gofynnwch am hynny y dangosir eich enw i bawb.',
    'Mae rhai gwasanaethau’n breifat. Nid oes tudalen gyhoeddus i’w hadroddiadau: dim ond chi, y cyngor a’r bobl sy’n gwneud y gwaith all eu darllen.',
  ],
  keptTitle: 'Am ba hyd y cedwir gwybodaeth',
  kept: [
    'Yr hyn a deipiwch ac nad ydych yn ei anfon: diwrnod ar ôl i chi ei gyffwrdd ddiwethaf.',
    'Lluniau yr ydych yn eu hychwanegu ac nad ydych yn eu hanfon: diwrnod.',
    'Eich manylion cyswllt: fel arfer blwyddyn ar ôl y peth olaf a ddigwyddodd i’r adroddiad caeedig.',
    'Yr hyn y rhoesoch wybod amdano, gyda’i le a’i luniau: fel arfer pum mlynedd ar ôl hynny, neu flwyddyn os na ddaeth dim ohono. Wedi hynny dim ond yr hyn y gellir ei gyfrif sy’n weddill.',
    'Mae rhai gwasanaethau’n cadw adroddiadau am gyfnod arall. Holwch y cyngor am eich un chi.',
  ],
  messagesTitle: 'Negeseuon',
  messages:
    'Os gofynnwch am gael gwybod sut mae’n mynd, yn gyntaf byddwn yn anfon neges sy’n gofyn i chi gadarnhau. Mae ffordd o stopio ym mhob neges. Os dilynwch yr hyn sy’n cael ei adrodd ger lle, rydym yn cadw’r lle hwnnw a’ch cyfeiriad nes i chi stopio. Rydym yn cadw cofnod o’r hyn a anfonwyd ac a gyrhaeddodd. Os cewch wybod ar ddyfais, mae negeseuon yn mynd drwy’r cwmni sy’n gwneud ei phorwr, na all eu darllen. Mae’r ddyfais yn cadw pa adroddiadau y mae’n rhoi gwybod i chi amdanynt, nes i chi ei stopio yno neu ddileu’r hyn y mae’r safle hwn yn ei gadw yn eich porwr.',
  rightsTitle: 'Eich hawliau',
  rights:
    'Gallwch ofyn i’r cyngor beth sydd ganddo amdanoch, ei gywiro, neu ei ddileu. Os nad ydych yn hapus â’r ateb, gallwch gwyno i Swyddfa’r Comisiynydd Gwybodaeth yn ico.org.uk.',
  contactTitle: 'Cysylltu',
};

/** What is done with what people give. */
export const privacyWords: Translated<typeof en> = { en, cy };
