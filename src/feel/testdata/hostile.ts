/** Expressions that would take the machine's time or memory, or reach what is not theirs. */
export interface Attack {
  readonly attack: string;
  readonly text: string;
  /** The problem that it meets; undefined for one that is harmless here. */
  readonly code?: string;
  /** What comes out, as text of FEEL; null unless told. */
  readonly is?: string;
}

/** A context whose every entry is made of the one before: two parts, four, eight, ... */
function doubled(times: number, first: string, next: (before: string) => string): string {
  const entries = Array.from({ length: times }, (_, at) => `a${at + 1}: ${next(`a${at}`)}`);
  return `{a0: ${first}, ${entries.join(', ')}}.a${times}`;
}

const pairs = doubled(60, '[1]', (before) => `[${before}, ${before}]`);
const numbers = (to: number) => `(for i in 1..${to} return i)`;
const letters = (count: number) => `string join(for i in 1..${count} return "a")`;

const steps = 'FEEL-NULL-STEPS';
const size = 'FEEL-NULL-SIZE';
const depth = 'FEEL-NULL-DEPTH';
const pattern = 'FEEL-NULL-PATTERN';

/** While an expression runs. */
export const runningAttacks: readonly Attack[] = [
  { attack: 'a range without end', text: 'count(for i in 1..999999999999999 return i)', code: steps },
  { attack: 'days without end', text: 'count(for d in @"0001-01-01"..@"999999999-01-01" return d)', code: steps },
  { attack: 'loops that multiply', text: 'count(for i in 1..1000, j in 1..1000, k in 1..1000 return 1)', code: steps },
  { attack: 'loops inside one another', text: `${numbers(1000)}[count(${numbers(1000)}[item > 0]) > 0]`, code: steps },
  { attack: 'a quantifier without end', text: 'some i in 1..100000000 satisfies i < 0', code: steps },
  { attack: 'copies of copies', text: 'for i in 1..1000000 return partial', code: steps },
  { attack: 'recursion that doubles', text: '{f: function(n) if n < 2 then n else f(n - 1) + f(n - 2), r: f(100)}.r', code: steps },
  { attack: 'recursion without end', text: '{f: function(n) f(n + 1), r: f(0)}.r', code: depth },
  { attack: 'a function that calls itself by its argument', text: '(function(f) f(f))(function(f) f(f))', code: depth },
  { attack: 'a text that doubles', text: doubled(60, '"ab"', (before) => `${before} + ${before}`), code: size },
  { attack: 'a list that doubles', text: doubled(60, '[1, 2]', (before) => `concatenate(${before}, ${before})`), code: steps },
  { attack: 'shared parts as result', text: pairs, code: steps },
  { attack: 'shared parts in contexts', text: doubled(60, '{z: 1}', (before) => `{x: ${before}, y: ${before}}`), code: steps },
  { attack: 'shared parts as text', text: `string(${pairs})`, code: steps },
  { attack: 'shared parts compared', text: `${pairs} = ${pairs}`, code: steps },
  { attack: 'shared parts flattened', text: `flatten(${pairs})`, code: steps },
  { attack: 'shared parts made distinct', text: `distinct values([${pairs}, ${pairs}])`, code: steps },
  { attack: 'shared parts against a type', text: `${pairs} instance of list<list<list<number>>>`, code: steps },
  { attack: 'a value of many levels', text: '(for i in 1..600 return if i = 1 then [] else [partial[-1]])[-1]', code: depth },
  { attack: 'distinct values one by one', text: 'distinct values(for i in 1..10000 return [i])', code: steps },
  { attack: 'a long delimiter', text: `string join(${numbers(2000)}[false], "x") + string join(for i in 1..2000 return "x", ${letters(2000)})`, code: size },
  { attack: 'a long replacement', text: `replace(${letters(2000)}, "a", ${letters(2000)})`, code: size },
  { attack: 'numbers of six thousand digits', text: `string(for i in 1..10000 return 1e6000)`, code: steps },
  { attack: 'a duration that doubles', text: '(for i in 1..150 return if i = 1 then @"P1D" else partial[-1] + partial[-1])[-1]', code: 'FEEL-NULL-OPERATOR' },
  { attack: 'a power beyond all', text: '9.99e6143 ** 9.99e6143', code: 'FEEL-NULL-RESULT' },
  { attack: 'costly powers', text: 'count(for i in 1..100000 return 1.0000000001 ** (i + 0.5))', code: steps },
  { attack: 'costly exponentials', text: 'count(for i in 1..100000 return exp(i / 100000))', code: steps },
  { attack: 'remainders of twelve thousand digits', text: 'count(for i in 1..100000 return modulo(1e6144, 7e-6100))', code: steps },
  { attack: 'zones of time', text: 'count(for i in 1..100000 return @"2020-03-29T10:00:00@Europe/Brussels" < @"2020-03-29T10:00:00@America/New_York")', code: steps },
  { attack: 'ranges parsed in a loop', text: 'count(for i in 1..10000 return range("[1..2]"))', code: steps },
  { attack: 'a pattern that backtracks', text: `matches("${'a'.repeat(30)}", "(a+)+b")`, code: pattern },
  { attack: 'choices that backtrack', text: `matches("${'a'.repeat(30)}", "(a|a)*b")`, code: pattern },
  { attack: 'options that multiply', text: `matches("${'a'.repeat(30)}", "${'a?'.repeat(30)}${'a'.repeat(30)}")`, code: pattern },
  { attack: 'bounds that multiply', text: `matches("${'a'.repeat(30)}", "(a{0,9}){0,9}b")`, code: pattern },
  { attack: 'a pattern on a long text', text: `matches(${letters(50_000)}, "a*b")`, code: pattern },
  { attack: 'patterns in a loop', text: `count(for i in 1..10000 return matches("${'a'.repeat(100)}", "a*a*b"))`, code: steps },
  { attack: 'a sort that contradicts itself', text: 'count(sort([3, 1, 2], function(a, b) true))', is: '3' },
  { attack: 'a sort that says nothing', text: 'sort([3, 1, 2], function(a, b) null)' },
  { attack: 'the prototype as entry', text: '{"__proto__": 1}.__proto__', is: '1' },
  { attack: 'the prototype as name', text: '__proto__', code: 'FEEL-NULL-NAME' },
  { attack: 'the prototype as key', text: 'get value({}, "__proto__")' },
  { attack: 'the constructor', text: '{a: 1}.constructor', code: 'FEEL-NULL-PROPERTY' },
  { attack: 'the constructor of a function', text: 'abs.constructor', code: 'FEEL-NULL-PROPERTY' },
  { attack: 'a method of JavaScript', text: '"a".toString', code: 'FEEL-NULL-PROPERTY' },
  { attack: 'a name of JavaScript', text: 'hasOwnProperty', code: 'FEEL-NULL-NAME' },
];

