import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { parksGroups as group } from './groups.js';

/** What there is in parks in Welsh, and what people can ask for. */
export const parksPlacesInWelsh: Readonly<Record<string, ServiceWords>> = {
  'park-path': {
    name: 'Llwybr neu risiau mewn parc',
    group: group.paths,
    description:
      'Llwybr, ramp, grisiau neu bont droed mewn parc sydd wedi’u difrodi, yn fwdlyd neu wedi’u blocio.',
    keywords: ['llwybr mwdlyd', 'grisiau', 'ramp'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywun wedi cwympo ac wedi’i anafu’n ddrwg.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          surface: 'Mae’r wyneb wedi torri neu’n anwastad',
          mud: 'Mae’n fwdlyd iawn neu dan ddŵr',
          steps: 'Mae grisiau neu ganllaw wedi’u difrodi',
          blocked: 'Mae rhywbeth yn blocio’r ffordd',
        },
      },
      wayRound: {
        prompt: 'A all rhywun mewn cadair olwyn neu’n gwthio pram fynd heibio?',
        options: ieNaDdimYnSiwr,
      },
    },
  },
  'park-bench': {
    name: 'Mainc neu fwrdd picnic',
    group: group.paths,
    description: 'Mainc neu fwrdd picnic mewn parc sydd wedi torri, yn rhydd neu ar goll.',
    keywords: ['mainc', 'sedd', 'bwrdd'],
    promise: 'Rydym yn archwilio o fewn 10 diwrnod gwaith.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le arni?',
        options: {
          broken: 'Mae wedi torri',
          loose: 'Mae’n rhydd yn y ddaear',
          sharp: 'Mae ganddi rannau miniog',
          missing: 'Mae ar goll',
        },
      },
      plaque: { prompt: 'A oes ganddi blac er cof am rywun?', options: ieNaDdimYnSiwr },
    },
  },
  'park-gate-fence': {
    name: 'Gât, ffens neu wal parc',
    group: group.paths,
    description:
      'Gât, ffens neu wal sydd wedi’i difrodi, neu barc sydd ar glo neu ar agor ar yr amser anghywir.',
    keywords: ['gât', 'ffens', 'clo'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice:
      'Ffoniwch 101 os ydych wedi’ch cloi i mewn ac na allwch fynd allan. Ffoniwch 999 os ydych mewn perygl.',
    questions: {
      problem: {
        prompt: 'Beth yw’r broblem?',
        options: {
          gate: 'Mae gât wedi’i difrodi neu nid yw’n cau',
          fence: 'Mae ffens neu wal wedi’i difrodi',
          locked: 'Mae ar glo pan ddylai fod ar agor',
          unlocked: 'Mae ar agor pan ddylai fod ar glo',
        },
      },
      play: { prompt: 'Ai gât neu ffens man chwarae ydyw?', options: ieNaDdimYnSiwr },
      when: { prompt: 'Pryd oedd hynny?' },
    },
  },
  'park-light': {
    name: 'Golau mewn parc',
    group: group.paths,
    description: 'Golau mewn parc neu ar hyd llwybr parc sydd wedi diffodd neu wedi’i ddifrodi.',
    keywords: ['lamp', 'llwybr tywyll'],
    promise: 'Rydym yn trwsio’r rhan fwyaf o oleuadau o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Cadwch draw o wifrau noeth. Ffoniwch 999 os oes rhywun mewn perygl.',
    questions: {
      fault: {
        prompt: 'Beth sydd o’i le ar y golau?',
        options: {
          out: 'Nid yw’n dod ymlaen',
          dayLit: 'Mae ymlaen drwy’r dydd',
          damaged: 'Mae wedi’i ddifrodi neu mae gwifrau i’w gweld',
        },
      },
      column: { prompt: 'Pa rif sydd ar y postyn?' },
    },
  },
  'park-toilet': {
    name: 'Toiled mewn parc',
    group: group.buildings,
    description: 'Toiled cyhoeddus mewn parc sy’n fudr, wedi torri, heb bapur neu ar glo.',
    keywords: ['toiledau', 'tŷ bach', 'newid babi'],
    promise: 'Rydym yn glanhau neu’n cau’r toiled o fewn 1 diwrnod gwaith.',
    questions: {
      which: {
        prompt: 'Pa doiled ydyw?',
        options: {
          women: 'Menywod',
          men: 'Dynion',
          accessible: 'Toiled hygyrch',
          changing: 'Newid babi neu Changing Places',
          all: 'Pob un ohonynt',
        },
      },
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          dirty: 'Mae’n fudr',
          blocked: 'Mae wedi’i flocio neu’n gollwng',
          empty: 'Dim papur, sebon na dŵr',
          lock: 'Nid yw’r drws yn cloi',
          shut: 'Mae ar gau pan ddylai fod ar agor',
          alarm: 'Nid yw’r llinyn coch na’r larwm yn gweithio',
        },
      },
    },
  },
  'park-graffiti': {
    name: 'Graffiti neu bosteri mewn parc',
    group: group.buildings,
    description: 'Paent, pen neu bosteri ar rywbeth mewn parc sy’n perthyn i’r cyngor.',
    keywords: ['graffiti', 'posteri', 'tagio'],
    promise: 'Rydym yn tynnu graffiti o fewn 10 diwrnod gwaith, a geiriau sarhaus o fewn 2 ddiwrnod gwaith.',
    questions: {
      surface: {
        prompt: 'Ar beth y mae?',
        options: {
          wall: 'Wal neu adeilad',
          play: 'Offer chwarae',
          bench: 'Mainc neu fin',
          path: 'Llwybr',
          memorial: 'Cerflun neu gofeb',
        },
      },
      offensive: {
        prompt: 'A yw’n sarhaus?',
        hint: 'Er enghraifft, mae’n ymosod ar bobl oherwydd eu hil, crefydd, anabledd neu bwy y maent yn eu caru.',
        options: ieNaDdimYnSiwr,
      },
      hate: { prompt: 'Gallwch hefyd ddweud wrth yr heddlu am droseddau casineb. Ffoniwch 101.' },
    },
  },
  'park-building': {
    name: 'Adeilad, cysgodfan neu gerflun mewn parc',
    group: group.buildings,
    description: 'Difrod i bafiliwn, caffi, cysgodfan, bandstand, cerflun neu gofeb ryfel.',
    keywords: ['pafiliwn', 'caffi', 'cofeb', 'ffenestr wedi torri'],
    promise:
      'Rydym yn archwilio o fewn 5 diwrnod gwaith, ac yn bordio ffenestri wedi torri o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw rhywun yn torri i mewn, neu os gallai rhan o adeilad gwympo.',
    questions: {
      what: { prompt: 'Beth sydd wedi’i ddifrodi?' },
      open: { prompt: 'A all pobl fynd i mewn na ddylent?', options: ieNaDdimYnSiwr },
    },
  },
  'pond-or-lake': {
    name: 'Pwll, llyn neu nant mewn parc',
    group: group.water,
    description: 'Dŵr mewn parc sy’n fudr, yn wyrdd, yn rhy uchel neu’n rhy isel, neu sydd â sbwriel ynddo.',
    keywords: ['pwll', 'llyn', 'nant', 'pysgod marw'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice:
      'Ffoniwch 999 os oes rhywun yn y dŵr neu ar rew. Ffoniwch Asiantaeth yr Amgylchedd ar 0800 80 70 60 os yw pysgod yn marw neu os yw’r dŵr wedi’i lygru.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          green: 'Dŵr gwyrdd neu ddrewllyd',
          fish: 'Pysgod neu adar marw',
          rubbish: 'Sbwriel yn y dŵr',
          level: 'Gormod neu rhy ychydig o ddŵr',
          edge: 'Mae’r ymyl neu’r ffens wedi’i difrodi',
        },
      },
      animals: {
        prompt: 'Tua faint o bysgod neu adar marw allwch chi eu gweld?',
        hint: 'Peidiwch â’u cyffwrdd.',
      },
    },
  },
  lifebelt: {
    name: 'Gwregys achub ar goll neu wedi’i ddifrodi',
    group: group.water,
    description: 'Gwregys achub, llinell daflu neu arwydd rhybudd ger dŵr sydd ar goll neu wedi’i ddifrodi.',
    keywords: ['gwregys achub', 'llinell daflu'],
    promise: 'Rydym yn gosod un newydd o fewn 1 diwrnod gwaith.',
    emergencyNotice:
      'Ffoniwch 999 a gofynnwch am y gwasanaeth tân os oes rhywun yn y dŵr. Peidiwch â mynd i mewn.',
    questions: {
      what: {
        prompt: 'Beth sydd ar goll neu wedi’i ddifrodi?',
        options: { lifebelt: 'Gwregys achub', line: 'Llinell daflu', sign: 'Arwydd rhybudd' },
      },
      number: { prompt: 'Pa rif sydd ar y postyn neu’r blwch?' },
    },
  },
  'fountain-splash-pad': {
    name: 'Ffynnon yfed neu bad sblasio',
    group: group.water,
    description: 'Ffynnon yfed, pwll padlo neu bad sblasio nad yw’n gweithio neu sy’n fudr.',
    keywords: ['pwll padlo', 'dŵr yfed'],
    promise: 'Rydym yn archwilio o fewn 3 diwrnod gwaith. Mae chwarae dŵr ar agor o fis Mai i fis Medi.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le?',
        options: {
          off: 'Nid oes dŵr yn dod allan',
          leak: 'Mae’n gollwng neu nid yw’n stopio',
          dirty: 'Mae’n fudr',
          slippery: 'Mae’r ddaear yn llithrig',
        },
      },
      ill: { prompt: 'A yw’r dŵr wedi gwneud rhywun yn sâl?', options: ieNaDdimYnSiwr },
    },
  },
  'park-idea': {
    name: 'Rhannu syniad ar gyfer ein parciau',
    group: group.ideas,
    description: 'Dywedwch wrthym beth fyddai’n gwneud ein parciau’n well.',
    keywords: ['awgrym', 'gwella'],
    promise: 'Rydym yn darllen pob syniad o fewn 20 diwrnod gwaith.',
    questions: {
      about: {
        prompt: 'Am beth mae eich syniad?',
        options: {
          play: 'Chwarae a chwaraeon',
          nature: 'Planhigion a bywyd gwyllt',
          access: 'Mynd o gwmpas',
          events: 'Pethau i’w gwneud',
          other: 'Rhywbeth arall',
        },
      },
      idea: { prompt: 'Beth yw eich syniad?' },
    },
  },
  'park-volunteering': {
    name: 'Trefnu diwrnod gwirfoddoli mewn parc',
    group: group.ideas,
    description:
      'Gofynnwch i ni am offer, bagiau a cheidwad fel y gall eich grŵp godi sbwriel, plannu neu dacluso.',
    keywords: ['codi sbwriel', 'plannu', 'gwirfoddolwyr'],
    promise: 'Mae ceidwad yn cysylltu o fewn 10 diwrnod gwaith.',
    questions: {
      work: {
        prompt: 'Beth hoffech chi ei wneud?',
        options: {
          litter: 'Codi sbwriel',
          plant: 'Plannu coed neu flodau',
          tidy: 'Clirio llwybrau neu beintio',
          help: 'Hoffem gael syniadau',
        },
      },
      people: { prompt: 'Tua faint o bobl fydd yn dod?' },
      start: { prompt: 'Pryd hoffech chi ddechrau?' },
      bags: { prompt: 'Faint o declynnau codi sbwriel sydd eu hangen arnoch?' },
    },
  },
  'memorial-tree-bench': {
    name: 'Gofyn am goeden neu fainc goffa',
    group: group.ideas,
    description: 'Holwch am goeden neu fainc mewn parc er cof am rywun. Codir tâl.',
    keywords: ['er cof', 'cofeb', 'plac'],
    promise: 'Rydym yn cysylltu o fewn 15 diwrnod gwaith.',
    questions: {
      kind: { prompt: 'Beth hoffech chi?', options: { tree: 'Coeden', bench: 'Mainc' } },
      treeKind: {
        prompt: 'Pa fath o goeden hoffech chi?',
        hint: 'Byddwn yn dweud wrthych a yw’n tyfu’n dda yno.',
      },
    },
  },
};
