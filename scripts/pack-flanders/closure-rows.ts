import { closed, opened, type ClosureGroup, type ClosureKind, type OrderDay } from './closure-orders.ts';

/** One closure of one activity. `reopened` is the first open day; absent: still closed when the scenario ends. */
export interface ClosureRow {
  readonly list: 'ordered' | 'first-guess';
  readonly phase: 'weekend' | 'spring' | 'autumn';
  readonly prefix: string;
  readonly group: ClosureGroup;
  readonly kind: ClosureKind;
  readonly from: OrderDay;
  readonly to?: OrderDay;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
}

// The tables below are text, one line a reading, so that they can be read and compared as a table:
// prefixes of activities | group | kind | order that closed > order that opened again (- = none) | confidence | note

/** Shops were closed at the weekend of 14 March before they closed altogether; food, feed and pharmacies were spared. */
const weekends = `
474 475 476 477 4719 45113 | shops | weekend | weekend > afterWeekend | high
4773 47762 | shops | none | weekend > afterWeekend | high | spared
47620 47781 | shops | none | weekend > afterWeekend | low | newsagents and fuel: the text of 13 March did not name them
96021 96022 | contact-professions | weekend | weekend > afterWeekend | low | whether a salon was a shop is not said`;

/** First wave. The longest prefix that fits an activity wins; rows with the same prefix differ in confidence. */
const spring = `
5610 | food-service | partial | leisure > horeca | high | dining room closed, take-away allowed
56210 | food-service | full | leisure > horeca | medium | caterers: receptions forbidden; premises open to guests closed
56290 | food-service | full | leisure > horeca | low | canteens of firms could stay open
563 | food-service | full | leisure > horeca | high
56302 | nightlife | full | leisure > - | high | discotheques did not open again in 2020
5510 | accommodation | partial | leisure > horeca | medium | rooms open; restaurant, bar and meeting rooms closed
552 553 | accommodation | full | shops > horeca | medium | holiday lodging: closed with the lockdown of 18 March
559 | accommodation | full | shops > horeca | low | other lodging, student rooms among it
474 475 476 477 | shops | full | shops > shops | high
4719 | shops | full | shops > shops | medium | department stores without mainly food
47511 47513 | shops | full | shops > fabrics | high | fabrics and haberdashery opened first, for face masks
47521 47522 47526 | shops | full | shops > doItYourself | high | do-it-yourself shops opened on 18 April
47761 | shops | full | shops > shops | high | florists; garden centres among them opened on 18 April
47785 | shops | partial | shops > shops | high | bicycles: urgent repair allowed, sale closed
4773 | shops | none | shops > shops | high | pharmacies stayed open
47620 | shops | none | shops > shops | medium | newsagents stayed open; stationers under the same code closed
47762 | shops | none | shops > shops | high | feed for animals stayed on sale
47781 | shops | none | shops > shops | high | fuels stayed on sale
4774 | shops | none | shops > shops | medium | medical aids
4774 | shops | partial | shops > shops | low | medical aids: urgent cases only
47782 | shops | partial | shops > shops | medium | opticians: urgent cases by appointment
47784 | shops | none | shops > shops | medium | druggists
47784 | shops | full | shops > shops | low | druggists without food or pharmacy
4781 | markets | full | shops > contact | medium | markets forbidden; food stalls where no shop was near
4782 4789 | markets | full | shops > contact | high
4799 | markets | full | shops > shops | low | sale at the door; machines under the same code stayed
45113 4511X 45193 45194 4519X | motor-trade | full | shops > shops | high | show rooms; online orders and urgent repair allowed
45320 45402 4540X | motor-trade | full | shops > shops | medium | parts and motorcycles for consumers
45111 45112 45191 45192 | motor-trade | full | shops > fabrics | low | wholesale and agents of cars: sale to firms was not closed
452 | motor-trade | partial | shops > fabrics | low | garages: urgent repair allowed
96021 9602X | contact-professions | full | hairdressers > contact | high | one customer at a time until 24 March
96022 | contact-professions | full | shops > contact | high
96092 | contact-professions | full | shops > contact | high
96093 | contact-professions | full | shops > contact | medium | grooming of pets
96091 96094 96099 9609X | contact-professions | full | shops > contact | low | other personal services: mixed, many without premises
9604 | gambling-wellness | full | leisure > events | high | saunas and baths; solariums under the same code opened on 18 May
92 | gambling-wellness | full | leisure > events | high | casinos and gaming halls; betting shops earlier
9311 9312 9313 | sport-recreation | full | leisure > horeca | high | indoor swimming only from 1 July
93199 9319X | sport-recreation | full | leisure > horeca | medium | other sport: riding schools, trainers
93191 93192 | sport-recreation | full | leisure > horeca | low | federations and sportsmen: mostly no premises for the public
932 | sport-recreation | full | leisure > events | high | fairs, theme parks, play and recreation
93299 9329X | sport-recreation | full | leisure > events | medium | other recreation: mixed
9004 5914 | culture | full | leisure > events | high
91020 91030 91041 9104X | culture | full | leisure > contact | high | museums, monuments, zoos
91011 | culture | full | leisure > contact | medium | libraries; collection at the door allowed
91012 91042 | culture | full | leisure > contact | low | archives and nature reserves
8230 90021 | events | full | leisure > events | low | events forbidden; organisers have mostly no premises that closed
79110 | travel | full | shops > shops | high | travel agencies as shops; work from home allowed
79120 7990 | travel | full | shops > shops | low | tour operators and tourist offices: mostly no shop
8551 8552 | leisure-education | full | leisure > horeca | medium | lessons in sport and culture
85531 | leisure-education | full | shops > shops | medium | driving schools
85532 8559 | leisure-education | full | leisure > shops | low | courses: lessons on the spot suspended
77210 77220 77294 | rental-repair | full | shops > shops | medium | rental shops for consumers
77291 77292 77293 77299 7729X | rental-repair | full | shops > shops | low | other rental to consumers
95230 95250 | rental-repair | full | shops > shops | medium | repair shops for shoes and watches
951 95210 95220 95240 95290 | rental-repair | partial | shops > shops | low | repair: urgent cases allowed
74201 | rental-repair | full | shops > shops | low | photographers: studios closed, most have no premises`;

