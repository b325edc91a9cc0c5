import type { Text } from '../../base/index.ts';

/** What the section says, apart from figures. */
export const exposureTexts = {
  title: {
    nl: 'Blootstelling aan het buitenland',
    en: 'Exposure to other countries',
    fr: 'Exposition à l’étranger',
  },
  summary: {
    nl: 'De buitenlandse vraag bepaalt {foreign} van de productie, ook bij toeleveranciers; in één euro finale vraag zit gemiddeld {imports} invoer. {essential} keer kan een branche niet zonder een product dat grotendeels wordt ingevoerd. Bestemmingen zijn groepen van landen: de tabel kent geen afzonderlijke landen.',
    en: 'Foreign demand calls for {foreign} of output, suppliers included; one euro of final demand holds {imports} of imports on average. In {essential} cases a branch cannot do without a product that is mostly imported. Destinations are groups of countries: the table knows no single ones.',
    fr: 'La demande étrangère détermine {foreign} de la production, fournisseurs compris ; un euro de demande finale contient en moyenne {imports} d’importations. Dans {essential} cas, une branche ne peut se passer d’un produit surtout importé. Les destinations sont des groupes de pays : la table ne distingue pas les pays.',
  },
  vintage: {
    nl: 'Input-outputtabel van België {year}, gepubliceerd {published}',
    en: 'Input-output table of Belgium {year}, published {published}',
    fr: 'Tableau entrées-sorties de la Belgique {year}, publié {published}',
  },
  inputOutput: {
    nl: 'Input-output, type I: vaste verhoudingen, geen voorraden',
    en: 'Input-output, type I: fixed proportions, no stocks',
    fr: 'Entrées-sorties, type I : proportions fixes, sans stocks',
  },
  network: {
    nl: 'Productienetwerk per dag, met voorraden; zelfde instellingen als het onderdeel netwerk',
    en: 'Production network by day, with stocks; same settings as the part network',
    fr: 'Réseau de production par jour, avec stocks ; mêmes réglages que la partie réseau',
  },
  old: {
    nl: 'De tabel beschrijft de structuur van {year}; stromen van vandaag kunnen anders liggen.',
    en: 'The table describes the structure of {year}; flows of today may differ.',
    fr: 'Le tableau décrit la structure de {year} ; les flux d’aujourd’hui peuvent différer.',
  },
  ratings: {
    nl: 'Hoe essentieel een product is, komt uit een bevraging van sectoranalisten (IHS Markit); per productgroep, niet per product.',
    en: 'How essential a product is comes from a survey of industry analysts (IHS Markit); by product group, not by product.',
    fr: 'Le caractère essentiel d’un produit vient d’une enquête auprès d’analystes sectoriels (IHS Markit) ; par groupe de produits, non par produit.',
  },
  noOtherSupplier: {
    nl: 'Niemand vindt een andere leverancier of afnemer: een bovengrens voor een korte schok.',
    en: 'Nobody finds another supplier or customer: an upper bound for a short shock.',
    fr: 'Personne ne trouve un autre fournisseur ou client : une borne supérieure pour un choc court.',
  },
  cascade: {
    nl: 'Het netwerk versterkt sterk: elke gebruiker die stilvalt, legt zijn klanten stil zodra hun voorraad op is. Het verlies bij de gebruikers zelf is de voorzichtige maat.',
    en: 'The network amplifies strongly: every user that stops, stops its customers once their stock is used up. The loss at the users themselves is the cautious measure.',
    fr: 'Le réseau amplifie fortement : chaque utilisateur à l’arrêt arrête ses clients une fois leur stock épuisé. La perte chez les utilisateurs est la mesure prudente.',
  },
  importsTitle: {
    nl: '{sector}: {share} van elke euro vraag gaat naar invoer',
    en: '{sector}: {share} of every euro of demand goes to imports',
    fr: '{sector} : {share} de chaque euro de demande va aux importations',
  },
  importsSubtitle: {
    nl: 'Ingevoerde inputs per euro productie, rechtstreeks en in de hele keten; 15 branches met de meeste invoer, België',
    en: 'Imported inputs per euro of output, direct and in the whole chain; 15 branches with most imports, Belgium',
    fr: 'Inputs importés par euro de production, directs et dans toute la chaîne ; 15 branches les plus importatrices, Belgique',
  },
  foreignTitle: {
    nl: '{sector}: {share} van de productie is er voor het buitenland',
    en: '{sector}: {share} of output is there for other countries',
    fr: '{sector} : {share} de la production est destinée à l’étranger',
  },
  foreignSubtitle: {
    nl: 'Deel van de productie dat de uitvoer nodig heeft, ook via afnemers, naar bestemming; 15 branches, België',
    en: 'Share of output that exports call for, also through customers, by destination; 15 branches, Belgium',
    fr: 'Part de la production que les exportations demandent, aussi via les clients, par destination ; 15 branches, Belgique',
  },
  essentialTitle: {
    nl: '{user}: niet zonder de ingevoerde producten van {product}',
    en: '{user}: not without the imported products of {product}',
    fr: '{user} : pas sans les produits importés de {product}',
  },
  essentialSubtitle: {
    nl: 'Essentiële inputs die voor minstens {threshold} worden ingevoerd: bedrag, ingevoerd deel en dagen voorraad, België',
    en: 'Essential inputs of which at least {threshold} is imported: amount, imported part and days in stock, Belgium',
    fr: 'Inputs essentiels importés à {threshold} au moins : montant, part importée et jours de stock, Belgique',
  },
  concentrationTitle: {
    nl: '{sector}: de ingevoerde inputs hangen het meest aan één productgroep',
    en: '{sector}: imported inputs hang most on one product group',
    fr: '{sector} : les inputs importés dépendent le plus d’un seul groupe de produits',
  },
  concentrationSubtitle: {
    nl: 'Concentratie (Herfindahl, 0 tot 1) van de ingevoerde inputs over productgroepen en van de uitvoer over bestemmingen; 15 branches, België',
    en: 'Concentration (Herfindahl, 0 to 1) of imported inputs over product groups and of exports over destinations; 15 branches, Belgium',
    fr: 'Concentration (Herfindahl, 0 à 1) des inputs importés par groupe de produits et des exportations par destination ; 15 branches, Belgique',
  },
  closedTitle: {
    nl: '{destination}, {days} dagen stilgelegd: {loss} mln euro toegevoegde waarde verloren',
    en: '{destination}, stopped for {days} days: {loss} million euro of value added lost',
    fr: '{destination}, arrêtées pendant {days} jours : {loss} millions d’euros de valeur ajoutée perdus',
  },
  closedSubtitle: {
    nl: 'Verlies aan toegevoegde waarde door een gesloten bestemming: rechtstreeks, in het netwerk en volgens input-output; miljoen euro, België, over {horizon} dagen',
    en: 'Loss of value added by a closed destination: direct, in the network and by input-output; million euro, Belgium, over {horizon} days',
    fr: 'Perte de valeur ajoutée due à une destination fermée : directe, dans le réseau et selon les entrées-sorties ; millions d’euros, Belgique, sur {horizon} jours',
  },
  missingTitle: {
    nl: 'Geen invoer van {product} gedurende {days} dagen: {loss} mln euro verlies bij de gebruikers, tot {total} mln in het netwerk',
    en: 'No imports of {product} for {days} days: {loss} million euro lost at its users, up to {total} million in the network',
    fr: 'Pas d’importations de {product} pendant {days} jours : {loss} millions d’euros perdus chez les utilisateurs, jusqu’à {total} millions dans le réseau',
  },
  missingSubtitle: {
    nl: 'Verlies aan toegevoegde waarde als een goed (NACE 01 tot 33) {days} dagen niet kan worden ingevoerd: bij wie het gebruikt en in het hele netwerk; miljoen euro, België, over {horizon} dagen',
    en: 'Loss of value added if a good (NACE 01 to 33) cannot be imported for {days} days: at its users and in the whole network; million euro, Belgium, over {horizon} days',
    fr: 'Perte de valeur ajoutée si un bien (NACE 01 à 33) ne peut être importé pendant {days} jours : chez ses utilisateurs et dans tout le réseau ; millions d’euros, Belgique, sur {horizon} jours',
  },
} satisfies Readonly<Record<string, Text>>;

