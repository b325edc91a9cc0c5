import type { ProblemKinds } from '../../base/index.ts';

/** What makes a document no acceptable decision model, by stable code. */
export const readProblems = {
  'DMN-NAMESPACE': {
    what: {
      nl: 'het bestand begint met <{found}> in naamruimte "{namespace}"; verwacht is <definitions> van DMN 1.1 tot 1.6',
      en: 'the file begins with <{found}> in namespace "{namespace}"; expected is <definitions> of DMN 1.1 to 1.6',
      fr: 'le fichier commence par <{found}> dans l’espace de noms « {namespace} » ; attendu : <definitions> de DMN 1.1 à 1.6',
    },
    remedy: {
      nl: 'gebruik xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"',
      en: 'use xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"',
      fr: 'utilisez xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"',
    },
  },
  'DMN-NAME-MISSING': {
    what: {
      nl: 'het element <{found}> heeft geen naam',
      en: 'the element <{found}> has no name',
      fr: 'l’élément <{found}> n’a pas de nom',
    },
    remedy: {
      nl: 'voeg het attribuut name toe',
      en: 'add the attribute name',
      fr: 'ajoutez l’attribut name',
    },
  },
  'DMN-ID-TWICE': {
    what: {
      nl: 'de id "{found}" komt meer dan eens voor',
      en: 'the id "{found}" occurs more than once',
      fr: 'l’identifiant « {found} » figure plus d’une fois',
    },
    remedy: {
      nl: 'geef elk element een eigen id',
      en: 'give each element an id of its own',
      fr: 'donnez à chaque élément son propre identifiant',
    },
  },
  'DMN-NAME-TWICE': {
    what: {
      nl: 'de naam "{found}" komt meer dan eens voor',
      en: 'the name "{found}" occurs more than once',
      fr: 'le nom « {found} » figure plus d’une fois',
    },
    remedy: {
      nl: 'geef elk element een eigen naam',
      en: 'give each element a name of its own',
      fr: 'donnez à chaque élément son propre nom',
    },
  },
  'DMN-HREF-MISSING': {
    what: {
      nl: '<{found}> verwijst naar niets',
      en: '<{found}> refers to nothing',
      fr: '<{found}> ne renvoie à rien',
    },
    remedy: {
      nl: 'voeg href="#id" toe met de id van wat nodig is',
      en: 'add href="#id" with the id of what is needed',
      fr: 'ajoutez href="#id" avec l’identifiant de ce qui est requis',
    },
  },
  'DMN-HREF-UNKNOWN': {
    what: {
      nl: '"{found}" verwijst naar geen {expected} van het model',
      en: '"{found}" refers to no {expected} of the model',
      fr: '« {found} » ne renvoie à aucun {expected} du modèle',
    },
    remedy: {
      nl: 'verbeter de id of voeg het element toe',
      en: 'correct the id or add the element',
      fr: 'corrigez l’identifiant ou ajoutez l’élément',
    },
  },
  'DMN-IMPORT-UNKNOWN': {
    what: {
      nl: 'het geïmporteerde model "{found}" is er niet',
      en: 'the imported model "{found}" is not there',
      fr: 'le modèle importé « {found} » est introuvable',
    },
    remedy: {
      nl: 'zet het bestand ernaast of verwijder de import',
      en: 'put the file beside this one or remove the import',
      fr: 'placez le fichier à côté de celui-ci ou supprimez l’importation',
    },
  },
  'DMN-CYCLE': {
    what: {
      nl: 'deze elementen hebben elkaar nodig: {found}',
      en: 'these elements need each other: {found}',
      fr: 'ces éléments dépendent les uns des autres : {found}',
    },
    remedy: {
      nl: 'verwijder een van de vereisten',
      en: 'remove one of the requirements',
      fr: 'supprimez une des dépendances',
    },
  },
  'DMN-TYPE-UNKNOWN': {
    what: {
      nl: 'het type "{found}" bestaat niet',
      en: 'the type "{found}" does not exist',
      fr: 'le type « {found} » n’existe pas',
    },
    remedy: {
      nl: 'gebruik een type van FEEL (number, string, boolean, date, ...) of definieer het met itemDefinition',
      en: 'use a type of FEEL (number, string, boolean, date, ...) or define it with itemDefinition',
      fr: 'utilisez un type de FEEL (number, string, boolean, date, ...) ou définissez-le avec itemDefinition',
    },
  },
  'DMN-TYPE-CYCLE': {
    what: {
      nl: 'het type "{found}" bestaat uit zichzelf',
      en: 'the type "{found}" consists of itself',
      fr: 'le type « {found} » se compose de lui-même',
    },
    remedy: {
      nl: 'breek de kring met het type Any',
      en: 'break the circle with the type Any',
      fr: 'rompez le cercle avec le type Any',
    },
  },
  'DMN-CELLS': {
    what: {
      nl: 'deze rij heeft {found} cellen; de tabel heeft er {expected} nodig',
      en: 'this row has {found} cells; the table needs {expected}',
      fr: 'cette ligne compte {found} cellules ; le tableau en exige {expected}',
    },
    remedy: {
      nl: 'voeg cellen toe (leeg of "-") of verwijder er',
      en: 'add cells (empty or "-") or remove some',
      fr: 'ajoutez des cellules (vides ou « - ») ou supprimez-en',
    },
  },
  'DMN-HIT-POLICY': {
    what: {
      nl: '"{found}" is geen trefregel',
      en: '"{found}" is no hit policy',
      fr: '« {found} » n’est pas une règle de sélection',
    },
    remedy: {
      nl: 'gebruik UNIQUE, FIRST, PRIORITY, ANY, COLLECT, RULE ORDER of OUTPUT ORDER',
      en: 'use UNIQUE, FIRST, PRIORITY, ANY, COLLECT, RULE ORDER or OUTPUT ORDER',
      fr: 'utilisez UNIQUE, FIRST, PRIORITY, ANY, COLLECT, RULE ORDER ou OUTPUT ORDER',
    },
  },
  'DMN-AGGREGATION': {
    what: {
      nl: '"{found}" kan hier niet samenvatten',
      en: '"{found}" cannot aggregate here',
      fr: '« {found} » ne peut pas agréger ici',
    },
    remedy: {
      nl: 'gebruik SUM, COUNT, MIN of MAX, en alleen bij COLLECT',
      en: 'use SUM, COUNT, MIN or MAX, and only with COLLECT',
      fr: 'utilisez SUM, COUNT, MIN ou MAX, et seulement avec COLLECT',
    },
  },
  'DMN-OUTPUTS': {
    what: {
      nl: 'een tabel met {found} uitkomsten heeft voor elke uitkomst een eigen naam nodig, en minstens één uitkomst',
      en: 'a table with {found} outputs needs a name of its own for each output, and at least one output',
      fr: 'un tableau à {found} sorties exige un nom propre pour chacune, et au moins une sortie',
    },
    remedy: {
      nl: 'geef elke <output> een eigen attribuut name',
      en: 'give each <output> a name attribute of its own',
      fr: 'donnez à chaque <output> un attribut name propre',
    },
  },
  'DMN-PRIORITY-VALUES': {
    what: {
      nl: 'de trefregel {found} heeft een volgorde van uitkomsten nodig',
      en: 'the hit policy {found} needs an order of outputs',
      fr: 'la règle de sélection {found} exige un ordre des sorties',
    },
    remedy: {
      nl: 'voeg outputValues toe, de belangrijkste eerst',
      en: 'add outputValues, the most important first',
      fr: 'ajoutez outputValues, le plus important en premier',
    },
  },
  'DMN-EXPRESSION-MISSING': {
    what: {
      nl: 'in <{found}> ontbreekt de expressie',
      en: 'the expression is missing in <{found}>',
      fr: 'l’expression manque dans <{found}>',
    },
    remedy: {
      nl: 'voeg een expressie toe, bijvoorbeeld <literalExpression><text>...</text></literalExpression>',
      en: 'add an expression, for instance <literalExpression><text>...</text></literalExpression>',
      fr: 'ajoutez une expression, par exemple <literalExpression><text>...</text></literalExpression>',
    },
  },
  'DMN-EXPRESSION-UNKNOWN': {
    what: {
      nl: '<{found}> is geen expressie van DMN',
      en: '<{found}> is no expression of DMN',
      fr: '<{found}> n’est pas une expression de DMN',
    },
    remedy: {
      nl: 'gebruik literalExpression, decisionTable, context, invocation, functionDefinition, list, relation, conditional, filter, for, some of every',
      en: 'use literalExpression, decisionTable, context, invocation, functionDefinition, list, relation, conditional, filter, for, some or every',
      fr: 'utilisez literalExpression, decisionTable, context, invocation, functionDefinition, list, relation, conditional, filter, for, some ou every',
    },
  },
  'DMN-LANGUAGE': {
    what: {
      nl: 'de expressietaal "{found}" wordt niet gelezen',
      en: 'the expression language "{found}" is not read',
      fr: 'le langage d’expression « {found} » n’est pas lu',
    },
    remedy: {
      nl: 'schrijf de expressie in FEEL',
      en: 'write the expression in FEEL',
      fr: 'écrivez l’expression en FEEL',
    },
  },
  'DMN-ENTRY-NAME': {
    what: {
      nl: 'alleen de laatste regel van een context mag zonder naam zijn',
      en: 'only the last entry of a context may be without a name',
      fr: 'seule la dernière entrée d’un contexte peut être sans nom',
    },
    remedy: {
      nl: 'voeg <variable name="..."/> toe',
      en: 'add <variable name="..."/>',
      fr: 'ajoutez <variable name="..."/>',
    },
  },
  'DMN-NAME-LONG': {
    what: {
      nl: 'de naam telt {found} tekens; het maximum is {limit}',
      en: 'the name has {found} characters; the limit is {limit}',
      fr: 'le nom compte {found} caractères ; la limite est {limit}',
    },
    remedy: {
      nl: 'geef een korte naam en zet de rest in de omschrijving',
      en: 'give a short name and put the rest in the description',
      fr: 'donnez un nom court et mettez le reste dans la description',
    },
  },
  'DMN-TYPE-SIZE': {
    what: {
      nl: 'het type telt meer dan {fields} velden of meer dan {depth} niveaus',
      en: 'the type has more than {fields} fields or more than {depth} levels',
      fr: 'le type compte plus de {fields} champs ou plus de {depth} niveaux',
    },
    remedy: {
      nl: 'verklein het type: elk type dat tweemaal gebruikt wordt, telt tweemaal',
      en: 'make the type smaller: each type that is used twice counts twice',
      fr: 'réduisez le type : chaque type utilisé deux fois compte deux fois',
    },
  },
  'DMN-PROBLEMS': {
    what: {
      nl: 'er zijn {found} problemen; alleen de eerste {limit} worden getoond',
      en: 'there are {found} problems; only the first {limit} are shown',
      fr: 'il y a {found} problèmes ; seuls les {limit} premiers sont montrés',
    },
    remedy: {
      nl: 'verhelp de eerste en lees opnieuw',
      en: 'mend the first ones and read again',
      fr: 'corrigez les premiers et relisez',
    },
  },
} satisfies ProblemKinds;
