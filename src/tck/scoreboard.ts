import { fillText, type Language, type Text } from '../base/index.ts';
import { aligned, folderTable } from './folder-table.ts';
import { casesIn, scoreOf, type TckResult } from './score.ts';

const texts = {
  folder: { nl: 'map', en: 'folder', fr: 'dossier' },
  value: { nl: 'waarde', en: 'value', fr: 'valeur' },
  null: { nl: 'null', en: 'null', fr: 'null' },
  refused: { nl: 'geweigerd', en: 'refused', fr: 'refusé' },
  wrong: { nl: 'fout', en: 'wrong', fr: 'faux' },
  total: { nl: 'totaal', en: 'total', fr: 'total' },
  backEnd: {
    nl: '{name}: {right} van {all} gevallen juist, {refused} geweigerd, {wrong} fout',
    en: '{name}: {right} of {all} cases right, {refused} refused, {wrong} wrong',
    fr: '{name} : {right} cas sur {all} corrects, {refused} refusés, {wrong} faux',
  },
  cases: {
    nl: '{all} gevallen in de testset: {active} uitgevoerd, {inactive} door de testset zelf uitgeschakeld, {unreadable} onleesbare bestanden',
    en: '{all} cases in the kit: {active} run, {inactive} left out by the kit itself, {unreadable} unreadable files',
    fr: '{all} cas dans le kit : {active} exécutés, {inactive} désactivés par le kit même, {unreadable} fichiers illisibles',
  },
  kit: {
    nl: 'testset {month}, SHA-256 {hash}',
    en: 'kit {month}, SHA-256 {hash}',
    fr: 'kit {month}, SHA-256 {hash}',
  },
} satisfies Readonly<Record<string, Text>>;

/** The scoreboard for a terminal: a row per folder, then the sum of each back end, of the cases and the version of the kit. */
export function tckScoreboard(result: TckResult, language: Language): string {
  const say = (key: keyof typeof texts, parameters = {}) => fillText(texts[key], language, parameters);
  const words = {
    folder: say('folder'),
    value: say('value'),
    null: say('null'),
    refused: say('refused'),
    wrong: say('wrong'),
    total: say('total'),
  };
  const { kit, cases, inactive, unreadable } = result;
  const lines = [
    ...aligned(folderTable(result, words)).map((row) => row.join('  ')),
    '',
    ...result.backEnds.map((name) => say('backEnd', { name, ...sumOf(result, name) })),
    say('cases', {
      all: cases.length + inactive.length,
      active: cases.length,
      inactive: inactive.length,
      unreadable: unreadable.length,
    }),
    say('kit', { month: kit.month ?? '?', hash: kit.hash }),
  ];
  return `${lines.join('\n')}\n`;
}

/** All cases of a back end, whatever they expect. */
export function sumOf(result: TckResult, backEnd: string) {
  const score = scoreOf(result.cases, backEnd);
  return {
    all: casesIn(score.value) + casesIn(score.null),
    right: score.value.right + score.null.right,
    refused: score.value.refused + score.null.refused,
    wrong: score.value.wrong + score.null.wrong,
  };
}
