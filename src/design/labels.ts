import { capital, type Text } from '../base/index.ts';
import { registerCodes, sectionTitles } from '../pack/index.ts';
import type { Dimension } from './dimensions.ts';

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
      return sectionTitles[key];
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
