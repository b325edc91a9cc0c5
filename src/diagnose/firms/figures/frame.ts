import {
  fillTexts,
  formatCount,
  formatDay,
  type Column,
  type ColumnKind,
  type Text,
} from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { supportTitles, type FirmKey, type SupportLevel } from '../model.ts';
import type { FirmsReport } from '../report.ts';

/** The assumptions behind every path of cash. */
export const pathKeys: readonly FirmKey[] = [
  'temporary-unemployment',
  'variable-cost-fall',
  'surplus-share',
  'cash-factor',
  'wage-growth',
  'payment-delay',
  'assessment-day',
];

/** What a figure has in common with its sisters; `keys`, `sources` and `caveats` are what it adds. */
export function frame(
  report: FirmsReport,
  own: {
    readonly keys?: readonly FirmKey[];
    readonly sources?: readonly string[];
    readonly caveats?: readonly Text[];
  } = {},
): Pick<Figure, 'sources' | 'vintage' | 'variant' | 'assumptions' | 'caveats'> {
  const { settings } = report.model;
  const keys = [...pathKeys, ...(own.keys ?? [])];
  return {
    sources: [...new Set([...report.sources, ...(own.sources ?? []), ...settings.sources(keys)])],
    vintage: {
      nl: 'Register van btw-eenheden op 31 december 2019; rekeningen en enquêtes zoals bij de bronnen',
      en: 'Register of VAT units on 31 December 2019; accounts and surveys as under the sources',
      fr: 'Registre des unités TVA au 31 décembre 2019 ; comptes et enquêtes comme indiqué aux sources',
    },
    variant: {
      nl: 'Kasstroom per onderneming, centrale aannamen; de band neemt alle gunstige of alle ongunstige aannamen samen',
      en: 'Cash flow by firm, central assumptions; the band takes all favourable or all unfavourable assumptions together',
      fr: 'Flux de trésorerie par entreprise, hypothèses centrales ; la bande réunit toutes les hypothèses favorables ou défavorables',
    },
    assumptions: settings.assumptions(keys),
    caveats: [...caveats(report), ...(own.caveats ?? [])],
  };
}

function caveats({ variants, levels }: FirmsReport): readonly Text[] {
  const { late } = variants.central;
  return [
    {
      nl: 'Synthetisch: omzet, personeel, vaste kosten, kas en eigen vermogen per onderneming zijn los van elkaar uit verdelingen getrokken; geen rij is een echte onderneming.',
      en: 'Synthetic: turnover, staff, fixed costs, cash and equity of each firm are drawn from distributions, independently; no row is a real firm.',
      fr: 'Synthétique : chiffre d’affaires, personnel, coûts fixes, trésorerie et fonds propres de chaque entreprise sont tirés de distributions, indépendamment ; aucune ligne n’est une entreprise réelle.',
    },
    {
      nl: 'Alleen wat de crisis verandert telt: ervoor dekte de omzet de kosten. Leningen, uitstel van betaling, kwijtschelding van huur en het overbruggingsrecht tellen niet mee.',
      en: 'Only what the crisis changes is counted: before it turnover covered the costs. Loans, deferred payments, waived rent and the bridging right are not counted.',
      fr: 'Seul ce que la crise change compte : avant elle, le chiffre d’affaires couvrait les coûts. Prêts, reports de paiement, loyers remis et droit passerelle ne comptent pas.',
    },
    {
      nl: 'Afschrijvingen in de vaste kosten staan voor de aflossing van schulden.',
      en: 'Depreciation in the fixed costs stands for the repayment of debt.',
      fr: 'Les amortissements dans les coûts fixes tiennent lieu de remboursement des dettes.',
    },
    ...(levels.includes('package') && late.length > 0
      ? [
          fillTexts(
            {
              nl: 'Pas na de laatste dag betaald en dus niet meegeteld: {late}.',
              en: 'Paid after the last day only and so not counted: {late}.',
              fr: 'Payé seulement après le dernier jour et donc non compté : {late}.',
            },
            (language) => ({ late: late.map((title) => title[language]).join(', ') }),
          ),
        ]
      : []),
  ];
}

/** Place and moment, for a subtitle. */
export function moment({ assessment, units }: FirmsReport, measure: Text): Text {
  return fillTexts(
    {
      nl: '{measure}, {units} ondernemingen van het register, {day}',
      en: '{measure}, {units} firms of the register, {day}',
      fr: '{measure}, {units} entreprises du registre, {day}',
    },
    (language) => ({
      measure: measure[language],
      units: formatCount(units, language),
      day: formatDay(assessment.to, language),
    }),
  );
}

/** The most help that was counted, for titles. */
export function most({ levels }: FirmsReport): SupportLevel {
  return levels.at(-1)!;
}

export function column(id: string, kind: ColumnKind, nl: string, en: string, fr: string): Column {
  return { id, kind, title: { nl, en, fr } };
}

export const supportColumn = column('support', 'text', 'Steun', 'Support', 'Aide');
export const supportCell = (level: SupportLevel): Text => supportTitles[level];
export const lowColumn = (kind: ColumnKind): Column => column('low', kind, 'Laag', 'Low', 'Bas');
export const highColumn = (kind: ColumnKind): Column => column('high', kind, 'Hoog', 'High', 'Haut');
