import { type Translated } from '../language/languages.js';

const en = {
  title: 'How well we do',
  lead: 'These figures are counted from every report of the last 12 months. Each says what it means.',
  few: 'Numbers are rounded to the nearest 5, and a figure from fewer than 5 reports is not shown, so that nobody can be recognised by them.',
  mandatory: 'The 4 figures every public service publishes',
  others: 'More figures',
  byMonth: (figure: string) => `${figure}, month by month`,
  byGroup: (figure: string) => `${figure}, by kind of report`,
};

const cy: typeof en = {
  title: 'Pa mor dda rydym yn gwneud',
  lead: 'Mae’r ffigurau hyn wedi’u cyfrif o bob adroddiad yn ystod y 12 mis diwethaf. Mae pob un yn dweud beth mae’n ei olygu.',
  few: 'Mae rhifau wedi’u talgrynnu i’r 5 agosaf, ac nid yw ffigur o lai na 5 adroddiad yn cael ei ddangos, fel na ellir adnabod neb ohonynt.',
  mandatory: 'Y 4 ffigur y mae pob gwasanaeth cyhoeddus yn eu cyhoeddi',
  others: 'Mwy o ffigurau',
  byMonth: (figure) => `${figure}, fesul mis`,
  byGroup: (figure) => `${figure}, yn ôl math o adroddiad`,
};

/** What the page says that shows how well it goes. */
export const performanceWords: Translated<typeof en> = { en, cy };
