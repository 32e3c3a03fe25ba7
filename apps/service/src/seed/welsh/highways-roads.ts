import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { highwaysGroups as group } from './groups.js';

/** Roads, lights and drains in Welsh, besides what is reported most. */
export const highwaysRoadsInWelsh: Readonly<Record<string, ServiceWords>> = {
  'cycle-path': {
    name: 'Problem ar lwybr beicio',
    group: group.roads,
    description: 'Difrod neu faw ar lwybr i feiciau, neu lwybr y mae beiciau a cherddwyr yn ei rannu.',
    keywords: ['lôn feicio', 'beicio', 'gwydr ar y llwybr'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    questions: {
      problem: {
        prompt: 'Beth yw’r broblem?',
        options: {
          surface: 'Mae’r wyneb wedi’i ddifrodi',
          glass: 'Mae gwydr neu rywbeth miniog yno',
          wands: 'Mae postyn neu gwrbyn sy’n cadw ceir allan wedi’i ddifrodi',
          other: 'Rhywbeth arall',
        },
      },
      other: { prompt: 'Dywedwch wrthym beth sydd o’i le' },
    },
  },
  'manhole-cover': {
    name: 'Caead twll archwilio rhydd neu ar goll',
    group: group.roads,
    description: 'Caead metel mewn ffordd neu balmant sydd ar goll, wedi torri, wedi suddo neu’n swnllyd.',
    keywords: ['twll archwilio', 'caead draen'],
    promise: 'Rydym yn gwneud caeadau sydd ar goll neu wedi torri yn ddiogel o fewn 1 diwrnod gwaith.',
    emergencyNotice:
      'Ffoniwch 999 os oes caead ar goll ac y gallai rhywun gwympo i mewn. Arhoswch gydag ef os yw’n ddiogel gwneud hynny.',
    questions: {
      state: {
        prompt: 'Beth sydd o’i le ar y caead?',
        options: {
          missing: 'Mae ar goll',
          broken: 'Mae wedi cracio neu dorri',
          noisy: 'Mae’n curo pan fydd ceir yn mynd drosto',
          sunken: 'Mae’n rhy uchel neu’n rhy isel',
        },
      },
      marking: {
        prompt: 'Pa lythrennau sydd ar y caead?',
        hint: 'Maent yn dweud wrthym pwy sy’n berchen arno, er enghraifft BT, GAS neu WATER. Edrychwch dim ond os yw’n ddiogel.',
      },
    },
  },
  'wall-bridge-barrier': {
    name: 'Pont, wal neu rwystr wedi’i ddifrodi',
    group: group.roads,
    description: 'Difrod i bont, wal sy’n dal ffordd i fyny, neu rwystr diogelwch ar ochr y ffordd.',
    keywords: ['pont', 'wal', 'tanlwybr', 'reilins'],
    promise: 'Mae peiriannydd yn edrych arno o fewn 3 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywbeth wedi cwympo, neu y gallai gwympo, ar bobl neu draffig.',
    questions: {
      structure: {
        prompt: 'Beth sydd wedi’i ddifrodi?',
        options: {
          bridge: 'Pont',
          footbridge: 'Pont droed neu danlwybr',
          wall: 'Wal',
          barrier: 'Rhwystr, ffens neu reilins',
        },
      },
      hit: { prompt: 'A yw cerbyd wedi ei daro?', options: ieNaDdimYnSiwr },
      when: { prompt: 'Pryd y cafodd ei daro?', hint: 'Gadewch hyn yn wag os na welsoch chi hynny.' },
    },
  },
  'poor-road-repair': {
    name: 'Atgyweiriad gwael ar ôl gwaith ffordd',
    group: group.roads,
    description: 'Darn sydd wedi suddo neu dorri lle bu cwmni’n tyllu’r ffordd neu’r palmant.',
    keywords: ['gwaith ffordd', 'ffos', 'clwt'],
    promise: 'Rydym yn archwilio o fewn 10 diwrnod gwaith ac yn dweud wrth y cwmni am ei unioni.',
    questions: {
      place: {
        prompt: 'Ble mae’r atgyweiriad?',
        options: { road: 'Yn y ffordd', pavement: 'Yn y palmant', verge: 'Yn yr ymyl glaswellt' },
      },
      company: { prompt: 'Pa gwmni wnaeth y gwaith, os ydych yn gwybod?' },
    },
  },
  'dropped-kerb': {
    name: 'Gofyn am gwrbyn isel wrth groesfan',
    group: group.roads,
    description: 'Gofynnwch i ni ostwng y cwrbyn fel y gall cadeiriau olwyn a phramiau groesi’r ffordd.',
    keywords: ['cadair olwyn', 'pram', 'cwrbyn isel'],
    promise: 'Rydym yn dweud wrthych a allwn ei wneud o fewn 20 diwrnod gwaith.',
    questions: {
      reason: {
        prompt: 'Pam mae’n anodd croesi yma?',
        options: {
          none: 'Nid oes cwrbyn isel',
          oneSide: 'Dim ond un ochr sydd â chwrbyn isel',
          steep: 'Mae’n rhy serth',
          noTactile: 'Nid oes lympiau i arwain pobl ddall',
        },
      },
      leadsTo: {
        prompt: 'I ble mae pobl yn mynd wrth groesi yma?',
        hint: 'Er enghraifft ysgol, meddygfa neu safle bws.',
      },
    },
  },
  'lit-sign-bollard': {
    name: 'Arwydd neu folard wedi’i oleuo',
    group: group.lights,
    description: 'Arwydd, bolard neu olau croesfan sebra a ddylai fod wedi’i oleuo ac nad yw.',
    keywords: ['bolard', 'arwydd wedi diffodd', 'croesfan sebra'],
    promise: 'Rydym yn trwsio’r rhan fwyaf o arwyddion a bolardiau o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Cadwch draw o wifrau noeth. Ffoniwch 999 os oes rhywun mewn perygl.',
    questions: {
      what: {
        prompt: 'Beth sydd ddim yn gweithio?',
        options: {
          bollard: 'Bolard wedi’i oleuo',
          sign: 'Arwydd ffordd wedi’i oleuo',
          beacon: 'Y golau oren wrth groesfan sebra',
          school: 'Goleuadau sy’n fflachio ger ysgol',
        },
      },
      knockedDown: { prompt: 'A yw wedi’i daro i lawr?', options: ieNaDdimYnSiwr },
    },
  },
  'traffic-lights': {
    name: 'Goleuadau traffig neu groesfan',
    group: group.lights,
    description:
      'Goleuadau traffig sydd wedi diffodd, wedi glynu neu’n wynebu’r ffordd anghywir, neu fotwm croesfan nad yw’n gweithio.',
    keywords: ['signalau', 'croesfan', 'botwm croesi', 'goleuadau dros dro'],
    promise: 'Mae peiriannydd yn dod o fewn 1 diwrnod gwaith.',
    emergencyNotice:
      'Ffoniwch 999 os yw’r holl oleuadau wedi diffodd wrth gyffordd brysur neu os bu damwain.',
    questions: {
      fault: {
        prompt: 'Beth sydd o’i le?',
        options: {
          allOut: 'Mae’r holl oleuadau wedi diffodd',
          bulb: 'Mae un golau wedi diffodd',
          stuck: 'Nid yw’r goleuadau’n newid',
          turned: 'Mae golau’n wynebu’r ffordd anghywir',
          button: 'Nid yw botwm y groesfan yn gweithio',
          sound: 'Nid oes bîp na chôn sy’n troi i bobl ddall',
        },
      },
      noticed: { prompt: 'Pryd y gwelsoch chi hyn?' },
      temporary: { prompt: 'Ai goleuadau dros dro wrth waith ffordd ydynt?', options: ieNaDdimYnSiwr },
    },
  },
  'flooded-road': {
    name: 'Llifogydd ar ffordd neu balmant',
    group: group.drains,
    description: 'Dŵr sy’n gorchuddio ffordd, palmant neu lwybr, neu’n llifo tuag at gartrefi.',
    keywords: ['llifogydd', 'dŵr ar y ffordd', 'glaw'],
    promise:
      'Rydym yn mynd i ffyrdd dan ddŵr o fewn 1 diwrnod gwaith. Rydym yn mynd i gartrefi sydd mewn perygl yn gyntaf.',
    emergencyNotice:
      'Ffoniwch 999 os oes rhywun mewn perygl oherwydd y dŵr. Peidiwch â cherdded na gyrru drwyddo.',
    questions: {
      covers: {
        prompt: 'Faint o’r ffordd sydd dan ddŵr?',
        options: {
          edge: 'Yr ymyl yn unig',
          half: 'Un ochr i’r ffordd',
          whole: 'Y ffordd gyfan',
          pavement: 'Y palmant yn unig',
        },
      },
      homes: { prompt: 'A yw dŵr yn mynd i mewn i gartrefi neu siopau?', options: ieNaDdimYnSiwr },
      buildings: { prompt: 'Faint o adeiladau?' },
    },
  },
  'ditch-culvert': {
    name: 'Ffos neu nant wedi’i blocio ger ffordd',
    group: group.drains,
    description: 'Ffos, nant neu bibell ger ffordd neu oddi tani sydd wedi’i blocio ac a allai orlifo.',
    keywords: ['ffos', 'nant', 'cwlfert'],
    promise: 'Rydym yn archwilio o fewn 10 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywun mewn perygl oherwydd y dŵr.',
    questions: {
      blockedBy: {
        prompt: 'Beth sy’n ei blocio?',
        options: {
          plants: 'Planhigion neu ganghennau',
          rubbish: 'Sbwriel',
          collapse: 'Mae’r lan neu’r bibell wedi cwympo',
          notSure: 'Ddim yn siŵr',
        },
      },
      rubbish: { prompt: 'Pa fath o sbwriel ydyw?' },
    },
  },
};
