import type { ProblemKinds } from '../../base/index.ts';

/** What makes a document no acceptable XML, by stable code. */
export const xmlProblems = {
  'DMN-XML-SIZE': {
    what: {
      nl: 'het bestand telt {found} tekens; het maximum is {limit}',
      en: 'the file has {found} characters; the limit is {limit}',
      fr: 'le fichier compte {found} caractères ; la limite est {limit}',
    },
    remedy: {
      nl: 'splits het model in kleinere modellen',
      en: 'split the model into smaller models',
      fr: 'divisez le modèle en modèles plus petits',
    },
  },
  'DMN-XML-CHARACTER': {
    what: {
      nl: 'hier staat een teken dat XML verbiedt',
      en: 'there is a character here that XML forbids',
      fr: 'il y a ici un caractère interdit en XML',
    },
    remedy: {
      nl: 'verwijder het stuurteken',
      en: 'remove the control character',
      fr: 'supprimez le caractère de contrôle',
    },
  },
  'DMN-XML-NO-ROOT': {
    what: {
      nl: 'hier zou XML beginnen met een element',
      en: 'XML should begin with an element here',
      fr: 'le XML devrait commencer ici par un élément',
    },
    remedy: {
      nl: 'begin met <definitions ...>',
      en: 'begin with <definitions ...>',
      fr: 'commencez par <definitions ...>',
    },
  },
  'DMN-XML-AFTER': {
    what: {
      nl: 'na het laatste element staat nog "{found}"',
      en: 'after the last element stands "{found}"',
      fr: 'après le dernier élément se trouve « {found} »',
    },
    remedy: {
      nl: 'verwijder wat na het laatste element komt',
      en: 'remove what follows the last element',
      fr: 'supprimez ce qui suit le dernier élément',
    },
  },
  'DMN-XML-DOCTYPE': {
    what: {
      nl: 'een DOCTYPE of ENTITY is niet toegelaten',
      en: 'a DOCTYPE or ENTITY is not allowed',
      fr: 'un DOCTYPE ou ENTITY n’est pas autorisé',
    },
    remedy: {
      nl: 'verwijder de declaratie en schrijf de tekst voluit',
      en: 'remove the declaration and write the text in full',
      fr: 'supprimez la déclaration et écrivez le texte en entier',
    },
  },
  'DMN-XML-COMMENT': {
    what: {
      nl: 'de tag, commentaar, instructie of CDATA die hier begint wordt niet gesloten',
      en: 'the tag, comment, instruction or CDATA that begins here is not closed',
      fr: 'la balise, le commentaire, l’instruction ou le CDATA qui commence ici n’est pas fermé',
    },
    remedy: {
      nl: 'sluit met >, -->, ?> of ]]>',
      en: 'close it with >, -->, ?> or ]]>',
      fr: 'fermez par >, -->, ?> ou ]]>',
    },
  },
  'DMN-XML-DEPTH': {
    what: {
      nl: 'de elementen zijn dieper dan {limit} niveaus genest',
      en: 'the elements are nested deeper than {limit} levels',
      fr: 'les éléments sont imbriqués sur plus de {limit} niveaux',
    },
    remedy: {
      nl: 'splits de expressie in eigen beslissingen',
      en: 'split the expression into decisions of its own',
      fr: 'divisez l’expression en décisions séparées',
    },
  },
  'DMN-XML-PREFIX': {
    what: {
      nl: 'het voorvoegsel "{found}" is niet gedeclareerd',
      en: 'the prefix "{found}" is not declared',
      fr: 'le préfixe « {found} » n’est pas déclaré',
    },
    remedy: {
      nl: 'voeg xmlns:{found}="..." toe',
      en: 'add xmlns:{found}="..."',
      fr: 'ajoutez xmlns:{found}="..."',
    },
  },
  'DMN-XML-UNEXPECTED': {
    what: {
      nl: '"{found}" kan hier niet staan; de XML-lezer meldt: {reason}',
      en: '"{found}" cannot stand here; the XML reader says: {reason}',
      fr: '« {found} » ne peut pas se trouver ici ; le lecteur XML signale : {reason}',
    },
    remedy: {
      nl: 'controleer het element ervoor: namen, spaties, = en >',
      en: 'check the element before it: names, spaces, = and >',
      fr: 'vérifiez l’élément qui précède : noms, espaces, = et >',
    },
  },
  'DMN-XML-ATTRIBUTE-TWICE': {
    what: {
      nl: 'het attribuut "{found}" staat er tweemaal',
      en: 'the attribute "{found}" stands there twice',
      fr: 'l’attribut « {found} » figure deux fois',
    },
    remedy: { nl: 'verwijder er een', en: 'remove one of them', fr: 'supprimez-en un' },
  },
  'DMN-XML-QUOTE': {
    what: {
      nl: 'hier zou een waarde tussen aanhalingstekens staan, niet "{found}"',
      en: 'a value in quotes should stand here, not "{found}"',
      fr: 'une valeur entre guillemets est attendue ici, pas « {found} »',
    },
    remedy: {
      nl: 'zet de waarde tussen aanhalingstekens en schrijf &lt; voor <',
      en: 'put the value in quotes and write &lt; for <',
      fr: 'mettez la valeur entre guillemets et écrivez &lt; pour <',
    },
  },
  'DMN-XML-UNCLOSED': {
    what: {
      nl: 'het element <{found}> wordt niet gesloten',
      en: 'the element <{found}> is not closed',
      fr: 'l’élément <{found}> n’est pas fermé',
    },
    remedy: { nl: 'voeg </{found}> toe', en: 'add </{found}>', fr: 'ajoutez </{found}>' },
  },
  'DMN-XML-MISMATCH': {
    what: {
      nl: '</{found}> sluit <{expected}> niet',
      en: '</{found}> does not close <{expected}>',
      fr: '</{found}> ne ferme pas <{expected}>',
    },
    remedy: { nl: 'schrijf </{expected}>', en: 'write </{expected}>', fr: 'écrivez </{expected}>' },
  },
  'DMN-XML-ENTITY': {
    what: {
      nl: '"{found}" is geen bekende verwijzing',
      en: '"{found}" is not a known reference',
      fr: '« {found} » n’est pas une référence connue',
    },
    remedy: {
      nl: 'schrijf &amp; voor & of gebruik lt, gt, apos, quot of een tekencode',
      en: 'write &amp; for &, or use lt, gt, apos, quot or a character code',
      fr: 'écrivez &amp; pour &, ou utilisez lt, gt, apos, quot ou un code de caractère',
    },
  },
} satisfies ProblemKinds;
