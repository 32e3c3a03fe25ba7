import { type KpiDefinition } from '@councilkit/client';

/** What each figure is called and means, in Welsh. */
export const kpisInWelsh: Readonly<Record<string, Pick<KpiDefinition, 'name' | 'definition'>>> = {
  costPerTransaction: {
    name: 'Cost fesul trafodyn',
    definition: 'Cost y gwasanaeth, wedi’i rhannu â nifer y ceisiadau a gyflwynwyd',
  },
  userSatisfaction: {
    name: 'Boddhad defnyddwyr',
    definition: 'Cymedr y boddhad a roddodd y rhai a adroddodd ar ôl i’w cais gael ei gau, o 1 i 5',
  },
  completionRate: {
    name: 'Cyfradd gwblhau',
    definition: 'Ceisiadau a gyflwynwyd ar y we, wedi’u rhannu â’r adroddiadau a ddechreuwyd yno',
  },
  digitalTakeUp: {
    name: 'Defnydd digidol',
    definition: 'Ceisiadau a gyflwynwyd ar y we, wedi’u rhannu â’r holl geisiadau',
  },
  promiseKeptRate: {
    name: 'Addewidion a gadwyd',
    definition:
      'Ceisiadau a gaewyd ar neu cyn y diwrnod olaf a addawyd, wedi’u rhannu â’r holl geisiadau a gaewyd a oedd ag addewid',
  },
  medianTimeToFirstUpdate: {
    name: 'Amser hyd at y newyddion cyntaf',
    definition: 'Yr amser canolrif o’r cyflwyno hyd at y digwyddiad cyntaf gan y cyngor neu gyflenwr',
  },
  medianTimeToClose: {
    name: 'Amser hyd at gau',
    definition: 'Yr amser canolrif o’r cyflwyno hyd at y cau, ar gyfer ceisiadau sydd wedi’u cau',
  },
  reopenRate: {
    name: 'Ailagorwyd',
    definition: 'Ceisiadau a agorwyd eto ar ôl eu cau, wedi’u rhannu â’r rhai a gaewyd erioed',
  },
  closuresWithReason: {
    name: 'Caewyd gyda rheswm',
    definition:
      'Ceisiadau a gaewyd gan ddweud sut y daeth i ben a chyda thestun i breswylwyr, wedi’u rhannu â’r holl rai a gaewyd',
  },
  progressChasingPerThousand: {
    name: 'Holi am gynnydd',
    definition: 'Cysylltiadau a ofynnodd pa mor bell y mae, am bob 1,000 o geisiadau',
  },
  medianTimeToNotify: {
    name: 'Amser hyd at roi gwybod',
    definition: 'Yr amser canolrif o gofnodi digwyddiad hyd at anfon pob neges sy’n sôn amdano',
  },
};
