import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** Tables that the register of enterprises and its places rest on. */
export const registerTexts = {
  vat_units: {
    title: {
      nl: 'Btw-plichtige ondernemingen per gemeente, rechtsvorm en activiteit, 31 december 2019',
      en: 'VAT units by municipality, legal form and activity, 31 December 2019',
      fr: 'Entreprises assujetties à la TVA par commune, forme juridique et activité, 31 décembre 2019',
    },
    description: {
      nl: 'Aantal btw-plichtige ondernemingen op 31 december 2019, met de oprichtingen en stopzettingen van 2019. De activiteit XXXXX en de gemeenten ----- (buitenland) en XXXXX (onbekend) staan er zoals in de bron.',
      en: 'Number of enterprises that are subject to VAT on 31 December 2019, with the starts and stops of 2019. The activity XXXXX and the municipalities ----- (abroad) and XXXXX (unknown) are kept as in the source.',
      fr: 'Nombre d’entreprises assujetties à la TVA au 31 décembre 2019, avec les créations et cessations de 2019. L’activité XXXXX et les communes ----- (étranger) et XXXXX (inconnue) y figurent comme dans la source.',
    },
    columns: {
      refnis: columns.refnis,
      legal_form: {
        nl: 'Rechtsvorm, code uit de tabel legal_form',
        en: 'Legal form, code of table legal_form',
        fr: 'Forme juridique, code de la table legal_form',
      },
      nace5: columns.nace5,
      units: {
        nl: 'Btw-plichtige ondernemingen op 31 december 2019',
        en: 'VAT units on 31 December 2019',
        fr: 'Entreprises assujetties à la TVA au 31 décembre 2019',
      },
      starts: {
        nl: 'Ondernemingen die in 2019 zijn gestart',
        en: 'Units that started in 2019',
        fr: 'Entreprises qui ont démarré en 2019',
      },
      stops: {
        nl: 'Ondernemingen die in 2019 zijn gestopt (niet meer meegeteld op 31 december)',
        en: 'Units that stopped in 2019 (no longer in the stock)',
        fr: 'Entreprises qui ont cessé en 2019 (plus comptées au 31 décembre)',
      },
    },
  },
  municipality: {
    title: {
      nl: 'Gemeenten met hun arrondissement, provincie en gewest',
      en: 'Municipalities with arrondissement, province and region',
      fr: 'Communes avec leur arrondissement, leur province et leur région',
    },
    description: {
      nl: 'De gemeenten van de tabel vat_units. De namen staan in het Nederlands, zoals in de bron. Brussel hoort bij geen provincie: daar staat de code van het gewest. Buitenland (-----) en onbekend (XXXXX) hebben overal de code 00000.',
      en: 'Municipalities of table vat_units. Names in Dutch, as in the source. Brussels belongs to no province: its region code stands there. Abroad (-----) and unknown (XXXXX) have the code 00000 everywhere.',
      fr: 'Les communes de la table vat_units. Les noms sont en néerlandais, comme dans la source. Bruxelles n’appartient à aucune province : le code de la région y figure. Étranger (-----) et inconnue (XXXXX) ont partout le code 00000.',
    },
    columns: {
      refnis: columns.refnis,
      name: columns.nameNl,
      arrondissement: {
        nl: 'REFNIS-code van het arrondissement',
        en: 'REFNIS code of the arrondissement',
        fr: 'Code REFNIS de l’arrondissement',
      },
      arrondissement_name: columns.nameNl,
      province: {
        nl: 'REFNIS-code van de provincie',
        en: 'REFNIS code of the province',
        fr: 'Code REFNIS de la province',
      },
      province_name: columns.nameNl,
      region: {
        nl: 'REFNIS-code van het gewest: 02000 Vlaams, 03000 Waals, 04000 Brussels Hoofdstedelijk, 00000 geen',
        en: 'REFNIS code of the region: 02000 Flemish, 03000 Walloon, 04000 Brussels-Capital, 00000 none',
        fr: 'Code REFNIS de la région : 02000 flamande, 03000 wallonne, 04000 de Bruxelles-Capitale, 00000 aucune',
      },
      region_name: columns.nameNl,
    },
  },
  municipality_place: {
    title: {
      nl: 'Ligging van elke gemeente, met haar naam in het Frans',
      en: 'A point of each municipality, with its name in French',
      fr: 'Situation de chaque commune, avec son nom en français',
    },
    description: {
      nl: 'Het midden van het grondgebied van elke gemeente in graden (WGS 84), voor symbolen op een kaart: niet het centrum. Buitenland en onbekend hebben geen punt.',
      en: 'The middle of the area of each municipality in degrees (WGS 84), for symbols on a map: not the town centre. Abroad and unknown have no point.',
      fr: 'Le milieu du territoire de chaque commune en degrés (WGS 84), pour des symboles sur une carte : ce n’est pas le centre-ville. Étranger et inconnue n’ont pas de point.',
    },
    columns: {
      refnis: columns.refnis,
      name_fr: columns.nameFr,
      lon: { nl: 'Oosterlengte', en: 'Longitude, east', fr: 'Longitude est' },
      lat: { nl: 'Noorderbreedte', en: 'Latitude, north', fr: 'Latitude nord' },
    },
  },
  activity: {
    title: {
      nl: 'Activiteiten (NACE-BEL 2008) met hun bedrijfstak en sector in de enquête',
      en: 'Activities (NACE-BEL 2008) with industry and survey sector',
      fr: 'Activités (NACE-BEL 2008) avec leur branche et leur secteur dans l’enquête',
    },
    description: {
      nl: 'Eén rij per activiteit van vijf cijfers. De omschrijvingen staan in het Nederlands en het Engels; de bron heeft er geen in het Frans. a64, a38, a21: bedrijfstakken van de nationale rekeningen (68 staat bij 68_, 98 bij 97; 99 en XX horen er bij geen bedrijfstak). survey_sector: sector van de ERMG-enquête, volgens onze lezing van de benamingen; survey_note zegt waar de enquête die sector niet heeft en de dichtstbijzijnde is genomen.',
      en: 'One row per 5-digit activity. Labels in Dutch and English; the source has no French labels. a64, a38, a21: industries of the national accounts (68 stands with 68_, 98 with 97; 99 and XX have no industry there). survey_sector: sector of the ERMG survey, our reading of its labels; survey_note says where the survey has no such sector and the nearest was taken.',
      fr: 'Une ligne par activité à cinq chiffres. Les libellés sont en néerlandais et en anglais ; la source n’en a pas en français. a64, a38, a21 : branches des comptes nationaux (68 figure avec 68_, 98 avec 97 ; 99 et XX n’y ont pas de branche). survey_sector : secteur de l’enquête ERMG, selon notre lecture des libellés ; survey_note indique où l’enquête n’a pas ce secteur et où le plus proche a été pris.',
    },
    columns: {
      nace5: columns.nace5,
      label_nl: columns.labelNl,
      label_en: columns.labelEn,
      division: { nl: 'De eerste twee cijfers', en: 'First two digits', fr: 'Les deux premiers chiffres' },
      a64: columns.a64,
      a38: columns.a38,
      a21: {
        nl: 'NACE-sectie; X voor onbekend',
        en: 'Section; X for unknown',
        fr: 'Section de la NACE ; X si elle est inconnue',
      },
      survey_sector: {
        nl: 'Sector van de ERMG-enquête (Engelse benaming)',
        en: 'Sector of the ERMG survey (English label)',
        fr: 'Secteur de l’enquête ERMG (libellé anglais)',
      },
      survey_note: {
        nl: 'Waarom deze sector, als de omschrijving het niet zegt',
        en: 'Why this sector, where the label does not say it',
        fr: 'Pourquoi ce secteur, quand le libellé ne le dit pas',
      },
    },
  },
  legal_form: {
    title: { nl: 'Rechtsvormen', en: 'Legal forms', fr: 'Formes juridiques' },
    description: {
      nl: 'Codes van de rechtsvorm in de tabel vat_units. De Engelse omschrijvingen van de vormen 5 en 6 zijn verbeterd: in de bron zijn ze verschoven ten opzichte van de Nederlandse en Franse.',
      en: 'Codes of the legal form in table vat_units. The English labels of forms 5 and 6 are mended: in the source they are shifted against the Dutch and French labels.',
      fr: 'Codes de la forme juridique dans la table vat_units. Les libellés anglais des formes 5 et 6 sont corrigés : dans la source, ils sont décalés par rapport aux libellés néerlandais et français.',
    },
    columns: {
      legal_form: { nl: 'Code', en: 'Code', fr: 'Code' },
      kind: {
        nl: 'Soort waarvan de regels spreken',
        en: 'Kind that rules speak of',
        fr: 'Genre dont parlent les règles',
      },
      label_nl: columns.labelNl,
      label_fr: columns.labelFr,
      label_en: columns.labelEn,
    },
  },
  employment_region: {
    title: {
      nl: 'Werkende personen per sectie en gewest, census van 2011',
      en: 'Persons employed by section and region, census of 2011',
      fr: 'Personnes ayant un emploi par section et région, census de 2011',
    },
    description: {
      nl: 'Werkende personen per NACE-sectie en gewest volgens de census van 2011, gebruikt als aandeel van elk gewest.',
      en: 'Employed persons by section of activity and region of the census of 2011, used as regional shares.',
      fr: 'Personnes ayant un emploi par section de la NACE et par région selon le census de 2011, utilisées comme part de chaque région.',
    },
    columns: {
      a21: columns.section,
      region: columns.region,
      persons: { nl: 'Werkende personen', en: 'Persons employed', fr: 'Personnes ayant un emploi' },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
