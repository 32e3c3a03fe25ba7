import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { parksGroups as group } from './groups.js';

/** The grounds of parks in Welsh, besides what is reported most. */
export const parksGroundsInWelsh: Readonly<Record<string, ServiceWords>> = {
  'needles-in-park': {
    name: 'Nodwyddau neu sbwriel cyffuriau mewn parc',
    group: group.bins,
    description:
      'Nodwyddau a phethau eraill a adawyd gan bobl sy’n cymryd cyffuriau. Mae staff hyfforddedig yn mynd â nhw i ffwrdd.',
    keywords: ['nodwydd', 'chwistrell', 'cyffuriau'],
    promise: 'Rydym yn mynd â nodwyddau i ffwrdd o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Peidiwch â chodi nodwyddau. Os bydd un yn eich pigo, golchwch y man a ffoniwch 111.',
    questions: {
      play: { prompt: 'A yw mewn lle y mae plant yn chwarae, neu’n agos ato?', options: ieNaDdimYnSiwr },
      where: {
        prompt: 'Ble yn union y mae?',
        hint: 'Mae nodwyddau’n anodd dod o hyd iddynt. Er enghraifft: o dan y fainc agosaf at y cyrtiau tennis.',
      },
    },
  },
  'skate-gym-court': {
    name: 'Parc sglefrio, campfa awyr agored neu gwrt',
    group: group.play,
    description: 'Difrod i barc sglefrio, campfa awyr agored, neu gwrt tennis, pêl-fasged neu bêl.',
    keywords: ['sglefrfwrdd', 'tennis', 'pêl-fasged', 'campfa'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywun wedi’i anafu’n ddrwg.',
    questions: {
      what: {
        prompt: 'Beth sydd wedi’i ddifrodi?',
        options: {
          ramp: 'Ramp neu reilen',
          machine: 'Peiriant campfa',
          net: 'Rhwyd, cylch neu gôl',
          surface: 'Y ddaear',
          fence: 'Y ffens neu’r gât',
        },
      },
    },
  },
  'sports-pitch': {
    name: 'Cae chwaraeon',
    group: group.play,
    description:
      'Cae pêl-droed, rygbi neu griced â thyllau, goliau wedi torri, llinellau wedi treulio neu ddŵr yn sefyll.',
    keywords: ['pêl-droed', 'rygbi', 'criced', 'gôl'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice:
      'Peidiwch â chwarae â physt gôl sy’n rhydd neu’n gwyro. Ffoniwch 999 os oes rhywun wedi’i anafu’n ddrwg.',
    questions: {
      problem: {
        prompt: 'Beth yw’r broblem?',
        options: {
          holes: 'Tyllau neu dir noeth',
          goals: 'Pyst gôl rhydd neu wedi torri',
          water: 'Dŵr yn sefyll',
          lines: 'Mae’r llinellau’n anodd eu gweld',
          grass: 'Mae’r glaswellt yn rhy hir',
        },
      },
      match: { prompt: 'Pryd mae’r gêm nesaf yno, os ydych yn gwybod?' },
    },
  },
  'park-grass': {
    name: 'Glaswellt mewn parc',
    group: group.plants,
    description: 'Glaswellt mewn parc sydd wedi’i fethu, sy’n rhy hir, neu y gadawyd ei dociau ar y llwybr.',
    keywords: ['torri gwair', 'lawnt', 'dôl'],
    promise:
      'Rydym yn archwilio o fewn 10 diwrnod gwaith. Mae dolydd yn cael eu gadael yn hir i fywyd gwyllt tan fis Medi.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          long: 'Mae’r glaswellt yn rhy hir',
          missed: 'Cafodd rhan ei methu',
          cuttings: 'Mae tociau ar y llwybr',
          ruts: 'Mae’r peiriant torri neu gerbyd wedi gwneud rhychau',
        },
      },
    },
  },
  'park-tree': {
    name: 'Coeden mewn parc',
    group: group.plants,
    description:
      'Coeden mewn parc neu goedwig sydd wedi cwympo, sydd â changhennau wedi torri neu sy’n edrych yn farw.',
    keywords: ['coeden wedi cwympo', 'cangen', 'coed'],
    promise:
      'Mae swyddog coed yn edrych arni o fewn 10 diwrnod gwaith. Rydym yn mynd yr un diwrnod os yw’n beryglus.',
    emergencyNotice:
      'Ffoniwch 999 os yw coeden wedi anafu neu ddal rhywun. Cadwch draw o ganghennau sy’n hongian.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le ar y goeden?',
        options: {
          fallen: 'Mae wedi cwympo',
          branch: 'Mae cangen wedi torri neu’n hongian',
          sick: 'Mae’n edrych yn farw neu’n sâl',
          damaged: 'Mae rhywun wedi’i difrodi',
        },
      },
      path: { prompt: 'A yw pobl yn cerdded, yn chwarae neu’n eistedd oddi tani?', options: ieNaDdimYnSiwr },
    },
  },
  'park-flower-bed': {
    name: 'Gwely blodau, gwrych neu lwyni mewn parc',
    group: group.plants,
    description: 'Planhigion mewn parc sydd wedi gordyfu, yn farw, wedi’u sathru neu’n llawn chwyn.',
    keywords: ['blodau', 'llwyni', 'gwrych'],
    promise:
      'Rydym yn ymweld o fewn 20 diwrnod gwaith. Nid ydym yn torri gwrychoedd tra bo adar yn nythu, o fis Mawrth i fis Awst.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          overgrown: 'Mae wedi gordyfu',
          dead: 'Mae planhigion yn farw neu wedi’u difrodi',
          weeds: 'Mae’n llawn chwyn',
          blocks: 'Mae’n blocio llwybr neu olygfa',
        },
      },
      more: { prompt: 'Beth mae’n ei flocio?' },
    },
  },
  'harmful-plant': {
    name: 'Planhigyn niweidiol mewn parc',
    group: group.plants,
    description: 'Efwr enfawr, clymog Japan neu jac y neidiwr ar dir y cyngor.',
    keywords: ['efwr enfawr', 'clymog', 'jac y neidiwr'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice:
      'Peidiwch â chyffwrdd ag efwr enfawr. Os bydd ei sudd yn mynd ar y croen, golchwch ef, cadwch ef o’r haul a ffoniwch 111.',
    questions: {
      plant: {
        prompt: 'Pa blanhigyn ydych chi’n meddwl ydyw?',
        options: {
          hogweed: 'Efwr enfawr',
          knotweed: 'Clymog Japan',
          balsam: 'Jac y neidiwr',
          notSure: 'Ddim yn siŵr',
        },
      },
      looks: { prompt: 'Sut mae’n edrych?' },
      metres: { prompt: 'Tua faint o fetrau ar draws ydyw?' },
    },
  },
};
