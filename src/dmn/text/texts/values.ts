import type { Text } from '../../../base/index.ts';

export const truthTexts = {
  true: { nl: 'ja', en: 'yes', fr: 'oui' },
  false: { nl: 'nee', en: 'no', fr: 'non' },
} satisfies Readonly<Record<string, Text>>;

export const unknownText: Text = { nl: 'onbekend', en: 'unknown', fr: 'inconnu' };
export const nothingText: Text = { nl: 'niets', en: 'nothing', fr: 'rien' };

/** A number with its unit: for one, and for more. */
export interface UnitText {
  readonly one: Text;
  readonly more: Text;
}

export const unitTexts = {
  euro: {
    one: { nl: '{n}\u00A0euro', en: '{n}\u00A0euro', fr: '{n}\u00A0euro' },
    more: { nl: '{n}\u00A0euro', en: '{n}\u00A0euro', fr: '{n}\u00A0euros' },
  },
  days: {
    one: { nl: '{n}\u00A0dag', en: '{n}\u00A0day', fr: '{n}\u00A0jour' },
    more: { nl: '{n}\u00A0dagen', en: '{n}\u00A0days', fr: '{n}\u00A0jours' },
  },
  months: {
    one: { nl: '{n}\u00A0maand', en: '{n}\u00A0month', fr: '{n}\u00A0mois' },
    more: { nl: '{n}\u00A0maanden', en: '{n}\u00A0months', fr: '{n}\u00A0mois' },
  },
  years: {
    one: { nl: '{n}\u00A0jaar', en: '{n}\u00A0year', fr: '{n}\u00A0an' },
    more: { nl: '{n}\u00A0jaar', en: '{n}\u00A0years', fr: '{n}\u00A0ans' },
  },
  hours: {
    one: { nl: '{n}\u00A0uur', en: '{n}\u00A0hour', fr: '{n}\u00A0heure' },
    more: { nl: '{n}\u00A0uur', en: '{n}\u00A0hours', fr: '{n}\u00A0heures' },
  },
  minutes: {
    one: { nl: '{n}\u00A0minuut', en: '{n}\u00A0minute', fr: '{n}\u00A0minute' },
    more: { nl: '{n}\u00A0minuten', en: '{n}\u00A0minutes', fr: '{n}\u00A0minutes' },
  },
  seconds: {
    one: { nl: '{n}\u00A0seconde', en: '{n}\u00A0second', fr: '{n}\u00A0seconde' },
    more: { nl: '{n}\u00A0seconden', en: '{n}\u00A0seconds', fr: '{n}\u00A0secondes' },
  },
} satisfies Readonly<Record<string, UnitText>>;

export const shareText: Text = { nl: '{n}\u00A0%', en: '{n}%', fr: '{n}\u00A0%' };

/** A day and a time of day, and what is said behind a value. */
export const placedTexts = {
  named: { nl: '{value} ({title})', en: '{value} ({title})', fr: '{value} ({title})' },
  day: { nl: '{day}', en: '{day}', fr: 'le {day}' },
  moment: { nl: '{day} om {time}', en: '{day} at {time}', fr: '{day} à {time}' },
  time: { nl: '{time} uur', en: '{time}', fr: '{time}' },
  since: { nl: '{value} (sinds {day})', en: '{value} (since {day})', fr: '{value} (depuis {day})' },
} satisfies Readonly<Record<string, Text>>;
