import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { highwaysGroups as group } from './groups.js';

/** What stands, grows and lies beside roads and on them in Welsh, besides what is reported most. */
export const highwaysRoadsidesInWelsh: Readonly<Record<string, ServiceWords>> = {
  'road-sign': {
    name: 'Arwydd ffordd',
    group: group.signs,
    description:
      'Arwydd ffordd sydd ar goll, wedi’i ddifrodi, yn fudr, o’r golwg neu wedi troi’r ffordd anghywir.',
    keywords: ['arwydd stopio', 'terfyn cyflymder', 'arwydd wedi plygu'],
    promise:
      'Rydym yn archwilio o fewn 10 diwrnod gwaith. Rydym yn gosod arwyddion stopio ac ildio newydd o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw arwydd wedi cwympo i’r ffordd.',
    questions: {
      kind: {
        prompt: 'Beth mae’r arwydd yn ei ddweud wrth bobl?',
        options: {
          stop: 'Stopio neu ildio',
          speed: 'Terfyn cyflymder',
          warning: 'Rhybudd',
          direction: 'Y ffordd i rywle',
          parking: 'Rheolau parcio',
          other: 'Rhywbeth arall',
        },
      },
      fault: {
        prompt: 'Beth sydd o’i le arno?',
        options: {
          missing: 'Mae ar goll',
          damaged: 'Mae wedi plygu, wedi torri neu’n gwyro',
          dirty: 'Mae’n fudr neu wedi pylu',
          hidden: 'Mae rhywbeth yn ei guddio',
          turned: 'Mae’n wynebu’r ffordd anghywir',
        },
      },
      hiddenBy: { prompt: 'Beth sy’n ei guddio?', hint: 'Er enghraifft gwrych, coeden neu boster.' },
    },
  },
  'road-markings': {
    name: 'Marciau ffordd wedi treulio',
    group: group.signs,
    description: 'Llinellau gwyn neu felyn, geiriau neu saethau ar y ffordd sydd wedi treulio.',
    keywords: ['llinellau melyn', 'llinellau gwyn', 'paent ffordd'],
    promise: 'Rydym yn archwilio o fewn 10 diwrnod gwaith. Rydym yn peintio llinellau mewn tywydd sych.',
    questions: {
      lines: {
        prompt: 'Pa farciau sydd wedi treulio?',
        options: {
          junction: 'Llinellau stopio neu ildio wrth gyffordd',
          crossing: 'Croesfan',
          yellow: 'Llinellau melyn',
          bay: 'Man parcio',
          cycle: 'Marciau lôn feicio',
          other: 'Llinellau neu eiriau eraill',
        },
      },
    },
  },
  'street-nameplate': {
    name: 'Plât enw stryd',
    group: group.signs,
    description: 'Mae’r plât sy’n dweud beth yw enw stryd ar goll, wedi’i ddifrodi neu’n anodd ei ddarllen.',
    keywords: ['enw stryd', 'arwydd enw ffordd'],
    promise: 'Rydym yn trwsio platiau enw neu’n gosod rhai newydd o fewn 30 diwrnod gwaith.',
    questions: {
      fault: {
        prompt: 'Beth sydd o’i le ar y plât?',
        options: {
          missing: 'Mae ar goll',
          damaged: 'Mae wedi’i ddifrodi',
          unreadable: 'Mae’n anodd ei ddarllen',
          spelling: 'Mae wedi’i sillafu’n anghywir',
        },
      },
      shouldSay: { prompt: 'Beth ddylai’r plât ei ddweud?' },
    },
  },
  'bollard-railing': {
    name: 'Bolard, postyn neu reilen',
    group: group.signs,
    description:
      'Bolard, postyn neu reilen i gerddwyr sy’n rhydd, wedi plygu neu ar goll. Nid un sy’n goleuo.',
    keywords: ['postyn', 'reilins', 'bolard wedi plygu'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith ac yn gwneud ymylon miniog yn ddiogel.',
    questions: {
      sharp: { prompt: 'A allai rhywun gael ei dorri ganddo neu gwympo drosto?', options: ieNaDdimYnSiwr },
      howMany: { prompt: 'Faint sydd wedi’u difrodi?' },
    },
  },
  'overgrown-hedge': {
    name: 'Gwrych neu lwyn dros ffordd neu balmant',
    group: group.trees,
    description: 'Gwrych, llwyn neu ddrain y mae’n rhaid i bobl gamu o’u cwmpas, neu sy’n cuddio’r olygfa.',
    keywords: ['drain', 'gordyfiant', 'llwyni'],
    promise:
      'Rydym yn archwilio o fewn 10 diwrnod gwaith. Os yw’r gwrych yn breifat rydym yn ysgrifennu at ei berchennog.',
    questions: {
      effect: {
        prompt: 'Beth mae’n ei wneud?',
        options: {
          narrows: 'Mae’n gwneud y palmant yn gul',
          intoRoad: 'Mae’n rhaid i bobl gerdded yn y ffordd',
          view: 'Ni all gyrwyr weld wrth gyffordd',
          sign: 'Mae’n cuddio arwydd neu olau',
        },
      },
      garden: { prompt: 'A yw’n tyfu o ardd neu gae?', options: ieNaDdimYnSiwr },
    },
  },
  'verge-grass': {
    name: 'Glaswellt hir ar ymyl ffordd',
    group: group.trees,
    description: 'Glaswellt ger ffordd sydd mor dal fel na all pobl weld na mynd heibio.',
    keywords: ['torri gwair', 'glaswellt hir', 'ymyl ffordd'],
    promise:
      'Rydym yn archwilio o fewn 10 diwrnod gwaith. Mae ymylon blodau gwyllt yn cael eu torri unwaith, ar ôl yr haf.',
    questions: {
      view: { prompt: 'A yw’r glaswellt yn rhwystro gyrwyr rhag gweld?', options: ieNaDdimYnSiwr },
    },
  },
  weeds: {
    name: 'Chwyn ar balmant neu gwrbyn',
    group: group.trees,
    description: 'Chwyn sy’n tyfu drwy’r palmant neu ar hyd y cwrbyn.',
    keywords: ['chwyn', 'mwsogl'],
    promise: 'Rydym yn clirio chwyn o fewn 20 diwrnod gwaith.',
    questions: {
      kind: {
        prompt: 'Beth sy’n tyfu yno?',
        options: { weeds: 'Chwyn', moss: 'Mwsogl llithrig', knotweed: 'Clymog Japan neu efwr enfawr' },
      },
      hogweed: {
        prompt:
          'Peidiwch â’i gyffwrdd. Mae efwr enfawr yn llosgi’r croen, ac mae clymog wedi’i dorri yn lledaenu.',
      },
    },
  },
  'spill-on-road': {
    name: 'Mwd, olew neu rywbeth wedi’i golli ar y ffordd',
    group: group.obstructions,
    description: 'Mwd, olew, graean neu wydr ar ffordd neu balmant a allai wneud i bobl lithro.',
    keywords: ['olew', 'mwd', 'diesel', 'graean'],
    promise: 'Rydym yn gwneud y lle’n ddiogel o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw cerbydau’n llithro neu os oes rhywun wedi’i anafu.',
    questions: {
      spilled: {
        prompt: 'Beth sydd ar y ffordd?',
        options: {
          oil: 'Olew neu danwydd',
          mud: 'Mwd',
          stones: 'Graean, cerrig neu goncrit',
          glass: 'Gwydr',
          other: 'Rhywbeth arall',
        },
      },
      other: { prompt: 'Dywedwch wrthym beth ydyw' },
    },
  },
  'blocked-pavement': {
    name: 'Rhywbeth yn blocio palmant',
    group: group.obstructions,
    description: 'Biniau, byrddau caffi, arwyddion, sgipiau neu sgaffaldiau na all pobl fynd heibio iddynt.',
    keywords: ['sgip', 'sgaffaldiau', 'byrddau caffi'],
    promise: 'Rydym yn ymweld o fewn 3 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os gallai sgaffaldiau neu hysbysfwrdd gwympo.',
    questions: {
      thing: {
        prompt: 'Beth sydd yn y ffordd?',
        options: {
          sign: 'Arwydd neu arddangosfa siop',
          tables: 'Byrddau a chadeiriau',
          bins: 'Biniau',
          skip: 'Sgip neu ddeunyddiau adeiladu',
          scaffold: 'Sgaffaldiau neu hysbysfwrdd',
          other: 'Rhywbeth arall',
        },
      },
      unlit: { prompt: 'A yw’n anodd ei weld yn y tywyllwch?', options: ieNaDdimYnSiwr },
    },
  },
  'abandoned-vehicle': {
    name: 'Cerbyd wedi’i adael',
    group: group.obstructions,
    description:
      'Car, fan neu feic modur sy’n ymddangos fel pe bai wedi’i adael am byth ar ffordd neu ar dir y cyngor.',
    keywords: ['car wedi’i adael', 'fan', 'beic modur'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw ar dân neu’n gollwng tanwydd.',
    questions: {
      vehicle: { prompt: 'Pa fath o gerbyd ydyw?', hint: 'Er enghraifft: hatchback glas.' },
      signs: {
        prompt: 'Pam ydych chi’n meddwl ei fod wedi’i adael?',
        options: {
          flat: 'Teiars fflat neu ar goll',
          broken: 'Ffenestri wedi torri neu rannau ar goll',
          burnt: 'Mae wedi llosgi',
          plates: 'Nid oes ganddo blatiau rhif',
          unmoved: 'Nid yw wedi symud ers amser maith',
        },
      },
      weeks: { prompt: 'Ers tua faint o wythnosau y mae wedi bod yno?' },
    },
  },
  'dead-animal': {
    name: 'Anifail marw ar ffordd neu balmant',
    group: group.obstructions,
    description:
      'Rydym yn mynd ag anifeiliaid marw i ffwrdd. Rydym yn gwirio cŵn a chathod am sglodyn fel y gellir rhoi gwybod i’w perchnogion.',
    keywords: ['cath', 'ci', 'aderyn', 'carw'],
    promise: 'Rydym yn mynd ag ef i ffwrdd o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw anifail mawr yn y ffordd yn berygl i draffig.',
    questions: {
      animal: {
        prompt: 'Pa anifail ydyw?',
        options: { cat: 'Cath', dog: 'Ci', bird: 'Aderyn', deer: 'Carw', other: 'Anifail arall' },
      },
      birds: {
        prompt: 'Faint o adar sydd yno?',
        hint: 'Peidiwch â’u cyffwrdd. Gall sawl un gyda’i gilydd fod yn arwydd o ffliw adar.',
      },
    },
  },
  'grit-bin': {
    name: 'Bin graean',
    group: group.winter,
    description: 'Bin graean sy’n wag, wedi’i ddifrodi neu ar goll.',
    keywords: ['halen', 'graean', 'bin melyn'],
    promise: 'Rydym yn ail-lenwi neu’n trwsio biniau graean o fewn 7 diwrnod gwaith.',
    questions: {
      fault: {
        prompt: 'Beth sydd ei angen ar y bin?',
        options: {
          refill: 'Mwy o raean',
          rubbish: 'Tynnu sbwriel ohono',
          repair: 'Atgyweiriad',
          gone: 'Mae wedi mynd',
        },
      },
      number: { prompt: 'Pa rif sydd ar y bin?' },
    },
  },
  'icy-road': {
    name: 'Rhew neu eira ar ffordd neu balmant',
    group: group.winter,
    description: 'Prif ffordd, llwybr bws neu balmant prysur sy’n rhewllyd. Ni allwn raeanu pob stryd.',
    keywords: ['graeanu', 'rhew', 'eira', 'llithrig'],
    promise: 'Rydym yn gwirio o fewn 1 diwrnod gwaith, ac yn trin ffyrdd ar ein llwybrau graeanu yn gyntaf.',
    emergencyNotice: 'Ffoniwch 999 os bu damwain neu os oes rhywun wedi’i anafu.',
    questions: {
      place: {
        prompt: 'Ble mae’r rhew?',
        options: {
          road: 'Ar y ffordd',
          pavement: 'Ar y palmant',
          cyclePath: 'Ar lwybr beicio',
          steps: 'Ar risiau neu bont',
        },
      },
      cause: { prompt: 'A yw dŵr o ollyngiad neu ffynnon yn rhewi yno?', options: ieNaDdimYnSiwr },
    },
  },
  'new-grit-bin': {
    name: 'Gofyn am fin graean newydd',
    group: group.winter,
    description:
      'Rydym yn edrych ar leoedd newydd ar gyfer biniau graean yn yr haf. Mae’r gwasanaeth hwn yn agor eto ym mis Ebrill.',
    keywords: ['mwy o finiau graean', 'rhiw serth'],
    promise: 'Rydym yn dweud wrthych beth rydym yn ei benderfynu o fewn 30 diwrnod gwaith.',
    questions: {
      why: {
        prompt: 'Pam mae angen bin graean yma?',
        options: {
          hill: 'Mae rhiw serth',
          bend: 'Mae tro sydyn neu gyffordd',
          school: 'Mae ysgol neu feddygfa',
        },
      },
      more: { prompt: 'Beth arall ddylem ni ei wybod am y lle?' },
    },
  },
};
