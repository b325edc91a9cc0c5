import type { ProblemKinds } from '../../../base/index.ts';

const complete = {
  nl: 'voeg een regel toe, of een standaardwaarde die zegt wat er anders geldt',
  en: 'add a rule, or a default output that says what holds otherwise',
  fr: 'ajoutez une règle, ou une valeur par défaut qui dit ce qui vaut autrement',
};
const separate = {
  nl: 'maak een van de regels smaller, of kies een trefbeleid dat een volgorde kent, zoals FIRST',
  en: 'make one of the rules narrower, or choose a hit policy with an order, such as FIRST',
  fr: 'rendez une des règles plus étroite, ou choisissez une politique de sélection ordonnée, comme FIRST',
};

/** What is wrong with the rules of a decision table taken together. */
export const tableProblems = {
  'DMN-TABLE-GAP': {
    what: {
      nl: 'geen enkele regel geldt voor {values}; bijvoorbeeld {example}',
      en: 'no rule holds for {values}; for example {example}',
      fr: 'aucune règle ne vaut pour {values} ; par exemple {example}',
    },
    remedy: complete,
  },
  'DMN-TABLE-GAP-PERHAPS': {
    what: {
      nl: 'geen enkele regel geldt voor {values}; bijvoorbeeld {example}. Of die waarden voorkomen, valt uit de tabel niet af te leiden',
      en: 'no rule holds for {values}; for example {example}. Whether these values occur cannot be told from the table',
      fr: 'aucune règle ne vaut pour {values} ; par exemple {example}. Le tableau ne dit pas si ces valeurs se présentent',
    },
    remedy: complete,
  },
  'DMN-TABLE-GAP-MISSING': {
    what: {
      nl: 'er zijn gevallen waarin geen enkele regel geldt omdat een waarde ontbreekt; het gaat om {columns}',
      en: 'there are cases in which no rule holds because a value is missing; it concerns {columns}',
      fr: 'dans certains cas aucune règle ne vaut parce qu’une valeur manque ; il s’agit de {columns}',
    },
    remedy: {
      nl: 'zeg met een standaardwaarde, of met een regel voor null, wat er dan geldt',
      en: 'say with a default output, or with a rule for null, what holds then',
      fr: 'dites par une valeur par défaut, ou par une règle pour null, ce qui vaut alors',
    },
  },
  'DMN-TABLE-OVERLAP': {
    what: {
      nl: 'de regels {rules} gelden samen voor {values}; bijvoorbeeld {example}. Onder {policy} is er dan geen uitkomst',
      en: 'the rules {rules} hold together for {values}; for example {example}. Under {policy} there is no outcome then',
      fr: 'les règles {rules} valent ensemble pour {values} ; par exemple {example}. Sous {policy} il n’y a alors pas de résultat',
    },
    remedy: separate,
  },
  'DMN-TABLE-OVERLAP-PERHAPS': {
    what: {
      nl: 'de regels {rules} gelden samen voor {values}; bijvoorbeeld {example}. Onder {policy} is er dan geen uitkomst. Of die waarden voorkomen, valt uit de tabel niet af te leiden',
      en: 'the rules {rules} hold together for {values}; for example {example}. Under {policy} there is no outcome then. Whether these values occur cannot be told from the table',
      fr: 'les règles {rules} valent ensemble pour {values} ; par exemple {example}. Sous {policy} il n’y a alors pas de résultat. Le tableau ne dit pas si ces valeurs se présentent',
    },
    remedy: separate,
  },
  'DMN-RULE-EMPTY': {
    what: {
      nl: 'regel {rule} kan nooit gelden: geen enkele toegelaten waarde voldoet aan {cell}',
      en: 'rule {rule} can never hold: no allowed value meets {cell}',
      fr: 'la règle {rule} ne peut jamais valoir : aucune valeur admise ne satisfait à {cell}',
    },
    remedy: {
      nl: 'verbeter de cel, of schrap de regel',
      en: 'correct the cell, or remove the rule',
      fr: 'corrigez la cellule, ou supprimez la règle',
    },
  },
  'DMN-RULE-HIDDEN': {
    what: {
      nl: 'regel {rule} beslist nooit: waar zij geldt, gaan de regels {others} voor ({policy})',
      en: 'rule {rule} never decides: wherever it holds, the rules {others} come first ({policy})',
      fr: 'la règle {rule} ne décide jamais : là où elle vaut, les règles {others} passent avant ({policy})',
    },
    remedy: {
      nl: 'schrap de regel, of zet haar voor de regels die haar verbergen',
      en: 'remove the rule, or put it before the rules that hide it',
      fr: 'supprimez la règle, ou placez-la avant celles qui la cachent',
    },
  },
  'DMN-TABLE-MORE': {
    what: {
      nl: 'de tabel heeft meer bevindingen met code {code}; niet getoond: {count}',
      en: 'the table has more findings with code {code}; not shown: {count}',
      fr: 'le tableau a d’autres constats de code {code} ; non montrés : {count}',
    },
    remedy: {
      nl: 'herstel eerst wat genoemd is en controleer opnieuw',
      en: 'mend what is listed first and check again',
      fr: 'corrigez d’abord ce qui est cité et vérifiez de nouveau',
    },
  },
  'DMN-TABLE-UNJUDGED': {
    what: {
      nl: 'of de tabel volledig is en zonder overlapping, valt niet helemaal te beoordelen: wat er in sommige cellen staat, is pas bij een beslissing bekend, zoals {cell} in kolom "{column}" (aantal cellen: {count})',
      en: 'whether the table is complete and without overlap cannot be judged in full: what some cells say is known only when a case is decided, such as {cell} in column "{column}" (number of cells: {count})',
      fr: 'on ne peut pas juger entièrement si le tableau est complet et sans chevauchement : ce que disent certaines cellules n’est connu qu’à la décision, comme {cell} dans la colonne « {column} » (nombre de cellules : {count})',
    },
    remedy: {
      nl: 'vergelijk in een cel met een vaste waarde of een parameter, of geef de tabel een standaardwaarde',
      en: 'compare with a fixed value or a parameter in a cell, or give the table a default output',
      fr: 'comparez dans une cellule avec une valeur fixe ou un paramètre, ou donnez au tableau une valeur par défaut',
    },
  },
  'DMN-TABLE-CUT': {
    what: {
      nl: 'de tabel ({rules} regels, {columns} kolommen) is niet tot het einde onderzocht: er kunnen meer hiaten, overlappingen en verborgen regels zijn dan er staan',
      en: 'the table ({rules} rules, {columns} columns) was not examined to the end: there may be more gaps, overlaps and hidden rules than are listed',
      fr: 'le tableau ({rules} règles, {columns} colonnes) n’a pas été examiné jusqu’au bout : il peut y avoir plus de cas non couverts, de chevauchements et de règles cachées que cités',
    },
    remedy: {
      nl: 'herstel wat er staat en controleer opnieuw, of splits de tabel',
      en: 'mend what is listed and check again, or split the table',
      fr: 'corrigez ce qui est cité et vérifiez de nouveau, ou divisez le tableau',
    },
  },
} satisfies ProblemKinds;