export const exposureColumns = {
  sector: { nl: 'branche', en: 'branch', fr: 'branche' },
  product: { nl: 'productgroep', en: 'product group', fr: 'groupe de produits' },
  user: { nl: 'gebruiker', en: 'user', fr: 'utilisateur' },
  kind: { nl: 'soort', en: 'kind', fr: 'type' },
  destination: { nl: 'bestemming', en: 'destination', fr: 'destination' },
  share: { nl: 'deel', en: 'share', fr: 'part' },
  imported: { nl: 'invoer, mln euro', en: 'imports, million euro', fr: 'importations, M€' },
  importShare: { nl: 'ingevoerd deel', en: 'imported part', fr: 'part importée' },
  days: { nl: 'dagen voorraad', en: 'days in stock', fr: 'jours de stock' },
  inputs: { nl: 'concentratie van de inputs', en: 'concentration of inputs', fr: 'concentration des inputs' },
  exports: {
    nl: 'concentratie van de uitvoer',
    en: 'concentration of exports',
    fr: 'concentration des exportations',
  },
  direct: { nl: 'rechtstreeks', en: 'direct', fr: 'direct' },
  chain: { nl: 'in de keten', en: 'in the chain', fr: 'dans la chaîne' },
  total: { nl: 'in het netwerk', en: 'in the network', fr: 'dans le réseau' },
  static: { nl: 'volgens input-output', en: 'by input-output', fr: 'selon les entrées-sorties' },
  loss: { nl: 'verlies, mln euro', en: 'loss, million euro', fr: 'perte, M€' },
  hardest: { nl: 'zwaarst getroffen', en: 'hit hardest', fr: 'le plus touché' },
} satisfies Readonly<Record<string, Text>>;
