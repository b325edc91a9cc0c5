import type { ProblemKinds } from '../../base/index.ts';

/** What can be wrong with the answers to a survey, its frame or its tables. */
export const surveyProblems = {
  'SURVEY-EMPTY': {
    what: {
      nl: 'er zijn geen antwoorden',
      en: 'there are no answers',
      fr: 'il n’y a pas de réponses',
    },
    remedy: {
      nl: 'geef minstens één ingevulde vragenlijst',
      en: 'give at least one filled-in questionnaire',
      fr: 'donnez au moins un questionnaire rempli',
    },
  },
  'SURVEY-SECTOR-UNKNOWN': {
    what: {
      nl: 'de sector "{found}" staat niet in de lijst van sectoren',
      en: 'the sector "{found}" is not in the list of sectors',
      fr: 'le secteur « {found} » n’est pas dans la liste des secteurs',
    },
    remedy: {
      nl: 'verbeter de naam of voeg de sector toe, met haar bedrijfstak',
      en: 'mend the name or add the sector, with its branch',
      fr: 'corrigez le nom ou ajoutez le secteur, avec sa branche',
    },
  },
  'SURVEY-ANSWER-UNKNOWN': {
    what: {
      nl: 'het antwoord "{found}" telt voor niets bekends; er is: {known}',
      en: 'the answer "{found}" counts for nothing known; there is: {known}',
      fr: 'la réponse « {found} » n’a pas de valeur connue ; il y a : {known}',
    },
    remedy: {
      nl: 'zeg waarvoor het antwoord telt (het midden van zijn klasse), of laat het weg',
      en: 'say what the answer counts for (the middle of its band), or leave it out',
      fr: 'indiquez la valeur de la réponse (le milieu de sa tranche) ou omettez-la',
    },
  },
  'SURVEY-NOT-POSITIVE': {
    what: {
      nl: '{name}: gevonden {found}, verwacht een getal groter dan nul',
      en: '{name}: found {found}, expected a number above zero',
      fr: '{name} : trouvé {found}, attendu un nombre supérieur à zéro',
    },
    remedy: {
      nl: 'verbeter het getal of laat de rij weg',
      en: 'mend the number or leave the row out',
      fr: 'corrigez le nombre ou omettez la ligne',
    },
  },
  'SURVEY-NUMBER': {
    what: {
      nl: 'gevonden "{found}", verwacht een getal',
      en: 'found "{found}", expected a number',
      fr: 'trouvé « {found} », attendu un nombre',
    },
    remedy: {
      nl: 'schrijf een getal met een punt als decimaalteken; laat de rij weg als er geen is',
      en: 'write a number with a point as decimal sign; leave the row out where there is none',
      fr: 'écrivez un nombre avec un point décimal ; omettez la ligne s’il n’y en a pas',
    },
  },
  'SURVEY-UNIT': {
    what: {
      nl: 'gevonden {found}, verwacht een aandeel van {low} tot {high}',
      en: 'found {found}, expected a share from {low} to {high}',
      fr: 'trouvé {found}, attendu une part de {low} à {high}',
    },
    remedy: {
      nl: 'schrijf aandelen van één, niet in procent',
      en: 'write shares of one, not per cents',
      fr: 'écrivez des parts de un, pas des pourcentages',
    },
  },
  'SURVEY-SHARES': {
    what: {
      nl: 'de aandelen van de antwoorden tellen op tot {found}, niet tot 1',
      en: 'the shares of the answers add up to {found}, not to 1',
      fr: 'la somme des parts des réponses est {found}, pas 1',
    },
    remedy: {
      nl: 'neem elk antwoord op dat gevraagd werd',
      en: 'include every answer that was asked',
      fr: 'reprenez chaque réponse demandée',
    },
  },
  'SURVEY-FRAME': {
    what: {
      nl: 'er zijn {found} antwoorden, meer dan de {expected} eenheden die er zijn',
      en: 'there are {found} answers, more than the {expected} units that there are',
      fr: 'il y a {found} réponses, plus que les {expected} unités existantes',
    },
    remedy: {
      nl: 'verwijder dubbele antwoorden of verbeter het aantal eenheden',
      en: 'remove double answers or mend the number of units',
      fr: 'supprimez les réponses doubles ou corrigez le nombre d’unités',
    },
  },
  'SURVEY-SIZE': {
    what: {
      nl: 'de sectoren van bedrijfstak {aggregate} zijn samen {found}, de bedrijfstak zelf is {expected}',
      en: 'the sectors of branch {aggregate} are {found} together, the branch itself is {expected}',
      fr: 'les secteurs de la branche {aggregate} font ensemble {found}, la branche elle-même {expected}',
    },
    remedy: {
      nl: 'gebruik in beide tabellen dezelfde eenheid (miljoen euro) en hetzelfde jaar',
      en: 'use the same unit (million euro) and the same year in both tables',
      fr: 'utilisez dans les deux tables la même unité (million d’euros) et la même année',
    },
  },
  'SURVEY-BRANCH-MISSING': {
    what: {
      nl: 'bedrijfstak {found} heeft geen enkel antwoord',
      en: 'branch {found} has no answer at all',
      fr: 'la branche {found} n’a aucune réponse',
    },
    remedy: {
      nl: 'voeg de bedrijfstak samen met een andere, of laat ze ook uit de gewichten weg',
      en: 'take the branch together with another, or leave it out of the weights too',
      fr: 'regroupez la branche avec une autre ou omettez-la aussi des poids',
    },
  },
  'SURVEY-AGGREGATE-UNKNOWN': {
    what: {
      nl: 'bedrijfstak {found} heeft geen gewicht',
      en: 'branch {found} has no weight',
      fr: 'la branche {found} n’a pas de poids',
    },
    remedy: {
      nl: 'geef de bedrijfstak een gewicht, of laat haar sectoren weg',
      en: 'give the branch a weight, or leave its sectors out',
      fr: 'donnez un poids à la branche ou omettez ses secteurs',
    },
  },
  'SURVEY-WAVE-MISSING': {
    what: {
      nl: 'de golf van {wave} heeft geen resultaat voor {found}',
      en: 'the wave of {wave} has no result for {found}',
      fr: 'la vague du {wave} n’a pas de résultat pour {found}',
    },
    remedy: {
      nl: 'kies een andere golf of voeg het resultaat toe',
      en: 'choose another wave or add the result',
      fr: 'choisissez une autre vague ou ajoutez le résultat',
    },
  },
  'SURVEY-CELL-FEW': {
    what: {
      nl: 'het resultaat berust op {found} antwoorden',
      en: 'the result rests on {found} answers',
      fr: 'le résultat repose sur {found} réponses',
    },
    remedy: {
      nl: 'lees het met voorzichtigheid of voeg sectoren samen',
      en: 'read it with caution or take sectors together',
      fr: 'lisez-le avec prudence ou regroupez des secteurs',
    },
  },
  'SURVEY-CELL-HIDDEN': {
    what: {
      nl: 'het resultaat berust op {found} antwoorden of op één grote onderneming, en wordt niet getoond',
      en: 'the result rests on {found} answers or on one large firm, and is not shown',
      fr: 'le résultat repose sur {found} réponses ou sur une grande entreprise, et n’est pas montré',
    },
    remedy: {
      nl: 'voeg de sector samen met een andere; kijk na of iedereen zijn omzet in dezelfde eenheid gaf',
      en: 'take the sector together with another; check that all gave their turnover in the same unit',
      fr: 'regroupez le secteur avec un autre ; vérifiez que tous ont donné leur chiffre d’affaires dans la même unité',
    },
  },
  'SURVEY-MARGINS': {
    what: {
      nl: 'de randtotalen tellen niet hetzelfde: {rows} tegenover {columns}',
      en: 'the margins do not count the same: {rows} against {columns}',
      fr: 'les marges ne comptent pas la même chose : {rows} contre {columns}',
    },
    remedy: {
      nl: 'geef beide verdelingen van dezelfde eenheden, op dezelfde dag',
      en: 'give both distributions of the same units, on the same day',
      fr: 'donnez les deux répartitions des mêmes unités, au même jour',
    },
  },
  'SURVEY-MARGIN-MISSING': {
    what: {
      nl: 'de klasse "{found}" komt voor in de antwoorden, maar heeft geen randtotaal',
      en: 'the class "{found}" occurs in the answers, but has no margin',
      fr: 'la classe « {found} » figure dans les réponses, mais n’a pas de marge',
    },
    remedy: {
      nl: 'geef het aantal eenheden van de klasse',
      en: 'give the number of units of the class',
      fr: 'donnez le nombre d’unités de la classe',
    },
  },
  'SURVEY-MARGIN-EMPTY': {
    what: {
      nl: 'de klasse "{found}" telt {target} eenheden, maar niemand antwoordde',
      en: 'the class "{found}" has {target} units, but nobody answered',
      fr: 'la classe « {found} » compte {target} unités, mais personne n’a répondu',
    },
    remedy: {
      nl: 'voeg de klasse samen met een andere',
      en: 'take the class together with another',
      fr: 'regroupez la classe avec une autre',
    },
  },
  'SURVEY-RAKING-OPEN': {
    what: {
      nl: 'de gewichten halen de randtotalen niet; grootste afstand {found}',
      en: 'the weights do not meet the margins; largest distance {found}',
      fr: 'les poids n’atteignent pas les marges ; plus grande distance {found}',
    },
    remedy: {
      nl: 'voeg klassen samen: combinaties zonder antwoorden maken het onmogelijk',
      en: 'take classes together: combinations without answers make it impossible',
      fr: 'regroupez des classes : des combinaisons sans réponses le rendent impossible',
    },
  },
} as const satisfies ProblemKinds;
