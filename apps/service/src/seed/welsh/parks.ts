import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { parksGroups as group } from './groups.js';

/** Parks in Welsh: what is reported most. */
export const parksInWelsh: Readonly<Record<string, ServiceWords>> = {
  'park-bin': {
    name: 'Bin mewn parc',
    group: group.bins,
    description: 'Bin sbwriel neu fin baw cŵn mewn parc sy’n llawn, wedi’i ddifrodi neu ar goll.',
    keywords: ['bin llawn', 'bin cŵn', 'bin sbwriel'],
    promise: 'Rydym yn gwagio biniau llawn o fewn 2 ddiwrnod gwaith.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le ar y bin?',
        options: {
          full: 'Mae’n llawn',
          damaged: 'Mae wedi’i ddifrodi neu ei losgi',
          missing: 'Mae ar goll',
          wasps: 'Mae gwenyn meirch neu lygod mawr yno',
        },
      },
      oftenFull: { prompt: 'A yw’n aml yn llawn?', options: ieNaDdimYnSiwr },
    },
  },
  'park-litter': {
    name: 'Sbwriel mewn parc',
    group: group.bins,
    description: 'Sbwriel, gwydr wedi torri neu wastraff wedi’i ddympio mewn parc neu fan chwarae.',
    keywords: ['sbwriel', 'gwydr', 'caniau', 'barbeciw'],
    promise: 'Rydym yn clirio sbwriel o fewn 2 ddiwrnod gwaith, a gwydr o fewn 1 diwrnod gwaith.',
    questions: {
      what: {
        prompt: 'Beth sydd yno?',
        options: {
          litter: 'Sbwriel',
          glass: 'Gwydr wedi torri',
          dumped: 'Gwastraff wedi’i ddympio',
          barbecue: 'Barbeciw wedi’i ddefnyddio neu weddillion tân',
        },
      },
      bags: { prompt: 'Tua faint o fagiau bin y byddai’n eu llenwi?' },
    },
  },
  'dog-fouling': {
    name: 'Baw cŵn mewn parc',
    group: group.bins,
    description: 'Baw cŵn nad yw wedi’i godi, neu fan lle mae’n digwydd yn aml.',
    keywords: ['baw ci', 'cŵn yn baeddu'],
    promise: 'Rydym yn ei lanhau o fewn 2 ddiwrnod gwaith.',
    questions: {
      place: {
        prompt: 'Ble mae’r baw?',
        options: {
          path: 'Ar lwybr',
          play: 'Mewn man chwarae',
          pitch: 'Ar gae chwaraeon',
          grass: 'Ar laswellt arall',
        },
      },
      often: { prompt: 'A yw’n digwydd yn aml?', options: ieNaDdimYnSiwr },
      when: {
        prompt: 'Pryd y gwelsoch chi gi yn baeddu yno ddiwethaf?',
        hint: 'Mae hyn yn ein helpu i anfon warden ar yr adeg iawn.',
      },
    },
  },
  'play-equipment': {
    name: 'Offer chwarae wedi’i ddifrodi',
    group: group.play,
    description: 'Siglen, llithren, ffrâm ddringo neu wyneb diogelwch sydd wedi torri neu’n anniogel.',
    keywords: ['maes chwarae', 'siglen', 'llithren', 'ffrâm ddringo'],
    promise:
      'Rydym yn archwilio o fewn 2 ddiwrnod gwaith, ac yn cau’r hyn nad yw’n ddiogel ar y diwrnod y gwelwn ef.',
    emergencyNotice:
      'Ffoniwch 999 os yw plentyn wedi’i anafu’n ddrwg. Cadwch blant draw o offer sydd wedi torri.',
    questions: {
      equipment: {
        prompt: 'Beth sydd wedi’i ddifrodi?',
        options: {
          swing: 'Siglen',
          slide: 'Llithren',
          climbing: 'Ffrâm ddringo',
          roundabout: 'Cylchfan neu si-so',
          surface: 'Y ddaear oddi tano',
          other: 'Rhywbeth arall',
        },
      },
      other: { prompt: 'Dywedwch wrthym beth ydyw' },
      danger: { prompt: 'A allai anafu plentyn sy’n ei ddefnyddio nawr?', options: ieNaDdimYnSiwr },
    },
  },
};
