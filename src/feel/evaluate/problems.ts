import type { ProblemKinds } from '../../base/index.ts';

/** Why a value became null while an expression ran; reported as warnings through `warn`. */
export const evaluationProblems = {
  'FEEL-NULL-OPERATOR': {
    what: {
      nl: '"{operator}" bestaat niet tussen {left} en {right}; het resultaat is null',
      en: '"{operator}" does not exist between {left} and {right}; the result is null',
      fr: '« {operator} » n’existe pas entre {left} et {right} ; le résultat est null',
    },
    remedy: {
      nl: 'zet een van beide om, of test eerst op null',
      en: 'convert one of them, or test for null first',
      fr: 'convertissez l’un des deux, ou testez null d’abord',
    },
  },
  'FEEL-NULL-RESULT': {
    what: {
      nl: '{operation} heeft hier geen resultaat; het resultaat is null',
      en: '{operation} has no result here; the result is null',
      fr: '{operation} n’a pas de résultat ici ; le résultat est null',
    },
    remedy: {
      nl: 'sluit dit geval uit met een voorwaarde, bijvoorbeeld: if a != 0 then ... else ...',
      en: 'exclude this case with a condition, for instance: if a != 0 then ... else ...',
      fr: 'excluez ce cas par une condition, par exemple : if a != 0 then ... else ...',
    },
  },
  'FEEL-NULL-NAME': {
    what: {
      nl: 'er is niets dat "{name}" heet; het resultaat is null',
      en: 'nothing here is called "{name}"; the result is null',
      fr: 'rien ici ne s’appelle « {name} » ; le résultat est null',
    },
    remedy: {
      nl: 'controleer de spelling, of geef de waarde mee als invoer',
      en: 'check the spelling, or give the value as an input',
      fr: 'vérifiez l’orthographe, ou donnez la valeur en entrée',
    },
  },
  'FEEL-NULL-PROPERTY': {
    what: {
      nl: '{kind} heeft geen "{name}"; het resultaat is null',
      en: '{kind} has no "{name}"; the result is null',
      fr: '{kind} n’a pas de « {name} » ; le résultat est null',
    },
    remedy: {
      nl: 'controleer de naam na de punt',
      en: 'check the name after the dot',
      fr: 'vérifiez le nom après le point',
    },
  },
  'FEEL-NULL-ARGUMENTS': {
    what: {
      nl: '{name} neemt deze argumenten niet ({found}); het resultaat is null',
      en: '{name} does not take these arguments ({found}); the result is null',
      fr: '{name} n’accepte pas ces arguments ({found}) ; le résultat est null',
    },
    remedy: { nl: 'schrijf {expected}', en: 'write {expected}', fr: 'écrivez {expected}' },
  },
  'FEEL-NULL-CALL': {
    what: {
      nl: '{found} is geen functie; het resultaat is null',
      en: '{found} is not a function; the result is null',
      fr: '{found} n’est pas une fonction ; le résultat est null',
    },
    remedy: {
      nl: 'controleer de naam voor het haakje',
      en: 'check the name before the bracket',
      fr: 'vérifiez le nom devant la parenthèse',
    },
  },
  'FEEL-NULL-CONDITION': {
    what: {
      nl: 'de voorwaarde is {found} en geen boolean',
      en: 'the condition is {found}, not a boolean',
      fr: 'la condition est {found} et non un booléen',
    },
    remedy: {
      nl: 'maak er een vergelijking van',
      en: 'make it a comparison',
      fr: 'faites-en une comparaison',
    },
  },
  'FEEL-NULL-EXTERNAL': {
    what: {
      nl: 'een externe functie (Java, PMML) wordt niet uitgevoerd; het resultaat is null',
      en: 'an external function (Java, PMML) is not run; the result is null',
      fr: 'une fonction externe (Java, PMML) n’est pas exécutée ; le résultat est null',
    },
    remedy: {
      nl: 'schrijf de functie in FEEL',
      en: 'write the function in FEEL',
      fr: 'écrivez la fonction en FEEL',
    },
  },
  'FEEL-NULL-STEPS': {
    what: {
      nl: 'de berekening vraagt meer dan {limit} stappen; het resultaat is null',
      en: 'the computation takes more than {limit} steps; the result is null',
      fr: 'le calcul demande plus de {limit} étapes ; le résultat est null',
    },
    remedy: {
      nl: 'verklein de lijst of het bereik, of geef een hogere stepLimit',
      en: 'make the list or range smaller, or give a higher stepLimit',
      fr: 'réduisez la liste ou l’intervalle, ou donnez une stepLimit plus élevée',
    },
  },
  'FEEL-NULL-SIZE': {
    what: {
      nl: 'een tekst, lijst of getal wordt groter dan mag ({limit} tekens of elementen); het resultaat is null',
      en: 'a text, list or number grows beyond what is allowed ({limit} characters or items); the result is null',
      fr: 'un texte, une liste ou un nombre dépasse ce qui est permis ({limit} caractères ou éléments) ; le résultat est null',
    },
    remedy: {
      nl: 'verklein de lijst of tekst',
      en: 'make the list or text smaller',
      fr: 'réduisez la liste ou le texte',
    },
  },
  'FEEL-NULL-PATTERN': {
    what: {
      nl: 'het patroon kan op een tekst van {limit} tekens eindeloos zoeken; het resultaat is null',
      en: 'the pattern may search without end in a text of {limit} characters; the result is null',
      fr: 'le motif peut chercher sans fin dans un texte de {limit} caractères ; le résultat est null',
    },
    remedy: {
      nl: 'gebruik minder *, + en ? achter en in elkaar, of kort de tekst in',
      en: 'use fewer *, + and ? beside and inside one another, or shorten the text',
      fr: 'utilisez moins de *, + et ? successifs ou imbriqués, ou raccourcissez le texte',
    },
  },
  'FEEL-NULL-DEPTH': {
    what: {
      nl: 'functies of waarden zijn dieper dan {limit} niveaus genest; het resultaat is null',
      en: 'functions or values are nested deeper than {limit} levels; the result is null',
      fr: 'des fonctions ou des valeurs sont imbriquées sur plus de {limit} niveaux ; le résultat est null',
    },
    remedy: {
      nl: 'stop de recursie eerder',
      en: 'end the recursion earlier',
      fr: 'arrêtez la récursion plus tôt',
    },
  },
} satisfies ProblemKinds;
