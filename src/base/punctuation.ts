import type { Language } from './text.ts';

/**
 * French puts a space before `: ; ? ! %`, the euro sign and inside its quotation marks, at which no line may end (Imprimerie nationale,
 * Lexique des règles typographiques); here an ordinary one becomes one that does not break.
 * @example frenchSpaces('Coût : 5 %') // 'Coût\u00A0: 5\u00A0%'
 */
export function frenchSpaces(text: string): string {
  return text.replaceAll(/ (?=[:;?!%€»])|(?<=«) /g, '\u00A0');
}

/** A label before what it names. @example withColon('Source', 'fr') // 'Source\u00A0:' */
export function withColon(label: string, language: Language): string {
  return language === 'fr' ? `${label}\u00A0:` : `${label}:`;
}

/** Parts that may hold commas, after each other. @example joinParts(['a, b', 'c'], 'fr') // 'a, b\u00A0; c' */
export function joinParts(parts: readonly string[], language: Language): string {
  return parts.join(language === 'fr' ? '\u00A0; ' : '; ');
}
