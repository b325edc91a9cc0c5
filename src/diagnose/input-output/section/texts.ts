import { fillTexts, formatDay, sameText, type Text } from '../../../base/index.ts';
import type { IoTable } from '../table.ts';

/** What official bodies say of such figures, in our words, and what holds for this table. */
export const caveats = {
  planningBureau: {
    nl: 'Het Federaal Planbureau rekent met binnenlandse leveringen en zonder grenzen aan de productie: is er te weinig capaciteit of personeel, dan is het effect kleiner.',
    en: 'The Federal Planning Bureau counts domestic deliveries and no limits to production: where capacity or staff run short, the effect is smaller.',
    fr: 'Le Bureau fédéral du Plan compte les livraisons intérieures, sans limite de production : si les capacités ou le personnel manquent, l’effet est moindre.',
  },
  greenBook: {
    nl: 'Het Britse Green Book ziet weinig dat werkelijk bijkomt: op macroniveau zijn zulke effecten meestal al meegerekend.',
    en: 'The UK Green Book sees little that is really additional: at the macro level such effects are generally counted already.',
    fr: 'Le Green Book britannique y voit peu d’effets réellement additionnels : au niveau macroéconomique, ils sont en général déjà comptés.',
  },
  bea: {
    nl: 'Het Amerikaanse Bureau of Economic Analysis noemt multiplicatoren een bovengrens.',
    en: 'The US Bureau of Economic Analysis calls multipliers an upper bound.',
    fr: 'Le Bureau of Economic Analysis américain qualifie les multiplicateurs de borne supérieure.',
  },
  abs: {
    nl: 'Het Australische statistiekbureau publiceert geen multiplicatoren meer, omdat ze vooral dienden om steun voor een sector te bepleiten.',
    en: 'The Australian Bureau of Statistics no longer publishes multipliers, because they served above all to plead for aid to an industry.',
    fr: 'Le bureau australien de statistique ne publie plus de multiplicateurs, car ils servaient surtout à plaider pour des aides sectorielles.',
  },
  margin: {
    nl: 'De productie van handel is de marge, niet de omzet.',
    en: 'Output of trade is the margin, not turnover.',
    fr: 'La production du commerce est la marge, pas le chiffre d’affaires.',
  },
  jobs: {
    nl: 'Banen zijn werkzame personen: wie deeltijds werkt, telt als één.',
    en: 'Jobs are persons employed: a part-timer counts as one.',
    fr: 'Les emplois sont des personnes occupées : un temps partiel compte pour un.',
  },
  carbon: {
    nl: 'CO2 ontbreekt: het pakket heeft geen officiële uitstoot per bedrijfstak.',
    en: 'CO2 is missing: the pack has no official emissions by industry.',
    fr: 'Le CO2 manque : le paquet n’a pas d’émissions officielles par branche.',
  },
  ghosh: {
    nl: 'Voorwaartse verbondenheid (Ghosh) is een kengetal van hoeveel er van leveringen afhangt, geen voorspelling van een aanbodschok.',
    en: 'Forward linkage (Ghosh) is an indicator of how much hangs on deliveries, not a forecast of a supply shock.',
    fr: 'Le lien en aval (Ghosh) indique combien dépend des livraisons ; ce n’est pas une prévision de choc d’offre.',
  },
  extraction: {
    nl: 'Het wegdenken van een bedrijfstak toont zijn gewicht; in werkelijkheid zoeken leveranciers en klanten een andere weg.',
    en: 'Thinking a sector away shows its weight; in reality suppliers and customers find another way.',
    fr: 'Supprimer une branche par la pensée montre son poids ; en réalité, fournisseurs et clients trouvent une autre voie.',
  },
  regional: {
    nl: 'Naar boven vertekend: locatiequotiënten zien niet dat gewesten dezelfde producten bij elkaar kopen.',
    en: 'Upper-biased: location quotients do not see that regions buy the same products of each other.',
    fr: 'Biais vers le haut : les quotients de localisation ignorent que les régions s’achètent les mêmes produits.',
  },
  census: {
    nl: 'Het aandeel van het gewest is alleen per sectie bekend; binnen een sectie krijgt elke bedrijfstak hetzelfde aandeel.',
    en: 'The share of the region is known by section only; within a section every sector has the same share.',
    fr: 'La part de la région n’est connue que par section ; dans une section, chaque branche a la même part.',
  },
  level: {
    nl: 'De formule is die van de bron; de hoogte van de aandelen is onze aanname en niet in dit gebied gemeten.',
    en: 'The formula is that of the source; the shares are our assumption and were not measured in this area.',
    fr: 'La formule est celle de la source ; les parts sont notre hypothèse et n’ont pas été mesurées sur ce territoire.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** To be read with every multiplier. */
export const official: readonly Text[] = [
  caveats.planningBureau,
  caveats.greenBook,
  caveats.bea,
  caveats.abs,
];

export const variants = {
  typeOne: {
    nl: 'Type I, gestuurd door de vraag: rechtstreekse en onrechtstreekse leveranciers, zonder extra consumptie uit lonen',
    en: 'Type I, demand-driven: direct and indirect suppliers, without extra consumption out of wages',
    fr: 'Type I, tiré par la demande : fournisseurs directs et indirects, sans consommation induite par les salaires',
  },
  linkages: {
    nl: 'Achterwaarts: kolomsommen van de Leontief-inverse; voorwaarts: rijsommen van de Ghosh-inverse; 1 = gemiddelde bedrijfstak',
    en: 'Backward: column sums of the Leontief inverse; forward: row sums of the Ghosh inverse; 1 = mean sector',
    fr: 'En amont : sommes des colonnes de l’inverse de Leontief ; en aval : sommes des lignes de l’inverse de Ghosh ; 1 = branche moyenne',
  },
  extraction: {
    nl: 'Hypothetische extractie: aankopen, leveringen en eindgebruik van de bedrijfstak weggedacht',
    en: 'Hypothetical extraction: purchases, deliveries and final demand of the sector thought away',
    fr: 'Extraction hypothétique : achats, livraisons et emplois finals de la branche supprimés',
  },
  regional: {
    nl: 'Type I met gewestelijke coëfficiënten volgens locatiequotiënten (FLQ), naar boven vertekend',
    en: 'Type I with regional coefficients by location quotients (FLQ), upper-biased',
    fr: 'Type I avec des coefficients régionaux par quotients de localisation (FLQ), biais vers le haut',
  },
  net: {
    nl: 'Bruto × (1 − weglek) × (1 − verdringing) × (1 − vervanging) × multiplicator type I, min wat er zonder de maatregel ook was gekomen',
    en: 'Gross × (1 − leakage) × (1 − displacement) × (1 − substitution) × type I multiplier, less what would have come without the measure',
    fr: 'Brut × (1 − fuite) × (1 − éviction) × (1 − substitution) × multiplicateur de type I, moins ce qui aurait eu lieu sans la mesure',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Which table, in words. */
export function vintageText({ vintage, sectors }: IoTable): Text {
  const text: Text = {
    nl: 'Input-outputtabel {place} {year}, {count} bedrijfstakken, basisprijzen, gepubliceerd op {day}',
    en: 'Input-output table {place} {year}, {count} sectors, basic prices, published on {day}',
    fr: 'Table entrées-sorties {place} {year}, {count} branches, prix de base, publiée le {day}',
  };
  return fillTexts(text, (language) => ({
    place: vintage.place,
    year: vintage.year,
    count: sectors.length,
    day: formatDay(vintage.published, language),
  }));
}

/** Parts in which a euro ends, in the order of the chart. */
export const parts = {
  initial: {
    nl: 'toegevoegde waarde, bedrijfstak zelf',
    en: 'value added, sector itself',
    fr: 'valeur ajoutée, branche même',
  },
  direct: {
    nl: 'toegevoegde waarde, leveranciers',
    en: 'value added, suppliers',
    fr: 'valeur ajoutée, fournisseurs',
  },
  indirect: {
    nl: 'toegevoegde waarde, verder in de keten',
    en: 'value added, further up the chain',
    fr: 'valeur ajoutée, plus en amont',
  },
  imports: { nl: 'invoer', en: 'imports', fr: 'importations' },
  productTaxes: {
    nl: 'belastingen op producten',
    en: 'taxes on products',
    fr: 'impôts sur les produits',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A subtitle with the area and the year of the table at its end. */
export function inPlace(text: Text, { vintage }: IoTable): Text {
  const whole: Text = {
    nl: '{text}, {place} {year}',
    en: '{text}, {place} {year}',
    fr: '{text}, {place} {year}',
  };
  const { place, year } = vintage;
  return fillTexts(whole, (language) => ({ text: text[language], place, year }));
}

export const sectorColumn = {
  id: 'sector',
  title: { nl: 'Bedrijfstak', en: 'Sector', fr: 'Branche' },
  kind: 'text',
} as const;

export const codeColumn = { id: 'code', title: sameText('NACE'), kind: 'text' } as const;
