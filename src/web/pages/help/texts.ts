import type { Text } from '../../../base/index.ts';

/** A chapter of the help: a question that readers have, and its answer in paragraphs. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

export const helpTexts = {
  title: { nl: 'Hulp en methode', en: 'Help and method', fr: 'Aide et méthode' },
  words: { nl: 'Woorden', en: 'Words', fr: 'Vocabulaire' },
} as const satisfies Readonly<Record<string, Text>>;

export const chapters: readonly Chapter[] = [
  {
    id: 'simulation',
    title: {
      nl: 'Hoe wordt een maatregel gesimuleerd?',
      en: 'How is a measure simulated?',
      fr: 'Comment une mesure est-elle simulée ?',
    },
    paragraphs: [
      {
        nl: 'De regel van een maatregel staat één keer geschreven, als beslissingsmodel (DMN). Dat model wordt op elke onderneming van het register toegepast: recht of geen recht, het bedrag in centen, en welke criteria niet vervuld zijn. Daarna komen de uitsluitingen tussen maatregelen, de plafonds per onderneming, de benutting en het budget, in die volgorde.',
        en: 'The rule of a measure is written once, as a decision model (DMN). That model is applied to every enterprise of the register: entitled or not, the amount in cents, and which criteria are not met. Then come the exclusions between measures, the ceilings per undertaking, take-up and the budget, in that order.',
        fr: 'La règle d’une mesure n’est écrite qu’une fois, comme modèle de décision (DMN). Ce modèle est appliqué à chaque entreprise du registre : droit ou non, montant en centimes, et critères non remplis. Viennent ensuite les exclusions entre mesures, les plafonds par entreprise, le recours et le budget, dans cet ordre.',
      },
    ],
  },
  {
    id: 'register',
    title: {
      nl: 'Zijn dit echte ondernemingen?',
      en: 'Are these real enterprises?',
      fr: 'S’agit-il d’entreprises réelles ?',
    },
    paragraphs: [
      {
        nl: 'Nee. Het register is synthetisch: het telt in elke cel evenveel ondernemingen als de officiële tabel (gemeente, activiteit, omzetklasse), maar wat die tabel niet zegt, is getrokken uit verdelingen die bij de bronnen vermeld staan, en afgestemd op gepubliceerde totalen. Geen rij is een bestaande onderneming.',
        en: 'No. The register is synthetic: in every cell it has as many enterprises as the official table (municipality, activity, turnover class), but what that table does not say is drawn from distributions that are stated with the sources, and fitted to published totals. No row is an existing enterprise.',
        fr: 'Non. Le registre est synthétique : il compte dans chaque cellule autant d’entreprises que la table officielle (commune, activité, classe de chiffre d’affaires), mais ce que cette table ne dit pas est tiré de distributions mentionnées avec les sources, et calé sur des totaux publiés. Aucune ligne n’est une entreprise existante.',
      },
      {
        nl: 'Van gemeenten met minder dan vijf rechthebbende ondernemingen wordt niet getoond wie steun krijgt, en evenmin van andere gemeenten van dezelfde provincie waar het totaal die anders zou verraden.',
        en: 'Who gets support is not shown for municipalities with fewer than five entitled enterprises, nor for others of the same province where its total would tell those.',
        fr: 'Les bénéficiaires ne sont pas montrés pour les communes comptant moins de cinq ayants droit, ni pour d’autres de la même province dont le total révélerait ces dernières.',
      },
    ],
  },
  {
    id: 'figure',
    title: {
      nl: 'Hoe lees ik een figuur?',
      en: 'How do I read a figure?',
      fr: 'Comment lire une figure ?',
    },
    paragraphs: [
      {
        nl: 'De titel zegt wat de figuur toont, de ondertitel welke maat, plaats en periode. Onder de figuur staan dezelfde cijfers als tabel, de bron, en koppelingen om de tabel (CSV) of de prent (SVG) te bewaren. In een CSV staan bedragen in eurocent en aandelen als breuk van één.',
        en: 'The title says what the figure shows, the subtitle which measure, place and period. Below it stand the same numbers as a table, the source, and links to keep the table (CSV) or the picture (SVG). In a CSV amounts are in euro cents and shares are fractions of one.',
        fr: 'Le titre dit ce que montre la figure, le sous-titre la mesure, le lieu et la période. En dessous figurent les mêmes chiffres sous forme de table, la source, et des liens pour garder la table (CSV) ou l’image (SVG). Dans un CSV, les montants sont en centimes d’euro et les parts en fractions de un.',
      },
      {
        nl: 'Het adres van een pagina bevat alles wat u koos: bewaar of deel het, en een ander ziet hetzelfde.',
        en: 'The address of a page holds everything that you chose: keep or share it, and somebody else sees the same.',
        fr: 'L’adresse d’une page contient tous vos choix : gardez-la ou partagez-la, et un autre verra la même chose.',
      },
    ],
  },
  {
    id: 'need',
    title: {
      nl: 'Wat betekenen nood, dekking en weglek?',
      en: 'What do need, coverage and leakage mean?',
      fr: 'Que signifient besoin, couverture et fuite ?',
    },
    paragraphs: [
      {
        nl: 'Nood is het verlies dat een onderneming in de periode niet zelf kan dragen, volgens de omschrijving van het pakket. Dekking is de steun als aandeel van de nood bij getroffen ondernemingen die vooraf gezond waren. Weglek is steun aan ondernemingen zonder nood; overcompensatie is steun boven de nood. Een lacune is een getroffen en gezonde onderneming zonder steun.',
        en: 'Need is the loss that an enterprise cannot bear itself in the period, by the definition of the pack. Coverage is support as a share of need among hit enterprises that were healthy before. Leakage is support to enterprises without need; overcompensation is support above the need. A gap is a hit and healthy enterprise without support.',
        fr: 'Le besoin est la perte qu’une entreprise ne peut supporter elle-même pendant la période, selon la définition du paquet. La couverture est le soutien en part du besoin parmi les entreprises touchées qui étaient saines auparavant. La fuite est le soutien à des entreprises sans besoin ; la surcompensation est le soutien au-delà du besoin. Une lacune est une entreprise touchée et saine sans soutien.',
      },
    ],
  },
  {
    id: 'time',
    title: {
      nl: 'Waarom staan er twee datums bij een parameter?',
      en: 'Why does a parameter have two dates?',
      fr: 'Pourquoi un paramètre a-t-il deux dates ?',
    },
    paragraphs: [
      {
        nl: 'Een bedrag of drempel geldt in een periode, en was vanaf een bepaalde dag bekend. Een simulatie gebruikt enkel wat op de dag van het pakket bekend was. Zo blijft een beslissing later herhaalbaar, onder de regels van toen of van nu.',
        en: 'An amount or threshold holds in a period, and was known from a certain day. A simulation uses only what was known on the day of the pack. So a decision can be repeated later, under the rules of then or of now.',
        fr: 'Un montant ou un seuil vaut pour une période et était connu à partir d’un certain jour. Une simulation n’utilise que ce qui était connu au jour du paquet. Une décision peut donc être répétée plus tard, selon les règles d’alors ou d’aujourd’hui.',
      },
    ],
  },
];
