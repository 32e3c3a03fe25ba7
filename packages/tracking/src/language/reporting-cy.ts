import type { ReportingLanguage } from './reporting-language.js';

/** The Welsh of reporting. */
export const reportingCy: ReportingLanguage = {
  finder: {
    what: 'Beth yw’r broblem?',
    whatHint: 'Er enghraifft, polyn lamp wedi diffodd, tipio anghyfreithlon, siglen wedi torri',
    find: 'Dod o hyd i wasanaeth',
    found: 'Cafwyd {count} ar gyfer “{search}”.',
    noneFound: 'Heb ddod o hyd i ddim ar gyfer “{search}”.',
    listLabel: 'Gwasanaethau',
    paused: 'Wedi’i oedi',
    responsible: 'Yn cael gofal gan {name}',
  },
  nearby: {
    listLabel: 'Eisoes wedi’i adrodd ger yma',
    distance: 'Tua {metres} metr i ffwrdd',
    here: 'Yn y lle hwn',
    reported: 'Adroddwyd {date}',
    follow: 'Dilyn yr adroddiad hwn: {name}',
  },
  location: {
    search: 'Cod post neu enw stryd',
    searchHint: 'Er enghraifft, DE6 1AA neu Mill Lane',
    find: 'Dod o hyd i gyfeiriad',
    addresses: 'Dewiswch y cyfeiriad agosaf',
    choose: 'Dewiswch gyfeiriad',
    found: 'Cafwyd {count} cyfeiriad.',
    noneFound: 'Ni chafwyd cyfeiriad ar gyfer “{search}”. Gwiriwch ef, neu disgrifiwch y lle yn ei le.',
    description: 'Disgrifiwch y lle',
    descriptionHint: 'Er enghraifft, y tu allan i rif 14, neu Barc y Frenhines, wrth y gât ogleddol',
    useMyLocation: 'Defnyddio fy lleoliad',
    locating: 'Yn dod o hyd i’ch lleoliad.',
    located: 'Mae eich lleoliad gennym, o fewn tua {metres} metr.',
    notLocated:
      'Nid oeddem yn gallu dod o hyd i’ch lleoliad. Rhowch god post neu stryd, neu disgrifiwch y lle.',
    map: 'Dangos y lle ar fap (dewisol)',
    mapHelp:
      'Symudwch y map nes bod y pin ar y lle. Gyda bysellfwrdd, defnyddiwch y bysellau saeth i symud a + a - i chwyddo. Nid oes angen y map arnoch os rhoesoch gyfeiriad neu ddisgrifio’r lle.',
    mapLabel: 'Map. Mae’r pin yn y canol yn nodi’r lle.',
    mapFailed: 'Ni ellir dangos y map ar hyn o bryd. Rhowch gyfeiriad neu disgrifiwch y lle yn ei le.',
    pinAt: 'Mae’r pin yn {lat}, {long}.',
    noPin: 'Nid oes lle wedi’i nodi ar y map.',
    removePin: 'Tynnu’r pin',
  },
  photos: {
    choose: 'Dewiswch luniau',
    hint: 'Hyd at {count} llun, pob un yn llai na {megabytes} MB: {kinds}.',
    altText: 'Beth mae’r llun yn ei ddangos?',
    altTextHint:
      'Ar gyfer pobl nad ydynt yn gallu ei weld. Er enghraifft, twll mor llydan â phlât cinio o flaen croesfan sebra.',
    add: 'Ychwanegu lluniau',
    listLabel: 'Lluniau a ychwanegwyd',
    remove: 'Tynnu {name}',
    noAltText: 'Heb ei ddisgrifio',
    sending: 'Yn anfon {name}, {percent}% wedi’i wneud.',
    sent: 'Mae {name} wedi’i ychwanegu.',
    failed: 'Nid oedd modd anfon {name}.',
    tooLarge: 'Rhaid i {name} fod yn llai na {megabytes} MB',
    wrongKind: 'Rhaid i {name} fod yn llun neu’n PDF',
    tooMany: 'Gallwch ychwanegu hyd at {count} llun',
    again: 'Rhoi cynnig arall arni',
  },
};
