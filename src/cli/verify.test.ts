import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprint, sha256Hex, unwrap } from '../base/index.ts';
import { makeReceipt, writeModel, type Receipt } from '../dmn/index.ts';
import { loadTableCases } from '../dmn/testdata/load-cases.ts';
import { loadPack, measureReceipt, type Case, type Measure, type Pack } from '../pack/index.ts';
import { verify } from '../verify/index.ts';

let pack: Pack;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
});

function receiptOf(measure: Measure, example: Case): Receipt {
  const moment = {
    validAt: example.validAt ?? measure.period.from,
    knownAt: example.knownAt ?? pack.asOf,
  };
  return unwrap(measureReceipt(pack, measure, new Map(Object.entries(example.given)), moment, '0.1.0'));
}

function documentOf(measure: Measure): Uint8Array {
  return readFileSync(`packs/flanders-2020/${measure.folder}/${measure.decision.file}`);
}

/** The published schema of receipts. */
function schemaOf(): ValidateFunction {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats.default(ajv, ['date']);
  return ajv.compile(JSON.parse(readFileSync('schemas/receipt.schema.json', 'utf8')) as object);
}

test('every worked example of every measure has the published form and is verified in full', () => {
  const fits = schemaOf();
  let verified = 0;
  for (const measure of pack.measures) {
    const document = documentOf(measure);
    for (const example of measure.cases) {
      const receipt = receiptOf(measure, example);
      const name = `${measure.id} ${example.id}`;
      fits(receipt);
      expect(fits.errors, name).toBeNull();
      const verdict = verify(JSON.stringify(receipt), document, receipt.sha256);
      expect(verdict, name).toMatchObject({ kind: 'verified' });
      verified += 1;
    }
  }
  expect(verified).toBeGreaterThanOrEqual(60);
});

test('the schema refuses a receipt with a field too many or too few', () => {
  const fits = schemaOf();
  const [measure] = pack.measures;
  const receipt = receiptOf(measure!, measure!.cases[0]!);
  const { asked: _, ...without } = receipt;
  expect([fits(receipt), fits(without), fits({ ...receipt, amount: 1 })]).toEqual([true, false, false]);
});

test('on the corpus of decision tables the verifier agrees with the engine or says what it does not know', () => {
  const kinds = new Map<string, number>();
  for (const { title, model, decision, rows } of loadTableCases()) {
    const xml = new TextEncoder().encode(writeModel(model));
    const document = { file: 'corpus.dmn', sha256: sha256Hex(xml) };
    for (const { given } of rows) {
      const receipt = makeReceipt({ model, decisions: [decision], inputs: given, document });
      const verdict = verify(JSON.stringify(receipt), xml);
      expect(verdict.kind, `${title} ${JSON.stringify(verdict)}`).not.toBe('mismatch');
      kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
    }
  }
  expect(kinds.get('verified')).toBeGreaterThanOrEqual(40);
});

/** JSON by its leaves: where each stands, and a copy in which one is another. */
type Path = readonly (string | number)[];

function leaves(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap((key) =>
    leaves((data as Readonly<Record<string | number, unknown>>)[key], [...path, key]),
  );
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], data);
}

function changed<T>(data: T, path: Path, value: unknown): T {
  const copy = structuredClone(data);
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  holder[path.at(-1)!] = value;
  return copy;
}

/** Another value of the same kind, as a forger would write it. */
function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (value === null) return true;
  const text = value as string;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text === '2020-01-01' ? '2020-01-02' : '2020-01-01';
  return `${text}x`;
}

/** The hash that a forger computes for what he made. */
function sealed(receipt: Receipt): Receipt {
  const { sha256: _, ...body } = receipt;
  return { ...body, sha256: fingerprint(body) };
}

/** What stands on its own in a receipt: the rule does not say it, so only the hash as the decider keeps it covers it. */
const takenAsStated =
  /^(relance|pack|validAt|knownAt|now|legal|sources|problems)\b|^model\.(id|name|namespace|sha256|document\.file)|\b(title|note|question|column)\b|^inputs\.\d+\.(unit|evidence)|^parameters\.\d+\.(key|unit|valid|known|source|article)/;

describe('a receipt in which one thing was changed', () => {
  const cases = fc.record({
    measure: fc.nat(6).map((index) => () => pack.measures[index]!),
    example: fc.nat(),
    leaf: fc.nat(),
  });
  function tampered(pick: {
    readonly measure: () => Measure;
    readonly example: number;
    readonly leaf: number;
  }) {
    const measure = pick.measure();
    const receipt = receiptOf(measure, measure.cases[pick.example % measure.cases.length]!);
    const paths = leaves(receipt);
    const path = paths[pick.leaf % paths.length]!;
    return { measure, receipt, path, forged: changed(receipt, path, another(at(receipt, path))) };
  }

  test('is found by its hash', () => {
    fc.assert(
      fc.property(cases, (pick) => {
        const { forged, measure } = tampered(pick);
        const verdict = verify(JSON.stringify(forged), documentOf(measure));
        expect(verdict.kind).toBe('mismatch');
      }),
      { numRuns: 150 },
    );
  });

  test('is found where the forger computed the hash anew: what the rule gives by the rule, all by the hash that was kept', () => {
    fc.assert(
      fc.property(cases, (pick) => {
        const { forged, receipt, path, measure } = tampered(pick);
        const text = JSON.stringify(sealed(forged));
        const name = path.join('.');
        fc.pre(name !== 'sha256');
        expect(verify(text, documentOf(measure), receipt.sha256), name).toMatchObject({ kind: 'mismatch' });
        const verdict = verify(text, documentOf(measure));
        if (takenAsStated.test(name)) expect(verdict.kind, name).toBe('verified');
        else expect(verdict.kind, name).not.toBe('verified');
      }),
      { numRuns: 150 },
    );
  });
});
