import type { Result } from '../../base/index.ts';
import type { Pack } from '../../pack/index.ts';
import { settings, type Settings } from '../settings.ts';
import { dayOf } from './calendar.ts';
import type { DrawRanges } from './draws.ts';
import type { SectorValues } from './network-inputs.ts';
import { productionFunctions } from './production.ts';
import { standardOptions, type NetworkOptions } from './options.ts';
import { shockPath, type NetworkShocks } from './shocks.ts';

const asked = {
  tables: ['sectors', 'criticality', 'observed'],
  parameters: {
    start: 'date',
    days: 'days',
    'lockdown-1-from': 'date',
    'release-from': 'date',
    'release-days': 'days',
    'lockdown-2-from': 'date',
    'lockdown-2-until': 'date',
    'production-function': 'choice',
    'restock-days': 'days',
    'hire-days': 'days',
    'fire-days': 'days',
    'saved-share': 'share',
    'stock-factor': 'ratio',
    'shock-factor': 'ratio',
    draws: 'count',
    'kept-share': 'share',
    'spent-share': 'share',
  },
} as const;
export type NetworkSettings = Settings<(typeof asked.tables)[number], keyof typeof asked.parameters>;

/** The settings of the part, from `diagnosis/network.yaml`. */
export function networkSettings(pack: Pick<Pack, 'diagnosis'>): Result<NetworkSettings> {
  return settings(pack, 'network', asked);
}

/** How the economy reacts, at the central values. */
export function centralOptions(given: NetworkSettings): NetworkOptions {
  const production = productionFunctions.find(({ id }) => id === given.word('production-function'));
  return {
    production: production ?? standardOptions.production,
    restockDays: given.number('restock-days'),
    hireDays: given.number('hire-days'),
    fireDays: given.number('fire-days'),
    savedShare: given.number('saved-share'),
    stockFactor: given.number('stock-factor'),
    shockFactor: given.number('shock-factor'),
  };
}

/** The ranges of the draws. */
export function drawRanges(given: NetworkSettings): DrawRanges {
  return {
    restockDays: given.range('restock-days'),
    hireDays: given.range('hire-days'),
    fireDays: given.range('fire-days'),
    savedShare: given.range('saved-share'),
    stockFactor: given.range('stock-factor'),
    shockFactor: given.range('shock-factor'),
  };
}

/** The shocks of the calendar: first lockdown, release, second lockdown of labour alone, then nothing. */
export function calendarShocks(
  given: NetworkSettings,
  sectors: readonly string[],
  values: readonly SectorValues[],
): Result<NetworkShocks> {
  const day = (key: 'lockdown-1-from' | 'release-from' | 'lockdown-2-from' | 'lockdown-2-until') =>
    dayOf(given.word('start'), given.word(key));
  const none = values.map(() => 0);
  const first = {
    labour: values.map(({ labourShock1 }) => labourShock1),
    households: values.map(({ householdShock }) => householdShock),
    other: values.map(({ otherShock }) => otherShock),
  };
  const second = { labour: values.map(({ labourShock2 }) => labourShock2), households: none, other: none };
  return shockPath(given.number('days'), sectors, [
    { from: day('lockdown-1-from'), profile: first },
    { from: day('release-from'), profile: first, fadeDays: given.number('release-days') },
    { from: day('lockdown-2-from'), profile: second },
    { from: day('lockdown-2-until') + 1, profile: { labour: none, households: none, other: none } },
  ]);
}
