import type { Text } from '../base/index.ts';

/** Sections of NACE Rev. 2 (Regulation (EC) 1893/2006, annex I), shortened. */
export const sectionTitles: Readonly<Record<string, Text>> = {
  A: {
    nl: 'Landbouw, bosbouw en visserij',
    en: 'Agriculture, forestry and fishing',
    fr: 'Agriculture, sylviculture et pêche',
  },
  B: { nl: 'Winning van delfstoffen', en: 'Mining and quarrying', fr: 'Industries extractives' },
  C: { nl: 'Industrie', en: 'Manufacturing', fr: 'Industrie manufacturière' },
  D: { nl: 'Elektriciteit en gas', en: 'Electricity and gas', fr: 'Électricité et gaz' },
  E: { nl: 'Water en afval', en: 'Water and waste', fr: 'Eau et déchets' },
  F: { nl: 'Bouw', en: 'Construction', fr: 'Construction' },
  G: { nl: 'Handel en autoherstel', en: 'Trade and car repair', fr: 'Commerce et réparation automobile' },
  H: { nl: 'Vervoer en opslag', en: 'Transport and storage', fr: 'Transport et entreposage' },
  I: { nl: 'Horeca en logies', en: 'Accommodation and food service', fr: 'Hébergement et restauration' },
  J: {
    nl: 'Informatie en communicatie',
    en: 'Information and communication',
    fr: 'Information et communication',
  },
  K: { nl: 'Financiën en verzekeringen', en: 'Finance and insurance', fr: 'Finance et assurance' },
  L: { nl: 'Vastgoed', en: 'Real estate', fr: 'Immobilier' },
  M: {
    nl: 'Vrije beroepen, wetenschap en techniek',
    en: 'Professional, scientific and technical',
    fr: 'Activités spécialisées, scientifiques et techniques',
  },
  N: {
    nl: 'Administratieve en ondersteunende diensten',
    en: 'Administrative and support services',
    fr: 'Services administratifs et de soutien',
  },
  O: { nl: 'Openbaar bestuur', en: 'Public administration', fr: 'Administration publique' },
  P: { nl: 'Onderwijs', en: 'Education', fr: 'Enseignement' },
  Q: { nl: 'Gezondheid en welzijn', en: 'Health and social work', fr: 'Santé et action sociale' },
  R: { nl: 'Kunst, sport en recreatie', en: 'Arts, sports and recreation', fr: 'Arts, sports et loisirs' },
  S: { nl: 'Overige diensten', en: 'Other services', fr: 'Autres services' },
  T: { nl: 'Huishoudens als werkgever', en: 'Households as employers', fr: 'Ménages employeurs' },
  U: {
    nl: 'Extraterritoriale organisaties',
    en: 'Extraterritorial bodies',
    fr: 'Organismes extraterritoriaux',
  },
  X: { nl: 'Activiteit onbekend', en: 'Activity unknown', fr: 'Activité inconnue' },
};
