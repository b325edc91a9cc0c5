import { fillTexts, type Text } from '../../base/index.ts';

const employees: Text = { nl: '{size} werknemers', en: '{size} employees', fr: '{size} salariés' };
const noEmployees: Text = { nl: 'Geen werknemers', en: 'No employees', fr: 'Aucun salarié' };

/** A size class that can be read without the name of its dimension. */
export function sizeLabel({ key, label }: { readonly key: string; readonly label: Text }): Text {
  return key === '0' ? noEmployees : fillTexts(employees, (language) => ({ size: label[language] }));
}
