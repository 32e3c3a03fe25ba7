import { type ServiceWords } from '../../services/words.js';
import { ieNaDdimYnSiwr } from './answers.js';
import { highwaysGroups as group } from './groups.js';

/** Highways in Welsh: what is reported most. */
export const highwaysInWelsh: Readonly<Record<string, ServiceWords>> = {
  pothole: {
    name: 'Twll yn y ffordd',
    group: group.roads,
    description: 'Twll neu wyneb wedi torri mewn ffordd neu lôn feicio.',
    keywords: ['twll', 'ceudwll', 'tarmac wedi torri', 'wyneb y ffordd'],
    promise:
      'Rydym yn archwilio o fewn 5 diwrnod gwaith. Rydym yn gwneud tyllau peryglus yn ddiogel o fewn 1 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywun wedi’i anafu neu os yw traffig yn gwyro i berygl.',
    questions: {
      place: {
        prompt: 'Ble yn y ffordd mae’r twll?',
        options: {
          carriageway: 'Lle mae ceir yn gyrru',
          cycleLane: 'Mewn lôn feicio',
          crossing: 'Wrth groesfan i gerddwyr',
        },
      },
      size: {
        prompt: 'Pa mor fawr yw’r twll?',
        hint: 'Mae amcan yn iawn. Peidiwch â mynd i’r ffordd i’w fesur.',
        options: {
          small: 'Llai na phlât cinio',
          plate: 'Tua maint plât cinio',
          larger: 'Mwy na phlât cinio',
        },
      },
      deep: { prompt: 'A yw’n ddyfnach nag uchder pêl denis?', options: ieNaDdimYnSiwr },
    },
  },
  'damaged-pavement': {
    name: 'Palmant wedi’i ddifrodi',
    group: group.roads,
    description: 'Palmant rhydd, wedi torri neu anwastad y gallai rhywun faglu arno.',
    keywords: ['llwybr troed', 'slab', 'perygl baglu'],
    promise: 'Rydym yn archwilio o fewn 5 diwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os oes rhywun wedi cwympo ac wedi’i anafu’n ddrwg.',
    questions: {
      fault: {
        prompt: 'Beth sydd o’i le ar y palmant?',
        options: {
          loose: 'Mae slab yn rhydd neu’n siglo',
          broken: 'Mae slab wedi torri neu ar goll',
          raised: 'Mae ymyl yn codi',
          hole: 'Mae twll yno',
          kerb: 'Mae’r cwrbyn wedi’i ddifrodi',
        },
      },
      blocked: {
        prompt: 'A all rhywun mewn cadair olwyn neu’n gwthio pram fynd heibio?',
        options: ieNaDdimYnSiwr,
      },
    },
  },
  'street-light': {
    name: 'Golau stryd',
    group: group.lights,
    description: 'Golau stryd sydd wedi diffodd, yn fflachio, ymlaen drwy’r dydd neu wedi’i ddifrodi.',
    keywords: ['lamp', 'polyn lamp', 'golau ddim yn gweithio', 'stryd dywyll'],
    promise: 'Rydym yn trwsio’r rhan fwyaf o oleuadau o fewn 5 diwrnod gwaith.',
    emergencyNotice:
      'Cadwch draw o wifrau noeth a pholion sy’n gwyro. Ffoniwch 999 os oes rhywun mewn perygl.',
    questions: {
      fault: {
        prompt: 'Beth sydd o’i le ar y golau?',
        options: {
          out: 'Nid yw’n dod ymlaen',
          flickering: 'Mae’n fflachio neu’n mynd ymlaen ac i ffwrdd',
          dayLit: 'Mae ymlaen drwy’r dydd',
          severalOut: 'Mae sawl golau wedi diffodd',
          damaged: 'Mae’r polyn wedi’i ddifrodi neu’n gwyro',
          wires: 'Mae’r drws ar agor neu mae gwifrau i’w gweld',
        },
      },
      howMany: { prompt: 'Faint o oleuadau sydd wedi diffodd?' },
      column: {
        prompt: 'Pa rif sydd ar y polyn?',
        hint: 'Mae rhif ar y rhan fwyaf o bolion ar uchder pen, er enghraifft 14 neu B207.',
      },
    },
  },
  'blocked-drain': {
    name: 'Draen ffordd wedi’i flocio',
    group: group.drains,
    description: 'Draen ar ochr y ffordd sy’n llawn neu nad yw’n gadael dŵr drwodd.',
    keywords: ['gwli', 'draen llawn dail', 'pwll dŵr'],
    promise: 'Rydym yn archwilio o fewn 10 diwrnod gwaith, yn gynt os yw’r ffordd yn dechrau gorlifo.',
    questions: {
      what: {
        prompt: 'Beth allwch chi ei weld?',
        options: {
          leaves: 'Dail, mwd neu chwyn yn y draen',
          water: 'Dŵr yn sefyll ar ei ben',
          grate: 'Mae’r gril metel wedi torri neu ar goll',
          smell: 'Arogl drwg',
        },
      },
      always: { prompt: 'A yw dŵr yn sefyll yno bob tro y mae’n glawio?', options: ieNaDdimYnSiwr },
    },
  },
  'street-tree': {
    name: 'Coeden wrth ymyl ffordd',
    group: group.trees,
    description:
      'Coeden ar stryd neu ymyl ffordd sydd wedi cwympo, sy’n marw, neu sydd â changhennau isel neu wedi torri.',
    keywords: ['coeden wedi cwympo', 'cangen', 'gwreiddiau'],
    promise:
      'Mae swyddog coed yn edrych arni o fewn 10 diwrnod gwaith. Rydym yn clirio coed sydd wedi cwympo yr un diwrnod.',
    emergencyNotice:
      'Ffoniwch 999 os yw coeden wedi anafu rhywun neu’n blocio ffordd brysur. Ffoniwch 105 os yw wedi dod â llinell drydan i lawr.',
    questions: {
      problem: {
        prompt: 'Beth sydd o’i le ar y goeden?',
        options: {
          fallen: 'Mae’r goeden neu gangen fawr wedi cwympo',
          hanging: 'Mae cangen yn hongian a gallai gwympo',
          low: 'Mae canghennau yn y ffordd',
          sick: 'Mae’n edrych yn farw neu’n sâl',
          roots: 'Mae gwreiddiau’n codi’r ddaear',
        },
      },
      blocks: {
        prompt: 'Beth mae’n ei flocio?',
        options: {
          road: 'Y ffordd',
          pavement: 'Y palmant',
          light: 'Golau stryd neu arwydd',
          nothing: 'Dim byd',
        },
      },
    },
  },
  'fly-tipping': {
    name: 'Sbwriel wedi’i ddympio',
    group: group.obstructions,
    description: 'Sbwriel y mae rhywun wedi’i ddympio ar ffordd, palmant neu ymyl ffordd.',
    keywords: ['tipio anghyfreithlon', 'sbwriel', 'matres', 'oergell', 'soffa', 'bagiau bin'],
    promise: 'Rydym yn clirio sbwriel wedi’i ddympio o fewn 2 ddiwrnod gwaith.',
    emergencyNotice: 'Ffoniwch 999 os yw ar dân, neu os yw’n blocio ffordd brysur.',
    questions: {
      what: {
        prompt: 'Beth sydd wedi’i ddympio?',
        options: {
          bags: 'Bagiau o sbwriel',
          furniture: 'Dodrefn neu fatresi',
          electrical: 'Oergelloedd neu bethau trydanol eraill',
          rubble: 'Rwbel, pridd neu bren',
          tyres: 'Teiars',
          garden: 'Gwastraff gardd',
          chemical: 'Olew, paent, poteli nwy neu asbestos',
        },
      },
      keepAway: { prompt: 'Peidiwch â’i gyffwrdd na mynd yn agos. Gallai eich gwneud yn sâl.' },
      amount: {
        prompt: 'Faint sydd yno?',
        options: {
          bag: 'Un bag neu un peth',
          carBoot: 'Cymaint ag sy’n ffitio mewn cist car',
          van: 'Llond fan',
          lorry: 'Llond lorri neu fwy',
        },
      },
      seen: {
        prompt: 'Pryd y cafodd ei ddympio, os gwelsoch chi hynny?',
        hint: 'Peidiwch â mynd at neb yr ydych yn ei weld yn dympio sbwriel.',
      },
    },
  },
};
