import type { Text } from '../../../base/index.ts';

/** What the figures rest on, and what they are not. */
export const noteTexts = {
  variant: {
    nl: 'Boekhoudkundig: het verlies volgt uit dagen tijdelijke werkloosheid en uit het antwoord van zelfstandigen; niemand past zijn gedrag aan',
    en: 'Accounting: the loss follows from days of temporary unemployment and from what the self-employed answered; nobody changes behaviour',
    fr: 'Comptable : la perte découle des jours de chômage temporaire et des réponses des indépendants ; personne ne change de comportement',
  },
  vintage: {
    nl: 'Register van gezinnen (households.yaml), enquête bij ondernemingen van april 2020, consumentenenquête van mei 2020',
    en: 'Register of households (households.yaml), business survey of April 2020, consumer survey of May 2020',
    fr: 'Registre des ménages (households.yaml), enquête auprès des entreprises d’avril 2020, enquête auprès des consommateurs de mai 2020',
  },
  syntheticCaveat: {
    nl: 'Synthetisch: geen enkele rij is een echt gezin. Verbanden tussen werk, inkomen en buffer zijn aannames met lage betrouwbaarheid.',
    en: 'Synthetic: no row is a real household. Links between work, income and buffer are assumptions of low confidence.',
    fr: 'Synthétique : aucune ligne n’est un ménage réel. Les liens entre emploi, revenu et épargne sont des hypothèses peu fiables.',
  },
  samplingCaveat: {
    nl: 'Standaardfout van de steekproef ({rows} rijen), als van een enkelvoudige aselecte steekproef; zij zegt niets over de aannames.',
    en: 'Standard error of the sample ({rows} rows), as of a simple random sample; it says nothing about the assumptions.',
    fr: 'Erreur type de l’échantillon ({rows} lignes), comme d’un sondage aléatoire simple ; elle ne dit rien des hypothèses.',
  },
  marginCaveat: {
    nl: 'De spaarbuffer is een marge van het register: 53 % wordt gehaald omdat het zo gemaakt is. De verliezen en de combinaties zijn het niet.',
    en: 'The savings buffer is a margin of the register: 53 % is met because it is made so. The losses and the combinations are not.',
    fr: 'L’épargne est une marge du registre : 53 % est atteint par construction. Les pertes et les combinaisons ne le sont pas.',
  },
  feltCaveat: {
    nl: 'De enquête vraagt wat gezinnen voelen, ook door ander verlies (minder uren, geen bonus, volledige werkloosheid); hier tellen alleen tijdelijke werkloosheid en zelfstandig werk.',
    en: 'The survey asks what households feel, other losses included (fewer hours, no bonus, dismissal); here only temporary unemployment and self-employment count.',
    fr: 'L’enquête demande ce que ressentent les ménages, autres pertes comprises (moins d’heures, pas de prime, licenciement) ; ici ne comptent que le chômage temporaire et l’activité indépendante.',
  },
  bridgingCaveat: {
    nl: 'Het verlies van zelfstandigen is wat zij zelf opgaven, na het overbruggingsrecht; de premies voor hun onderneming tellen niet mee.',
    en: 'The loss of the self-employed is what they answered themselves, after the bridging right; premiums for their enterprise do not count.',
    fr: 'La perte des indépendants est celle qu’ils ont déclarée, après le droit passerelle ; les primes de leur entreprise ne comptent pas.',
  },
  anchoredCaveat: {
    nl: 'Armoede naar het inkomen van één maand en een vaste grens; officiële cijfers gaan over een jaar.',
    en: 'Poverty by the income of one month and a fixed line; official figures are of a year.',
    fr: 'Pauvreté selon le revenu d’un mois et un seuil fixe ; les chiffres officiels portent sur un an.',
  },
  pricesCaveat: {
    nl: 'Koopkracht bij gelijke prijzen; minder uitgaven tijdens de sluiting tellen niet mee. Decielen van inwoners naar het inkomen van vóór de crisis.',
    en: 'Purchasing power at constant prices; less spending during the closure does not count. Deciles of inhabitants by income before the crisis.',
    fr: 'Pouvoir d’achat à prix constants ; la baisse des dépenses pendant la fermeture ne compte pas. Déciles d’habitants selon le revenu d’avant la crise.',
  },
  onceCaveat: {
    nl: 'De eenmalige vergoeding telt volledig in de maand, hoewel zij later uitbetaald werd.',
    en: 'The compensation paid once counts in full in the month, although it was paid later.',
    fr: 'L’indemnité unique compte entièrement dans le mois, bien qu’elle ait été payée plus tard.',
  },
  independenceCaveat: {
    nl: 'Hadden verlies en buffer niets met elkaar te maken, dan gaven de gedrukte marges {independent}: {printed} vraagt dat wie verliest ook vaker een kleine buffer heeft. Dat verband heeft het register niet.',
    en: 'If loss and buffer had nothing to do with each other, the printed margins would give {independent}: {printed} asks that those who lose more often have a small buffer. The register has no such link.',
    fr: 'Si la perte et l’épargne étaient sans lien, les marges imprimées donneraient {independent} : {printed} suppose que ceux qui perdent ont plus souvent une épargne faible. Le registre n’a pas ce lien.',
  },
  withoutSupport: {
    nl: 'Zonder uitkomst van maatregelen: alleen vóór de crisis en na het inkomensverlies.',
    en: 'Without outcomes of measures: only before the crisis and after the loss of income.',
    fr: 'Sans résultat de mesures : seulement avant la crise et après la perte de revenu.',
  },
} satisfies Readonly<Record<string, Text>>;
