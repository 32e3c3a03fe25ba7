/** The headings that highways are browsed under. */
export const highwaysGroups = {
  roads: 'Ffyrdd a phalmentydd',
  lights: 'Goleuadau stryd a goleuadau traffig',
  drains: 'Draeniau a llifogydd',
  signs: 'Arwyddion a marciau ffordd',
  trees: 'Coed, gwrychoedd ac ymylon ffyrdd',
  obstructions: 'Pethau wedi’u gadael ar ffyrdd a phalmentydd',
  winter: 'Rhew, eira a graean',
};

/** The headings that parks are browsed under. */
export const parksGroups = {
  bins: 'Biniau, sbwriel a baw cŵn mewn parciau',
  play: 'Mannau chwarae a chaeau chwaraeon',
  plants: 'Glaswellt, coed a phlanhigion mewn parciau',
  paths: 'Llwybrau, meinciau, gatiau a goleuadau mewn parciau',
  buildings: 'Toiledau, adeiladau a graffiti mewn parciau',
  water: 'Pyllau, nentydd a ffynhonnau',
  ideas: 'Syniadau, gwirfoddoli a chofebion',
};
