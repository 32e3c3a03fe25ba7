import { type Translated } from '../language/languages.js';

const en = {
  notFound: 'Page not found',
  checkAddress: 'If you typed the web address, check it is correct.',
  startAgain: 'Report something or follow a report',
  problemTitle: 'Sorry, there is a problem',
  problem: 'Sorry, there is a problem with the service',
  tryAgain: 'Try again in a few minutes. What you typed on earlier pages has been kept for a day.',
  danger: 'If someone is in danger, call 999.',
  noServices: 'There are no services.',
  noService: 'There is no such service. It may have a new name: try a search.',
  noReport: 'There is no report with this reference. Check that it is typed as it was given to you.',
  noReports: 'There is no such page of reports.',
};

const cy: typeof en = {
  notFound: 'Heb ddod o hyd i’r dudalen',
  checkAddress: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.',
  startAgain: 'Rhoi gwybod am rywbeth neu ddilyn adroddiad',
  problemTitle: 'Mae’n ddrwg gennym, mae problem',
  problem: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
  tryAgain:
    'Rhowch gynnig arall arni mewn ychydig funudau. Mae’r hyn a deipioch ar dudalennau cynharach wedi’i gadw am ddiwrnod.',
  danger: 'Os oes rhywun mewn perygl, ffoniwch 999.',
  noServices: 'Nid oes unrhyw wasanaethau.',
  noService: 'Nid oes gwasanaeth o’r fath. Efallai fod ganddo enw newydd: rhowch gynnig ar chwilio.',
  noReport: 'Nid oes adroddiad gyda’r cyfeirnod hwn. Gwiriwch ei fod wedi’i deipio fel y’i rhoddwyd i chi.',
  noReports: 'Nid oes tudalen o’r fath o adroddiadau.',
};

/** What is said when something is not there, or went wrong on our side. */
export const faultWords: Translated<typeof en> = { en, cy };