const list = (count: number, part: (at: number) => string, between: string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(between);

/** Before it runs: texts that the parser must not be lost in. */
export const parsedAttacks: readonly Attack[] = [
  { attack: 'a number beyond all', text: '1e999999999', code: 'FEEL-NUMBER' },
  { attack: 'a negative number beyond all', text: '-1e6145', code: 'FEEL-NUMBER' },
  { attack: 'an exponent of many digits', text: `1e${'9'.repeat(90_000)}`, code: 'FEEL-NUMBER' },
  { attack: 'a very long text', text: '1'.repeat(100_001), code: 'FEEL-SIZE' },
  { attack: 'words without end', text: 'a '.repeat(49_000), code: 'FEEL-ITEMS' },
  { attack: 'a context without end', text: `{${list(4000, (at) => `a${at}: ${at}`, ', ')}}`, code: 'FEEL-ITEMS' },
  { attack: 'iterators without end', text: `for ${list(2000, (at) => `a${at} in [1]`, ', ')} return 1`, code: 'FEEL-ITEMS' },
  { attack: 'parameters without end', text: `function(${list(4000, (at) => `a${at}`, ', ')}) 1`, code: 'FEEL-ITEMS' },
  { attack: 'a chain of equals', text: `${'1='.repeat(49_000)}1`, code: 'FEEL-ITEMS' },
  { attack: 'a chain of minus', text: `${'-'.repeat(90_000)}1`, code: 'FEEL-ITEMS' },
  { attack: 'a chain of and', text: `${'a in (1) and '.repeat(6400)}a`, code: 'FEEL-ITEMS' },
  { attack: 'a chain of or', text: `${'a or '.repeat(3000)}a`, code: 'FEEL-DEPTH' },
  { attack: 'brackets without end', text: '('.repeat(90_000), code: 'FEEL-DEPTH' },
  { attack: 'conditions inside one another', text: `${'if a then '.repeat(3000)}1`, code: 'FEEL-SYNTAX' },
  { attack: 'functions inside one another', text: `${'function(a) '.repeat(3000)}1`, code: 'FEEL-SYNTAX' },
  { attack: 'types inside one another', text: `1 instance of ${'list<'.repeat(2000)}number${'>'.repeat(2000)}`, code: 'FEEL-DEPTH' },
  { attack: 'quotes without end', text: '"'.repeat(99_999), code: 'FEEL-SYNTAX-STRING' },
  { attack: 'comments without end', text: '/*'.repeat(49_000), code: 'FEEL-SYNTAX-COMMENT' },
  { attack: 'letters that turn the line around', text: '\u202E1 + 2', code: 'FEEL-SYNTAX' },
];
