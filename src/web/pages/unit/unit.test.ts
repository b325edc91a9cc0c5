import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSite, type TestSite } from '../../testdata/site.ts';
import { readNumber } from './number.ts';
import { receiptParts } from './receipt-view.tsx';

describe('numbers as people write them', () => {
  test.each([
    ['12.500,50', 'nl', '12500.50'],
    ['12500', 'nl', '12500'],
    ['1.234', 'nl', '1234'],
    ['1.234', 'en', '1.234'],
    ['12,500.50', 'en', '12500.50'],
    ['€ 1 000', 'fr', '1000'],
    ['62,5 %', 'fr', '62.5'],
    ['62.5', 'nl', '62.5'],
    ['−3', 'nl', '-3'],
    ['veel', 'nl', undefined],
    ['1.23.4', 'nl', undefined],
    ['1e9', 'en', undefined],
    ['', 'nl', undefined],
  ] as const)('%s in %s', (written, language, expected) => {
    expect(readNumber(written, language)).toBe(expected);
  });
});

test('a receipt has parts with items and what stands under them', () => {
  expect(receiptParts('Amount: 5 euro\nFor this reason:\n  Met: a\n    = 2 plus 3\n\nData\n  b\n')).toEqual([
    {
      heading: 'Amount: 5 euro',
      sentences: ['For this reason:'],
      lines: [{ text: 'Met: a', under: ['= 2 plus 3'] }],
    },
    { heading: 'Data', sentences: [], lines: [{ text: 'b', under: [] }] },
  ]);
});

describe('one enterprise', () => {
  let site: TestSite;
  beforeAll(async () => {
    site = await testSite();
  });
  afterAll(() => site.workbench.close());
  const page = '/nl/small-pack/unit/rent-premium';

  /** The address of the form with an answer typed in, as a browser sends it. */
  async function fill(address: string, answer: (name: string) => string): Promise<string> {
    const { html } = await site.get(address);
    const fields = [...html.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)].map(
      ([tag, name]): [string, string] => [
        name!,
        / type="hidden"/.test(tag) ? / value="([^"]*)"/.exec(tag)![1]! : answer(name!),
      ],
    );
    const response = await site.site.request(`${page}?${new URLSearchParams(fields)}`);
    expect(response.status).toBe(303);
    return response.headers.get('location')!;
  }

  const answers: Readonly<Record<string, string>> = {
    'typed.start-date': '2019-05-01',
    'typed.reference-turnover': '10.000',
    'typed.turnover-loss': '8.000,50',
    'typed.months-closed': '2',
  };

  test('is asked one question at a time, until the decision stands there with its receipt', async () => {
    let address = page;
    for (let turn = 0; turn < 10; turn += 1) {
      const { html } = await site.get(address);
      if (html.includes('as=receipt')) break;
      expect(html.match(/name="typed\./g)).toHaveLength(1);
      address = await fill(address, (name) => answers[name]!);
    }
    const { html } = await site.get(address);
    expect(html).toContain('Staat vast: er is recht op steun.');
    expect(html).toContain('Recht op Huurpremie: ja');
    expect(address).toContain('in.turnover-loss=8000.5');
    const english = await site.get(address.replace('/nl/', '/en/'));
    expect(english.html).toContain('8,000.5');
    const receipt = await site.site.request(`${address}&as=receipt`);
    expect(((await receipt.json()) as { readonly format: string }).format).toMatch(/receipt/);
  });

  test('all questions at once give the same decision; a wrong answer is named, linked and kept', async () => {
    const address = await fill(`${page}?all=1`, (name) => answers[name]!);
    expect((await site.get(address)).html).toContain('Recht op Huurpremie: ja');
    const wrong = await site.get(`${page}?all=1&typed.start-date=gisteren&typed.turnover-loss=veel`);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#field-turnover-loss"');
    expect(wrong.html).toContain('value="veel"');
    expect(wrong.html).toMatch(/aria-invalid="true"/);
  });

  test('a refusal says what would have to change', async () => {
    const { html } = await site.get(
      `${page}?in.start-date=2019-05-01&in.reference-turnover=10000&in.turnover-loss=0&in.months-closed=2`,
    );
    expect(html).toContain('Staat vast: er is geen recht op steun.');
    expect(html).toContain('Wat er moet veranderen');
  });

  test('a worked example opens as answers', async () => {
    const { html } = await site.get('/nl/small-pack/measures/rent-premium/examples');
    const link = /href="(\/nl\/small-pack\/unit\/rent-premium\?example=[^"]+)"/.exec(html)![1]!;
    const response = await site.site.request(link);
    expect(response.status).toBe(303);
    expect((await site.get(response.headers.get('location')!)).status).toBe(200);
  });
});
