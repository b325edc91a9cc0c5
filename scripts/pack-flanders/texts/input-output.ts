import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** The input-output table. */
export const inputOutputTexts = {
  io_sector: {
    title: {
      nl: 'Input-outputtabel van België 2015: bedrijfstakken',
      en: 'Input-output table of Belgium 2015: industries',
      fr: 'Tableau entrées-sorties de la Belgique 2015 : branches d’activité',
    },
    description: {
      nl: 'De 64 bedrijfstakken in de volgorde van de tabel, met korte omschrijvingen volgens NACE Rev. 2 en de grovere lijsten waartoe ze behoren.',
      en: 'The 64 industries in the order of the table, with short headings after NACE Rev. 2 and the coarser lists that they belong to.',
      fr: 'Les 64 branches dans l’ordre du tableau, avec des libellés courts selon la NACE Rév. 2 et les nomenclatures plus grossières auxquelles elles appartiennent.',
    },
    columns: {
      sector: columns.a64,
      label_nl: columns.shortNl,
      label_en: columns.shortEn,
      label_fr: columns.shortFr,
      a38: columns.a38,
      a21: columns.section,
      a10: {
        nl: 'Bedrijfstak, lijst van 10',
        en: 'Industry, list of 10',
        fr: 'Branche d’activité, nomenclature A10',
      },
    },
  },
  io_cell: {
    title: {
      nl: 'Input-outputtabel van België 2015: leveringen tussen bedrijfstakken',
      en: 'Input-output table of Belgium 2015: deliveries between industries',
      fr: 'Tableau entrées-sorties de la Belgique 2015 : livraisons entre branches',
    },
    description: {
      nl: 'Bedrijfstak bij bedrijfstak, tegen basisprijzen. domestic: wat bedrijfstak `supplier` levert aan bedrijfstak `user`; imported: wat dezelfde bedrijfstak in het buitenland levert. Elke cel staat erin, ook als ze nul is, met alle cijfers van het officiële bestand.',
      en: 'Industry by industry, basic prices. domestic: what industry `supplier` delivers to industry `user`; imported: what the same industry abroad delivers. Every cell is there, zero or not; every digit of the official file.',
      fr: 'Branche par branche, aux prix de base. domestic : ce que la branche `supplier` livre à la branche `user` ; imported : ce que livre la même branche à l’étranger. Chaque cellule y figure, nulle ou non, avec tous les chiffres du fichier officiel.',
    },
    columns: {
      supplier: columns.supplier,
      user: { nl: 'Gebruikende bedrijfstak', en: 'Using industry', fr: 'Branche qui utilise' },
      domestic: columns.domestic,
      imported: columns.imported,
    },
  },
  io_final_demand: {
    title: {
      nl: 'Input-outputtabel van België 2015: finale vraag',
      en: 'Input-output table of Belgium 2015: final demand',
      fr: 'Tableau entrées-sorties de la Belgique 2015 : demande finale',
    },
    description: {
      nl: 'Leveringen aan de finale vraag tegen basisprijzen, uit het binnenland en uit invoer, per leverende bedrijfstak.',
      en: 'Deliveries to final demand at basic prices, domestic and imported, by delivering industry.',
      fr: 'Livraisons à la demande finale aux prix de base, intérieures et importées, par branche qui livre.',
    },
    columns: {
      supplier: columns.supplier,
      category: columns.category,
      domestic: columns.domestic,
      imported: columns.imported,
    },
  },
  io_final_category: {
    title: {
      nl: 'Input-outputtabel van België 2015: kolommen van de finale vraag en hun productgebonden belastingen',
      en: 'Input-output table of Belgium 2015: columns of final demand and their product taxes',
      fr: 'Tableau entrées-sorties de la Belgique 2015 : colonnes de la demande finale et leurs impôts sur les produits',
    },
    description: {
      nl: 'Btw en andere productgebonden belastingen min subsidies van elke kolom van de finale vraag.',
      en: 'VAT and other taxes less subsidies on the products of each column of final demand.',
      fr: 'TVA et autres impôts moins subventions sur les produits de chaque colonne de la demande finale.',
    },
    columns: {
      category: columns.category,
      kind: { nl: 'Soort besteding', en: 'The use that it is', fr: 'Genre d’emploi final' },
      label_nl: columns.shortNl,
      label_en: columns.shortEn,
      label_fr: columns.shortFr,
      vat: {
        nl: 'Niet-aftrekbare btw (D.211)',
        en: 'VAT that cannot be deducted (D.211)',
        fr: 'TVA non déductible (D.211)',
      },
      product_taxes: {
        nl: 'Andere productgebonden belastingen min subsidies (D.21*-D.31)',
        en: 'Other taxes less subsidies on products (D.21*-D.31)',
        fr: 'Autres impôts moins subventions sur les produits (D.21*-D.31)',
      },
    },
  },
  io_primary_input: {
    title: {
      nl: 'Input-outputtabel van België 2015: primaire inputs, belastingen op inputs en arbeid',
      en: 'Input-output table of Belgium 2015: primary inputs, taxes on inputs and work',
      fr: 'Tableau entrées-sorties de la Belgique 2015 : intrants primaires, impôts sur les intrants et travail',
    },
    description: {
      nl: 'De rijen onder de leveringen, per bedrijfstak, 2015; de werkzame personen zijn die van 2019 uit de nationale rekeningen, zodat banen per euro twee jaren mengen.',
      en: 'Rows below the deliveries, by industry, 2015; persons employed are those of 2019 of the national accounts, so that jobs per euro mix two years.',
      fr: 'Les lignes sous les livraisons, par branche, 2015 ; les personnes occupées sont celles de 2019 des comptes nationaux, de sorte que les emplois par euro mêlent deux années.',
    },
    columns: {
      sector: columns.a64,
      output: {
        nl: 'Productie tegen basisprijzen (P.1)',
        en: 'Output at basic prices (P.1)',
        fr: 'Production aux prix de base (P.1)',
      },
      value_added: {
        nl: 'Bruto toegevoegde waarde (B.1g)',
        en: 'Gross value added (B.1g)',
        fr: 'Valeur ajoutée brute (B.1g)',
      },
      compensation: {
        nl: 'Beloning van werknemers (D.1)',
        en: 'Compensation of employees (D.1)',
        fr: 'Rémunération des salariés (D.1)',
      },
      other_taxes: {
        nl: 'Niet-productgebonden belastingen op productie (D.29)',
        en: 'Other taxes on production (D.29)',
        fr: 'Autres impôts sur la production (D.29)',
      },
      other_subsidies: {
        nl: 'Niet-productgebonden subsidies op productie (D.39)',
        en: 'Other subsidies on production (D.39)',
        fr: 'Autres subventions sur la production (D.39)',
      },
      operating_surplus: {
        nl: 'Netto-exploitatieoverschot en gemengd inkomen (B.2n+B.3n)',
        en: 'Net operating surplus and mixed income (B.2n+B.3n)',
        fr: 'Excédent net d’exploitation et revenu mixte (B.2n+B.3n)',
      },
      fixed_capital: {
        nl: 'Verbruik van vaste activa (P.51c)',
        en: 'Consumption of fixed capital (P.51c)',
        fr: 'Consommation de capital fixe (P.51c)',
      },
      vat: {
        nl: 'Niet-aftrekbare btw op inputs (D.211)',
        en: 'VAT on inputs that cannot be deducted (D.211)',
        fr: 'TVA non déductible sur les intrants (D.211)',
      },
      product_taxes: {
        nl: 'Andere productgebonden belastingen min subsidies op inputs (D.21*-D.31)',
        en: 'Other taxes less subsidies on inputs (D.21*-D.31)',
        fr: 'Autres impôts moins subventions sur les intrants (D.21*-D.31)',
      },
      hours: { nl: 'Gewerkte uren', en: 'Hours worked', fr: 'Heures travaillées' },
      persons_employed: {
        nl: 'Werkzame personen, werknemers en zelfstandigen, 2019',
        en: 'Persons employed, employees and self-employed, 2019',
        fr: 'Personnes occupées, salariés et indépendants, 2019',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
