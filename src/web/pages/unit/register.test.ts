import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../base/index.ts';
import { askedUnits } from './asked-units.ts';
import { testSite, type TestSite } from '../../testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.workbench.close());

const premium = '/nl/small/unit/premium';
const list = `${premium}/register`;
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const moved = async (path: string) => {
  const response = await site.site.request(path);
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
};
/** The numbers of the units in a list. */
const numbers = (html: string) => [...html.matchAll(/unit=(\d+)"/g)].map(([, id]) => Number(id));

test('an address asks what its kind of unit has', () => {
  expect(askedUnits('enterprise', new URLSearchParams('sector=I&unit=7&status=x&nace='))).toEqual({
    sector: 'I',
  });
});

describe('the list', () => {
  test.each(languages)('says in %s what it is, and that no unit is real', async (language) => {
    const { status, html } = await site.get(`/${language}/small/unit/premium/register`);
    expect(status).toBe(200);
    expect(html).toMatch(/deels synthetisch|partly synthetic|en partie synthétique/);
    expect(html).toMatch(/geloot \(synthetisch\)|drawn \(synthetic\)|tiré au sort \(synthétique\)/);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
    expect(numbers(html).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('keeps what was chosen, in the form and on the way to a unit', async () => {
    const { html } = await site.get(`${list}?outcome=entitled&legal-kind=natural`);
    expect(html).toMatch(/<option[^>]*value="natural"[^>]*selected|<option selected[^>]*value="natural"/);
    expect(words(html)).toContain('Onderneming 4 recht op € 4.100,00');
    expect(html).toContain('unit=4&amp;outcome=entitled&amp;legal-kind=natural');
    expect((await site.get(`${list}?outcome=entitled&legal-kind=nonprofit`)).html).toContain(
      'Niemand voldoet aan al deze keuzes',
    );
  });

  test('another one is the next of the list, by an address of its own', async () => {
    const seen = new Set<string>();
    let address = await moved(`${list}?outcome=not-entitled&after=0`);
    while (!seen.has(address)) {
      seen.add(address);
      const { html } = await site.get(address);
      const link = /href="([^"]*after=[^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&');
      address = await moved(link);
    }
    const whole = await site.get(`${list}?outcome=not-entitled`);
    expect(seen.size).toBe(numbers(whole.html.replaceAll('&amp;outcome=not-entitled', '')).length);
    expect(await moved(`${list}?outcome=entitled&legal-kind=nonprofit&after=0`)).toBe(
      `${list}?outcome=entitled&legal-kind=nonprofit`,
    );
  });
});

describe('a unit', () => {
  test('is decided as the register says, with its data and where they are from', async () => {
    const { html } = await site.get(`${premium}?unit=1`);
    const text = words(html);
    expect(text).toContain('Onderneming 1 uit het register');
    expect(text).toContain('deels synthetisch');
    expect(text).toContain('Staat vast: er is recht op steun.');
    expect(text).toContain('Bedrag: 4.000 euro.');
    expect(text).toContain('nl Loss 60.000 euro berekend met het scenario');
    expect(text).toContain('nl Employees 0 geloot (synthetisch)');
    expect(text).toContain('nl Legal kind vennootschap officiële tabel');
    const follow = words((await site.get('/nl/small/unit/follow?unit=1')).html);
    expect(follow).toContain('nl Premium entitled ja uitkomst van premium');
  });

  test('what is changed stands in the address alone, beside the number, and what the register gave is still said', async () => {
    const typed = await moved(`${premium}?unit=1&outcome=entitled&typed.employees=3&typed.loss=60.000`);
    expect(typed).toBe(`${premium}?unit=1&outcome=entitled&in.employees=3`);
    const text = words((await site.get(typed)).html);
    expect(text).toContain('Bedrag: 4.300 euro.');
    expect(text).toContain('Met de gegevens van het register: recht op € 4.000,00');
    expect(text).toContain('nl Employees 3 gewijzigd; in het register: 0');
    const back = await moved(`${typed}&typed.employees=`);
    expect(back).toBe(`${premium}?unit=1&outcome=entitled`);
    expect(await moved(`${typed}&typed.employees=0`)).toBe(back);
  });

  test('a refusal of the register says what would have to change; changing it entitles', async () => {
    const refused = words((await site.get(`${premium}?unit=2`)).html);
    expect(refused).toContain('Staat vast: er is geen recht op steun.');
    expect(refused).toContain('nl Loss 59.999,99 euro wordt 60.000 euro');
    const entitled = words((await site.get(`${premium}?unit=2&in.loss=60000`)).html);
    expect(entitled).toContain('Staat vast: er is recht op steun.');
    expect(entitled).toContain('Met de gegevens van het register: geen recht');
  });

  test('the form is filled with its values; a wrong one is told and kept', async () => {
    const { html } = await site.get(`${premium}?unit=2&all=1`);
    expect(html).toContain('value="59999,99"');
    expect(html).toMatch(/<input type="hidden" name="unit" value="2"/);
    const wrong = await site.get(`${premium}?unit=2&all=1&typed.loss=veel&typed.employees=1`);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="veel"');
    expect(wrong.html).toMatch(/<input type="hidden" name="unit" value="2"/);
  });

  test('the receipt is of the changed values', async () => {
    const response = await site.site.request(`${premium}?unit=1&in.employees=3&as=receipt`);
    expect(JSON.stringify(await response.json())).toContain('4300');
  });
});

describe('ways there', () => {
  test('from the choice of a measure, from an empty questionnaire, and from a rule', async () => {
    for (const path of ['/nl/small/unit', premium]) {
      const { html } = await site.get(path);
      expect(html).toContain(`href="${list}"`);
      expect(html).toContain('Neem een onderneming uit het register');
    }
    const { html } = await site.get('/nl/small/measures/premium');
    expect(html).toContain(`href="${list}?rule=2&amp;after=0"`);
    expect(await moved(`${list}?rule=2&after=0`)).toBe(`${premium}?unit=4&rule=2`);
  });
});

describe('bad addresses', () => {
  test.each([
    [`${premium}?unit=999999`, 404, 'API-UNIT'],
    [`${premium}?unit=`, 404, 'API-UNIT'],
    [`${premium}?unit=1%3BDROP`, 404, 'API-UNIT'],
    [`${list}?sector=ZZ`, 422, 'DESIGN-UNIT-FILTER'],
    [`${list}?rule=77`, 422, 'DESIGN-UNIT-FILTER'],
    [`${list}?criterion=premium:1-1`, 422, 'DESIGN-UNIT-FILTER'],
    ['/nl/small/unit/nobody/register', 404, 'API-UNKNOWN'],
  ])('%s: %i %s', async (path, status, code) => {
    const found = await site.get(path);
    expect(found.status).toBe(status);
    expect(found.html).toContain(code);
  });

  test('what is typed stays text; a strange part of the list is its beginning', async () => {
    const typed = `"><script>alert('1')</script>`;
    for (const name of ['sector', 'unit', 'after', 'offset', 'outcome', 'in.loss']) {
      const asked = new URLSearchParams({ [name]: typed });
      for (const page of [list, premium])
        expect((await site.get(`${page}?${asked}`)).html).not.toContain('<script>alert');
    }
    expect((await site.get(`${list}?offset=-5`)).html).toContain('1 tot 10 van 10');
  });
});
