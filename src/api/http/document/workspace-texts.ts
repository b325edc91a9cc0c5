import type { Text } from '../../../base/index.ts';

/** Everything that the document says of workspaces. */
export const workspaceTexts: readonly Text[] = [
  {
    nl: 'De varianten en nota’s van een pakket, de nieuwste eerst',
    en: 'The variants and notes of a pack, newest first',
    fr: 'Les variantes et notes d’un paquet, les plus récentes d’abord',
  },
  {
    nl: 'Een nieuwe variant of nota bewaren',
    en: 'Save a new variant or note',
    fr: 'Enregistrer une nouvelle variante ou note',
  },
  {
    nl: 'De nieuwste versie van een variant of nota',
    en: 'The newest version of a variant or note',
    fr: 'La dernière version d’une variante ou note',
  },
  { nl: 'De volgende versie bewaren', en: 'Save the next version', fr: 'Enregistrer la version suivante' },
  {
    nl: 'If-Match noemt de versie waarvan men vertrok. Bewaarde iemand intussen een andere, dan is het antwoord 412 met die versie als `current`, en wordt er niets bewaard.',
    en: 'If-Match names the version that it was made from. Where somebody saved another one meanwhile the answer is 412 with that version as `current`, and nothing is saved.',
    fr: 'If-Match nomme la version de départ. Si quelqu’un en a enregistré une autre entre-temps, la réponse est 412 avec cette version sous `current`, et rien n’est enregistré.',
  },
  {
    nl: 'Een variant of nota verwijderen',
    en: 'Remove a variant or note',
    fr: 'Supprimer une variante ou note',
  },
  {
    nl: 'Er wordt een versie bewaard die dat zegt; een eerdere kan worden teruggezet. If-Match zoals bij het bewaren.',
    en: 'A version that says so is saved; an earlier one can be restored. If-Match as for saving.',
    fr: 'Une version qui le dit est enregistrée ; une version antérieure peut être restaurée. If-Match comme pour enregistrer.',
  },
  {
    nl: 'De versies van een variant of nota, de nieuwste eerst',
    en: 'The versions of a variant or note, newest first',
    fr: 'Les versions d’une variante ou note, les plus récentes d’abord',
  },
  { nl: 'Eén versie', en: 'One version', fr: 'Une version' },
  {
    nl: 'Een eerdere versie terugzetten, als de volgende',
    en: 'Bring an earlier version back, as the next one',
    fr: 'Rétablir une version antérieure, comme version suivante',
  },
  {
    nl: 'Ook nadat ze verwijderd is. If-Match noemt de nieuwste versie.',
    en: 'Also after the item was removed. If-Match names the newest version.',
    fr: 'Même après suppression. If-Match nomme la dernière version.',
  },
  { nl: 'Een versie vrijgeven', en: 'Release a version', fr: 'Valider une version' },
  {
    nl: 'Door iemand die ze niet maakte; de versie zegt daarna wie, wanneer, en haar vingerafdruk.',
    en: 'By somebody who did not write it; the version then says who, when, and its fingerprint.',
    fr: 'Par une personne qui n’en est pas l’auteur ; la version indique ensuite qui, quand, et son empreinte.',
  },
  {
    nl: 'De nieuwste versie van elk, zonder inhoud.',
    en: 'The newest version of each, without content.',
    fr: 'La dernière version de chacune, sans contenu.',
  },
  {
    nl: 'De eerste versie, met haar adres.',
    en: 'Its first version, with its address.',
    fr: 'La première version, avec son adresse.',
  },
  {
    nl: 'Een versie; haar ETag gaat in If-Match.',
    en: 'A version; its ETag goes into If-Match.',
    fr: 'Une version ; son ETag va dans If-Match.',
  },
  { nl: 'De versie die bewaard is.', en: 'The version that was saved.', fr: 'La version enregistrée.' },
  {
    nl: 'De versie die zegt dat ze verwijderd is.',
    en: 'The version that says that it is removed.',
    fr: 'La version qui indique la suppression.',
  },
  { nl: 'Versies.', en: 'Versions.', fr: 'Des versions.' },
  { nl: 'Een versie.', en: 'A version.', fr: 'Une version.' },
  {
    nl: 'De versie met haar vrijgave.',
    en: 'The version with its release.',
    fr: 'La version avec sa validation.',
  },
  {
    nl: 'Wat verwijderd is, in plaats van wat er staat.',
    en: 'Those that were removed, instead of those that are there.',
    fr: 'Ce qui est supprimé, au lieu de ce qui est là.',
  },
  {
    nl: 'SHA-256 over de canonieke JSON (RFC 8785) van id, kind, pack, packSha256, measure, number, name, content, author en at.',
    en: 'SHA-256 over the canonical JSON (RFC 8785) of id, kind, pack, packSha256, measure, number, name, content, author and at.',
    fr: 'SHA-256 du JSON canonique (RFC 8785) de id, kind, pack, packSha256, measure, number, name, content, author et at.',
  },
  { nl: 'Van deze versie, vanaf 1.', en: 'Of this version, from 1.', fr: 'De cette version, à partir de 1.' },
  {
    nl: 'Het nummer van de nieuwste versie.',
    en: 'The number of the newest version.',
    fr: 'Le numéro de la dernière version.',
  },
  {
    nl: 'Wanneer ze bewaard is, UTC.',
    en: 'When it was saved, UTC.',
    fr: 'Quand elle a été enregistrée, UTC.',
  },
  {
    nl: 'De vingerafdruk van het pakket op dat ogenblik.',
    en: 'The fingerprint of the pack at that moment.',
    fr: 'L’empreinte du paquet à ce moment.',
  },
  {
    nl: 'In de vorm van de soort; standaard zoals het was.',
    en: 'In the form of the kind; by default as it was.',
    fr: 'Sous la forme du genre ; par défaut tel quel.',
  },
];
