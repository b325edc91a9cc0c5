import type { Text } from '../../../base/index.ts';

/** Descriptions of the document itself, of parameters, bodies and fields. */
export const fieldTexts: readonly Text[] = [
  {
    nl: 'Een toegangstoken van de ingestelde aanmelddienst voor deze API. Een server zonder aanmelding, enkel op de eigen computer, vraagt er geen.',
    en: 'An access token of the configured issuer for this API. A server without sign-in, on its own machine alone, asks for none.',
    fr: 'Un jeton d’accès du service de connexion configuré, pour cette API. Un serveur sans connexion, accessible sur sa seule machine, n’en demande pas.',
  },
  {
    nl: 'Pakketten, maatregelen, beslissingen, simulaties en beoordelingen. Teksten komen in het Nederlands (als er niets gevraagd is), het Engels en het Frans: `?lang` of `Accept-Language`.',
    en: 'Packs, measures, decisions, simulations and assessments. Texts come in Dutch (default), English and French: `?lang` or `Accept-Language`.',
    fr: 'Paquets, mesures, décisions, simulations et évaluations. Les textes existent en néerlandais (par défaut), en anglais et en français : `?lang` ou `Accept-Language`.',
  },
  {
    nl: 'Taal van alle teksten; anders volgens Accept-Language, anders Nederlands.',
    en: 'Language of all texts; else by Accept-Language, else Dutch.',
    fr: 'Langue de tous les textes ; sinon selon Accept-Language, sinon le néerlandais.',
  },
  { nl: 'Hoeveel er hoogstens komen.', en: 'How many items at most.', fr: 'Combien d’éléments au plus.' },
  {
    nl: 'Hoeveel er overgeslagen worden.',
    en: 'How many items are skipped.',
    fr: 'Combien d’éléments sont sautés.',
  },
  {
    nl: 'Bedoeld voor dit venster van het scenario.',
    en: 'Meant for this window of the scenario.',
    fr: 'Destinée à cette fenêtre du scénario.',
  },
  {
    nl: 'De naam van de overheid, in om het even welke taal.',
    en: 'The name of the authority, in any language.',
    fr: 'Le nom de l’autorité, dans n’importe quelle langue.',
  },
  {
    nl: 'De familie van het instrument.',
    en: 'The family of the instrument.',
    fr: 'La famille de l’instrument.',
  },
  {
    nl: 'Beslist voor dit soort eenheid.',
    en: 'Decided for this kind of unit.',
    fr: 'Décidée pour ce genre d’unité.',
  },
  { nl: 'Steunt op deze bron.', en: 'Rests on this source.', fr: 'Repose sur cette source.' },
  {
    nl: 'Een tabel van Frictionless Data, met haar schema.',
    en: 'A tabular resource of Frictionless Data, with its table schema.',
    fr: 'Une table de Frictionless Data, avec son schéma.',
  },
  {
    nl: 'Cellen per kolomnaam; CSV en Parquet hebben de exacte cijfers.',
    en: 'Cells by the name of the field; CSV and Parquet have the exact digits.',
    fr: 'Les cellules par nom de colonne ; CSV et Parquet ont les chiffres exacts.',
  },
  {
    nl: 'Vensters van het scenario waarvoor de maatregel bedoeld is.',
    en: 'Windows of the scenario that the measure is meant for.',
    fr: 'Fenêtres du scénario auxquelles la mesure est destinée.',
  },
  {
    nl: 'Een FEEL-waarde als JSON; null is onbekend.',
    en: 'A value of FEEL as JSON; null is unknown.',
    fr: 'Une valeur FEEL en JSON ; null signifie inconnue.',
  },
  {
    nl: 'Het ontvangstbewijs zoals `relance verify` het leest.',
    en: 'The receipt as `relance verify` reads it.',
    fr: 'Le reçu tel que `relance verify` le lit.',
  },
  {
    nl: 'Waarden per naam van de invoer; getallen mogen tekst zijn ("12.50"), datums zijn "2020-03-13", onbekend is null.',
    en: 'Values by the name of the input; numbers may be text ("12.50"), dates are "2020-03-13", unknown is null.',
    fr: 'Les valeurs par nom d’entrée ; un nombre peut être un texte ("12.50"), une date s’écrit "2020-03-13", null signifie inconnue.',
  },
  {
    nl: 'Invoer die niet kan veranderen, bij de vraag wat er zou moeten veranderen.',
    en: 'Inputs that cannot change, when it is asked what would have to.',
    fr: 'Les entrées qui ne peuvent pas changer, quand on demande ce qui devrait changer.',
  },
  {
    nl: 'Vingerafdruk van de wijziging: dezelfde voor dezelfde vraag.',
    en: 'Fingerprint of the change: the same for the same question.',
    fr: 'Empreinte du changement : la même pour la même question.',
  },
  {
    nl: 'De eenheden zijn getrokken, en gekalibreerd op officiële tabellen.',
    en: 'The units are drawn, and calibrated to official tables.',
    fr: 'Les unités sont tirées, et calées sur des tables officielles.',
  },
  {
    nl: 'Als het gevraagd is, en een tabel over het recht beslist.',
    en: 'Where it was asked, and a table decides on the right.',
    fr: 'Si on l’a demandé, et si une table décide du droit.',
  },
  {
    nl: 'Eenheden die erbij komen, wegvallen, meer en minder krijgen, tegenover de maatregel zoals ze is.',
    en: 'Units that come in, go out, get more and get less, against the measure as it stands.',
    fr: 'Unités qui entrent, sortent, reçoivent plus et moins, par rapport à la mesure telle qu’elle est.',
  },
  {
    nl: 'Sleutels van groepen die te klein zijn om te tonen.',
    en: 'Keys of groups that are too small to show.',
    fr: 'Clés des groupes trop petits pour être montrés.',
  },
  {
    nl: 'Hetzelfde voor elke gevraagde groep, naast wat ze krijgt met de maatregel zoals ze is.',
    en: 'The same for each group that was asked, beside what it gets as the measure stands.',
    fr: 'La même chose pour chaque groupe demandé, à côté de ce qu’il reçoit avec la mesure telle qu’elle est.',
  },
  {
    nl: 'Groepen waarnaar ook gezegd wordt wie verschuift. Gemeenten die te klein zijn om te tonen, blijven verborgen.',
    en: 'Groups by which to say who moves too. Of municipalities, those are hidden that are too small to show.',
    fr: 'Groupes par lesquels dire aussi qui change. Les communes trop petites pour être montrées restent masquées.',
  },
  {
    nl: 'Alle regels van de beslissingstabel, in plaats van die in het pakket.',
    en: 'All rules of the decision table, instead of those in the pack.',
    fr: 'Toutes les règles de la table de décision, au lieu de celles du paquet.',
  },
  {
    nl: 'Een heel beslissingsmodel in plaats van dat van het pakket.',
    en: 'A whole decision model instead of the pack’s.',
    fr: 'Un modèle de décision entier au lieu de celui du paquet.',
  },
  {
    nl: 'Ook zeggen wie elk criterium uitsluit, en wat die zou krijgen; duurt enkele keren zo lang.',
    en: 'Say whom each criterion keeps out too, and what they would get; takes some times as long.',
    fr: 'Dire aussi qui chaque critère exclut, et ce qu’il recevrait ; prend plusieurs fois autant de temps.',
  },
  {
    nl: 'De alternatieven van de terugtoetsen doorrekenen; dat duurt het langst.',
    en: 'Run the alternatives of the back-tests, which takes longest.',
    fr: 'Calculer les alternatives des tests rétrospectifs, ce qui prend le plus de temps.',
  },
  {
    nl: 'Ook de diagnose van het pakket maken.',
    en: 'Diagnose the pack too.',
    fr: 'Établir aussi le diagnostic du paquet.',
  },
  {
    nl: 'Dezelfde gegevens als `assessment.json` van `relance assess`.',
    en: 'The same data as `assessment.json` of `relance assess`.',
    fr: 'Les mêmes données que `assessment.json` de `relance assess`.',
  },
  {
    nl: 'Dezelfde gegevens als `diagnosis.json` van `relance diagnose`.',
    en: 'The same data as `diagnosis.json` of `relance diagnose`.',
    fr: 'Les mêmes données que `diagnosis.json` de `relance diagnose`.',
  },
  {
    nl: 'Een van entitled, not-entitled, missed; missed: getroffen, vooraf gezond en zonder recht.',
    en: 'One of entitled, not-entitled, missed; missed: hit and healthy before, and not entitled.',
    fr: 'Un de entitled, not-entitled, missed ; missed : touchée, saine auparavant et sans droit.',
  },
  {
    nl: 'De regel (vanaf 1) die beslist; 0: geen.',
    en: 'The rule (from 1) that decides; 0: none.',
    fr: 'La règle (à partir de 1) qui décide ; 0 : aucune.',
  },
  {
    nl: 'De id van het criterium dat hen als enige uitsluit.',
    en: 'The id of the criterion that keeps them out on its own.',
    fr: 'L’identifiant du critère qui les exclut à lui seul.',
  },
  { nl: 'Sectie van NACE.', en: 'Section of NACE.', fr: 'Section de la NACE.' },
  {
    nl: 'Het begin van een activiteitscode.',
    en: 'The beginning of an activity code.',
    fr: 'Le début d’un code d’activité.',
  },
  {
    nl: 'REFNIS-code; een te kleine cel wordt geweigerd (`API-SMALL-CELL`).',
    en: 'REFNIS code; a small cell is refused (`API-SMALL-CELL`).',
    fr: 'Code REFNIS ; une cellule trop petite est refusée (`API-SMALL-CELL`).',
  },
  { nl: 'Klasse van werknemers.', en: 'Class of employees.', fr: 'Classe de salariés.' },
  { nl: 'Soort rechtsvorm.', en: 'Kind of legal form.', fr: 'Type de forme juridique.' },
  {
    nl: 'Gewest van een gezin of persoon.',
    en: 'Region of a household or person.',
    fr: 'Région d’un ménage ou d’une personne.',
  },
  { nl: 'Soort gezin.', en: 'Kind of household.', fr: 'Type de ménage.' },
  { nl: 'Statuut van een persoon.', en: 'Status of a person.', fr: 'Statut d’une personne.' },
  {
    nl: 'Codes volgens de naam van de filter; null als ze onbekend zijn, of voor een gemeente met te weinig zulke eenheden.',
    en: 'Codes by the name of the filter; null where unknown, or a municipality with too few such units.',
    fr: 'Codes selon le nom du filtre ; null s’ils sont inconnus, ou pour une commune qui compte trop peu de telles unités.',
  },
  {
    nl: 'Criteria die de eenheid elk op zich uitsluiten.',
    en: 'Criteria that each keep the unit out on their own.',
    fr: 'Critères qui excluent chacun à lui seul l’unité.',
  },
  {
    nl: 'Geen echte eenheid: de meeste waarden zijn geloot.',
    en: 'No real unit: most of its values are drawn.',
    fr: 'Pas d’unité réelle : la plupart des valeurs sont tirées au sort.',
  },
  {
    nl: 'De invoer, zoals `decisions` en `questions` die aannemen; null is onbekend.',
    en: 'The inputs, as `decisions` and `questions` take them; null is unknown.',
    fr: 'Les entrées, telles que `decisions` et `questions` les acceptent ; null est inconnu.',
  },
  {
    nl: 'official: uit een gepubliceerde tabel; drawn: uit vermelde verdelingen geloot; scenario: berekend; measure: wat een andere maatregel geeft.',
    en: 'official: from a published table; drawn: from stated distributions; scenario: computed; measure: what another measure gives.',
    fr: 'official : d’une table publiée ; drawn : tiré de distributions indiquées ; scenario : calculé ; measure : ce que donne une autre mesure.',
  },
];
