import { type ServiceWords } from '../../services/words.js';

const group = 'Yn cael gofal gan eraill';

/** What is somebody else's job, in Welsh. */
export const elsewhereInWelsh: Readonly<Record<string, ServiceWords>> = {
  motorway: {
    name: 'Traffordd neu brif ffordd A',
    group,
    description: 'Traffyrdd a’r ffyrdd A mwyaf yn Lloegr, fel eu tyllau, eu goleuadau a’u rhwystrau.',
    responsible: { advice: 'Ffoniwch National Highways ar 0300 123 5000, unrhyw bryd.' },
  },
  'power-cut': {
    name: 'Toriad trydan neu linell drydan wedi cwympo',
    group,
    description: 'Dim trydan, neu linell drydan sydd i lawr neu’n gwreichioni.',
    emergencyNotice: 'Cadwch draw o linell sydd i lawr. Ffoniwch 999 os oes rhywun mewn perygl.',
    responsible: {
      name: 'Gweithredwr eich rhwydwaith trydan',
      advice: 'Ffoniwch 105, am ddim, unrhyw bryd.',
    },
  },
  'gas-leak': {
    name: 'Arogl nwy',
    group,
    description: 'Arogl nwy dan do neu yn y stryd.',
    emergencyNotice: 'Gadewch yr adeilad. Peidiwch â defnyddio goleuadau, fflamau na ffôn dan do.',
    responsible: {
      name: 'Y gwasanaeth argyfwng nwy',
      advice: 'Ffoniwch 0800 111 999, am ddim, unrhyw bryd.',
    },
  },
  'water-leak': {
    name: 'Dŵr yn gollwng neu garthffos wedi’i blocio',
    group,
    description: 'Dŵr glân yn dod o’r ddaear, dim dŵr, neu garthffos sy’n gorlifo.',
    responsible: {
      name: 'Eich cwmni dŵr',
      advice: 'Dewch o hyd i’ch cwmni dŵr drwy god post. Mae’n derbyn galwadau o’r fath unrhyw bryd.',
    },
  },
  railway: {
    name: 'Pont, croesfan neu drac rheilffordd',
    group,
    description: 'Croesfan reilffordd, pont dros neu o dan reilffordd, neu goed a sbwriel ger y trac.',
    emergencyNotice: 'Os yw cerbyd wedi taro pont reilffordd, ffoniwch y rhif ar y bont, yna 999.',
    responsible: { advice: 'Ffoniwch Network Rail ar 03457 11 41 41, unrhyw bryd.' },
  },
  'broadband-cabinet': {
    name: 'Polyn ffôn, gwifren neu gabinet stryd',
    group,
    description: 'Polyn ffôn sy’n gwyro, gwifren isel, neu gabinet gwyrdd sydd ar agor neu wedi’i ddifrodi.',
    responsible: { advice: 'Ffoniwch Openreach ar 0800 023 2023, a dewiswch opsiwn 1.' },
  },
};