/** Second wave, as far as the scenario reaches. */
const autumn = `
5610 | food-service | partial | horecaAgain > - | high | take-away allowed
563 | food-service | full | horecaAgain > - | high
56210 | food-service | full | horecaAgain > - | medium | receptions forbidden
932 92 9004 5914 | sport-recreation | full | leisureAgain > - | medium | culture, recreation and gaming closed again
9311 9313 | sport-recreation | full | leisureAgain > - | medium | outdoor sport of children allowed
9604 | gambling-wellness | full | leisureAgain > - | medium
474 475 476 477 4719 | shops | full | shopsAgain > shopsAgain | high | collection of orders allowed
4773 47762 47781 47620 4774 47782 47784 | shops | none | shopsAgain > shopsAgain | high | essential goods
47521 47522 47526 47761 47610 4751 | shops | none | shopsAgain > shopsAgain | medium | building materials, plants, books and fabrics counted as essential
45113 4511X 45193 45194 4519X | motor-trade | full | shopsAgain > shopsAgain | medium
4782 4789 | markets | full | shopsAgain > shopsAgain | medium
96021 96022 9602X 96092 | contact-professions | full | shopsAgain > - | high
79110 | travel | full | shopsAgain > shopsAgain | low`;

/**
 * The first reading of "closed activities", before any text of an order was studied: whole groups, 138,522 Flemish VAT units. Kept as an
 * alternative so that its effect can be shown.
 */
const firstGuess = `
55 56 | food-service | full | leisure > horeca | low
474 475 476 477 | shops | full | shops > shops | low | shops without food
4773 | shops | none | shops > shops | low | pharmacies
451 453 | motor-trade | full | shops > shops | low | cars and parts
79 | travel | full | shops > shops | low
823 | events | full | leisure > events | low
855 | leisure-education | full | leisure > horeca | low
9004 91 5914 | culture | full | leisure > events | low
92 9604 | gambling-wellness | full | leisure > events | low
93 | sport-recreation | full | leisure > horeca | low
9602 9609 | contact-professions | full | shops > contact | low`;

function expand(list: ClosureRow['list'], phase: ClosureRow['phase'], table: string): readonly ClosureRow[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [prefixes, group, kind, days, confidence, note] = line.split(' | ');
      const [from, to] = days!.split(' > ') as [keyof typeof closed, keyof typeof opened | '-'];
      return prefixes!.split(' ').map((prefix) => ({
        list,
        phase,
        prefix,
        group: group as ClosureGroup,
        kind: kind as ClosureKind,
        from: closed[from],
        ...(to === '-' ? {} : { to: opened[to] }),
        confidence: confidence as ClosureRow['confidence'],
        ...(note === undefined ? {} : { note }),
      }));
    });
}

/** Every row of the table `closure`, in its order. */
export const closureRows: readonly ClosureRow[] = [
  ...expand('ordered', 'weekend', weekends),
  ...expand('ordered', 'spring', spring),
  ...expand('ordered', 'autumn', autumn),
  ...expand('first-guess', 'spring', firstGuess),
];
