import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with a boundary file. */
export const boundaryProblems = {
  'WEB-BOUNDARY-FILE': {
    what: {
      nl: 'het bestand met grenzen kan niet gelezen worden: {reason}',
      en: 'the boundary file cannot be read: {reason}',
      fr: 'le fichier de limites ne peut pas être lu : {reason}',
    },
    remedy: {
      nl: 'geef met --boundaries het pad van een TopoJSON- of GeoJSON-bestand',
      en: 'give with --boundaries the path of a TopoJSON or GeoJSON file',
      fr: 'indiquez avec --boundaries le chemin d’un fichier TopoJSON ou GeoJSON',
    },
  },
  'WEB-BOUNDARY-SIZE': {
    what: {
      nl: 'het bestand met grenzen telt {found} bytes; hoogstens {most} worden gelezen',
      en: 'the boundary file has {found} bytes; at most {most} are read',
      fr: 'le fichier de limites compte {found} octets ; au plus {most} sont lus',
    },
    remedy: {
      nl: 'vereenvoudig de grenzen: voor deze kaart is een nauwkeurigheid van honderd meter genoeg',
      en: 'simplify the boundaries: a precision of a hundred metres is enough for this map',
      fr: 'simplifiez les limites : une précision de cent mètres suffit pour cette carte',
    },
  },
  'WEB-BOUNDARY-FORM': {
    what: {
      nl: 'hier staat iets anders dan TopoJSON of GeoJSON verlangt: {found}',
      en: 'this is not what TopoJSON or GeoJSON asks for here: {found}',
      fr: 'ce n’est pas ce que TopoJSON ou GeoJSON demande ici : {found}',
    },
    remedy: {
      nl: 'geef een Topology (TopoJSON) of een FeatureCollection (GeoJSON, RFC 7946) met vlakken',
      en: 'give a Topology (TopoJSON) or a FeatureCollection (GeoJSON, RFC 7946) of areas',
      fr: 'donnez une Topology (TopoJSON) ou une FeatureCollection (GeoJSON, RFC 7946) de surfaces',
    },
  },
  'WEB-BOUNDARY-DEGREES': {
    what: {
      nl: 'de coördinaat {found} staat niet in graden',
      en: 'the coordinate {found} is not in degrees',
      fr: 'la coordonnée {found} n’est pas en degrés',
    },
    remedy: {
      nl: 'zet de grenzen om naar lengte en breedte in graden (WGS 84, EPSG:4326)',
      en: 'convert the boundaries to longitude and latitude in degrees (WGS 84, EPSG:4326)',
      fr: 'convertissez les limites en longitude et latitude en degrés (WGS 84, EPSG:4326)',
    },
  },
  'WEB-BOUNDARY-CODE': {
    what: {
      nl: 'geen enkel vlak draagt een gemeentecode van vijf cijfers',
      en: 'no area carries a municipality code of five digits',
      fr: 'aucune surface ne porte de code communal à cinq chiffres',
    },
    remedy: {
      nl: 'zet de REFNIS-code in een van deze eigenschappen: {known}',
      en: 'put the REFNIS code in one of these properties: {known}',
      fr: 'placez le code REFNIS dans l’une de ces propriétés : {known}',
    },
  },
} as const satisfies ProblemKinds;
