import { collect, Decimal, failure, sameText, success, type Result, type Text } from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Confidence, DatedValue, Parameter, Unit } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { readValue } from '../value.ts';
import type { Read } from './yaml-read.ts';
import type { YamlFile, YamlPath } from './yaml-file.ts';

/** `parameters.yaml` as its schema describes it. */
export type ParametersFile = readonly {
  readonly key: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly values: readonly DatedValueFile[];
}[];

interface DatedValueFile {
  readonly value: Decimal | string | boolean;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly knownFrom: string;
  readonly source: string;
  readonly article?: string;
  readonly confidence: Confidence;
  readonly note?: string | Text;
}

export function readParameters({ file, value }: Read<ParametersFile>): Result<readonly Parameter[]> {
  return collect(
    value.map((parameter, index): Result<Parameter> => {
      const values = collect(
        parameter.values.map((dated, at) => readDated(file, [index, 'values', at], dated, parameter.unit)),
      );
      return values.ok ? success({ ...parameter, values: values.value }) : values;
    }),
  );
}

function readDated(file: YamlFile, path: YamlPath, dated: DatedValueFile, unit: Unit): Result<DatedValue> {
  const place = file.place([...path, 'value']);
  const value = readValue(dated.value, unit, place);
  if (!value.ok) return value;
  const sign = signProblem(value.value, unit);
  if (sign !== undefined) return failure(packProblem(sign, place, { found: String(dated.value) }));
  if (dated.validTo !== undefined && dated.validTo < dated.validFrom)
    return failure(
      packProblem('PACK-PERIOD-REVERSED', file.place([...path, 'validTo']), {
        from: dated.validFrom,
        to: dated.validTo,
      }),
    );
  const { note, ...rest } = dated;
  return success({
    ...rest,
    value: value.value,
    ...(note === undefined ? {} : { note: typeof note === 'string' ? sameText(note) : note }),
  });
}

/** No amount, share or count of a rule is below zero, and a share written as percentage is the commonest slip. */
function signProblem(value: Value, unit: Unit): 'PACK-SHARE-RANGE' | 'PACK-VALUE-NEGATIVE' | undefined {
  if (!(value instanceof Decimal)) return undefined;
  if (unit === 'share') return value.isNegative() || value.gt(1) ? 'PACK-SHARE-RANGE' : undefined;
  return value.isNegative() && !value.isZero() ? 'PACK-VALUE-NEGATIVE' : undefined;
}
