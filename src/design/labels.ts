import { capital, type Text } from '../base/index.ts';
import { registerCodes } from '../pack/index.ts';
import type { Dimension } from './dimensions.ts';

/** Sections of NACE Rev. 2 (Regulation (EC) 1893/2006, annex I), shortened. */
const sectors: Readonly<Record<string, Text>> = {
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

/** Refnis codes of provinces (Statbel); the Brussels Region has none and stands for itself. */
const provinces: Readonly<Record<string, Text>> = {
  '10000': { nl: 'Antwerpen', en: 'Antwerp', fr: 'Anvers' },
  '20001': { nl: 'Vlaams-Brabant', en: 'Flemish Brabant', fr: 'Brabant flamand' },
  '20002': { nl: 'Waals-Brabant', en: 'Walloon Brabant', fr: 'Brabant wallon' },
  '30000': { nl: 'West-Vlaanderen', en: 'West Flanders', fr: 'Flandre occidentale' },
  '40000': { nl: 'Oost-Vlaanderen', en: 'East Flanders', fr: 'Flandre orientale' },
  '50000': { nl: 'Henegouwen', en: 'Hainaut', fr: 'Hainaut' },
  '60000': { nl: 'Luik', en: 'Liège', fr: 'Liège' },
  '70000': { nl: 'Limburg', en: 'Limburg', fr: 'Limbourg' },
  '80000': { nl: 'Luxemburg', en: 'Luxembourg', fr: 'Luxembourg' },
  '90000': { nl: 'Namen', en: 'Namur', fr: 'Namur' },
  '04000': { nl: 'Brussels Gewest', en: 'Brussels Region', fr: 'Région de Bruxelles' },
  '00000': { nl: 'Onbekend of buitenland', en: 'Unknown or abroad', fr: 'Inconnu ou étranger' },
};

const none: Text = { nl: 'Geen', en: 'None', fr: 'Aucun' };

/** Labels that belong to European or Belgian classifications rather than to a pack; undefined where there is none. */
export function fixedLabel(dimension: Dimension, key: string): Text | undefined {
  switch (dimension) {
    case 'sector':
      return sectors[key];
    case 'legal kind':
      return legalKind(key);
    case 'province':
      return provinces[key];
    case 'size class':
      return key === '0' ? none : undefined;
    case 'survey sector':
    case 'municipality':
      return undefined;
  }
}

function legalKind(key: string): Text | undefined {
  const kinds: Readonly<Record<string, Text>> = registerCodes.legal_kind;
  const kind = kinds[key];
  return kind && { nl: capital(kind.nl), en: capital(kind.en), fr: capital(kind.fr) };
}
