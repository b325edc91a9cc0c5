/** What an order did to an activity: closed, closed but for take-away or urgent work, closed at the weekend, or spared. */
export type ClosureKind = 'full' | 'partial' | 'weekend' | 'none';

/** Group of activities that a row is reported under; also says on which days of the week it is normally open. */
export type ClosureGroup =
  | 'food-service'
  | 'nightlife'
  | 'accommodation'
  | 'shops'
  | 'motor-trade'
  | 'markets'
  | 'contact-professions'
  | 'sport-recreation'
  | 'culture'
  | 'gambling-wellness'
  | 'events'
  | 'travel'
  | 'leisure-education'
  | 'rental-repair';

/** The day an order took effect or ended, with the text that says so and the day of that text. */
export interface OrderDay {
  readonly day: string;
  readonly source: string;
  readonly known: string;
}

const order = (day: string, source: string, known: string): OrderDay => ({ day, source, known });

/** Orders that closed. */
export const closed = {
  leisure: order('2020-03-14', 'mb-2020-03-13', '2020-03-13'),
  weekend: order('2020-03-14', 'mb-2020-03-13', '2020-03-13'),
  shops: order('2020-03-18', 'mb-2020-03-18', '2020-03-18'),
  hairdressers: order('2020-03-25', 'mb-2020-03-24', '2020-03-24'),
  horecaAgain: order('2020-10-19', 'mb-2020-10-18', '2020-10-18'),
  leisureAgain: order('2020-10-29', 'mb-2020-10-28', '2020-10-28'),
  shopsAgain: order('2020-11-02', 'mb-2020-11-01', '2020-11-01'),
} as const;

/** Orders that opened again. */
export const opened = {
  afterWeekend: order('2020-03-16', 'mb-2020-03-13', '2020-03-13'),
  doItYourself: order('2020-04-18', 'mb-2020-04-17', '2020-04-17'),
  fabrics: order('2020-05-04', 'mb-2020-04-30', '2020-04-30'),
  shops: order('2020-05-11', 'mb-2020-05-08', '2020-05-08'),
  contact: order('2020-05-18', 'mb-2020-05-15', '2020-05-15'),
  horeca: order('2020-06-08', 'mb-2020-06-05', '2020-06-05'),
  events: order('2020-07-01', 'mb-2020-06-30', '2020-06-30'),
  shopsAgain: order('2020-12-01', 'mb-2020-11-28', '2020-11-28'),
} as const;
