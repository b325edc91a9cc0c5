import * as fc from 'fast-check';

type Text = fc.Arbitrary<string>;

/** An expression of a pattern whose `$` are filled by expressions of the given kinds. */
function pattern(text: string, ...holes: readonly Text[]): Text {
  const parts = text.split('$');
  return fc
    .tuple(...holes)
    .map((filled) => parts.map((part, at) => (at === 0 ? part : `${filled[at - 1]!}${part}`)).join(''));
}

const place = fc.constantFrom('1', '2', '-1', '3', '-2', '0', '1', '2', '-1', 'n');

/** Expressions over the columns a, b, n (numbers), s, t (texts), yes, d (date) and m (local date and time), of every kind. */
const grammar = fc.letrec<Record<'number' | 'truth' | 'text' | 'date' | 'list' | 'texts' | 'context' | 'contexts', string>>((tie) => {
  const [number, truth, text, date, list, texts, context, contexts] = (
    ['number', 'truth', 'text', 'date', 'list', 'texts', 'context', 'contexts'] as const
  ).map((kind) => tie(kind)) as [Text, Text, Text, Text, Text, Text, Text, Text];
  const some = (...items: readonly [Text, ...Text[]]) => fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...items);
  return {
    number: some(
      fc.constantFrom('a', 'b', 'n', '1', '0.5', '-2'),
      pattern('($ + $)', number, number),
      pattern('count($)', list),
      pattern('sum($)', list),
      pattern('min($)', list),
      pattern('max($)', list),
      pattern('decimal(mean($), 2)', list),
      pattern('median($)', list),
      pattern('$[$]', list, place),
      pattern('index of($, $)[1]', list, number),
      pattern('count($)', texts),
      pattern('$.x', context),
      pattern('(if $ then $ else $)', truth, number, number),
      pattern('string length($)', text),
      pattern('($ ** $)', number, fc.constantFrom('n', '2', '0', '3', '1')),
      pattern('day of year($)', date),
      pattern('week of year($)', date),
      pattern('$.year', date),
      pattern('($ - $).days', date, date),
      fc.constantFrom('m.second', 'm.minute', '(m - @"2020-01-01T06:30:00").seconds', '(m - @"2020-01-01T06:30:00").hours'),
    ),
    truth: some(
      fc.constantFrom('yes', 'a > 1', 's = "ab"', 'b = null'),
      pattern('list contains($, $)', list, number),
      pattern('(some x in $ satisfies x > $)', list, number),
      pattern('(every x in $ satisfies x > $)', list, number),
      pattern('all(for x in $ return x > $)', list, number),
      pattern('$ = $', list, list),
      pattern('($ and $)', truth, truth),
      pattern('($ or $)', truth, truth),
      pattern('not($)', truth),
      pattern('list contains($, $)', texts, text),
      pattern('$ instance of number', number),
      pattern('$ instance of list<number>', list),
      pattern('$ between $ and $', number, number, number),
      pattern('$ in $', number, list),
      pattern('matches($, $)', text, fc.constantFrom('"^a"', '"[a-c]+$"', '"a.c"', '"^(ab|c)*$"', '"[0-9]{2,3}"', '"[^a-z]"', '"\\\\s|\\\\."', '"^.{2}$"')),
      pattern('contains($, $)', text, text),
      pattern('ends with($, $)', text, text),
      pattern('$ < $', text, text),
      pattern('$ in [$..$]', date, date, date),
      pattern('before($, $)', number, number),
      pattern('after([$..$], $)', number, number, number),
      pattern('during($, ($..$])', number, number, number),
      pattern('overlaps([$..$], [$..$))', number, number, number, number),
      pattern('meets([$..$], [$..$])', number, number, number, number),
      pattern('includes([$..$], $)', date, date, date),
      pattern('starts($, [$..$])', number, number, number),
      pattern('coincides($, $)', number, number),
    ),
    text: some(
      fc.constantFrom('s', 't', '"ab"', '""'),
      pattern('($ + $)', text, text),
      pattern('$[$]', texts, place),
      pattern('max($)', texts),
      pattern('$.y', context),
      pattern('get value($, $)', context, fc.constantFrom('"y"', '"z"')),
      pattern('substring($, $)', text, place),
      pattern('substring($, $, $)', text, place, fc.constantFrom('1', '2', 'n')),
      pattern('substring before($, $)', text, text),
      pattern('substring after($, $)', text, text),
      pattern('upper case($)', text),
      pattern('replace($, $, $)', text, fc.constantFrom('"a"', '"bc"', '"\\\\."'), fc.constantFrom('"x"', '""', '"aa"')),
      pattern('string join($, $)', texts, text),
      pattern('string join([$, $, $])', text, text, text),
      pattern('string($)', number),
      pattern('string($)', truth),
      pattern('string($)', date),
      pattern('string(years and months duration($, $))', date, date),
      fc.constantFrom('string(m)', 'string(m + @"PT26H0.25S")', 'string(m - @"P1M")', 'string(date and time(d, @"10:30:00"))'),
      pattern('day of week($)', date),
      pattern('month of year($)', date),
    ),
    date: some(
      fc.constantFrom('d', '@"2020-02-29"', 'date(m)', 'date(2020 + n, a, b)', 'date(2019, n, 29 + n)', 'date(2000 + n, 2, 29)'),
      pattern('max([d, $])', date),
      pattern('$ + @"P1M"', date),
      pattern('$ - @"P1Y1D"[1]', date).map(() => 'd - @"P2D"'),
      pattern('(if $ then $ else $)', truth, date, date),
    ),
    list: some(
      fc.constantFrom('[a, b, 1]', '[a]', '[1, 2, 3]', '[n, b, a, n]', '(1..n)'),
      pattern('[$, $]', number, number),
      pattern('append($, $)', list, number),
      pattern('concatenate($, $)', list, list),
      pattern('union($, $)', list, list),
      pattern('distinct values($)', list),
      pattern('reverse($)', list),
      pattern('flatten([$, [$]])', list, number),
      pattern('insert before($, $, $)', list, place, number),
      pattern('remove($, $)', list, place),
      pattern('sublist($, $)', list, place),
      pattern('sublist($, $, $)', list, place, fc.constantFrom('1', '2', 'n')),
      pattern('list replace($, $, $)', list, place, number),
      pattern('list replace($, function(x, y) x < y, $)', list, number),
      pattern('sort($)', list),
      pattern('sort($, function(x, y) x > y)', list),
      pattern('$[item > $]', list, number),
      pattern('(for x in $ return x + $)', list, number),
      pattern('(for x in $, y in [1, $] return x - y)', list, number),
      pattern('(for x in 1..n return x + $)', number),
      pattern('(for x in $ return count(partial) + x)', list),
      pattern('(if $ then $ else $)', truth, list, list),
      pattern('$.x', contexts),
      pattern('for l in [$, $] return l[item > 0]', list, list).map((nested) => `flatten(${nested})`),
    ).map((written) => (written === '(1..n)' ? '(for i in 1..n return i)' : written)),
    texts: some(
      fc.constantFrom('[s, t]', '["a", s]'),
      pattern('append($, $)', texts, text),
      pattern('sort($)', texts),
      pattern('distinct values($)', texts),
      pattern('$[item != $]', texts, text),
      pattern('sort([{k: $, v: s}, {k: $, v: t}], function(p, q) p.k < q.k).v', number, number),
    ),
    context: some(
      pattern('{x: $, y: $}', number, text),
      pattern('context put($, "x", $)', context, number),
      pattern('context put($, "y", $)', context, text),
      pattern('context merge([{x: $, y: s}, $])', number, context),
      pattern('context([{key: "x", value: $}, {key: "y", value: $}])', number, text),
      pattern('(if $ then $ else $)', truth, context, context),
      pattern('(if $ then $ else null)', truth, context),
      pattern('$[x > $][1]', contexts, number),
      pattern('$[$]', contexts, place),
    ),
    contexts: some(
      pattern('[$, $]', context, context),
      pattern('append($, $)', contexts, context),
      pattern('$[y != $]', contexts, text),
      pattern('sort($, function(p, q) p.x < q.x)', contexts),
      pattern('(for c in $ return context put(c, "x", $))', contexts, number),
      pattern('distinct values($)', contexts),
      fc.constant('[{x: a, y: s}, null]'),
    ),
  };
});

export const expressions = fc.oneof(
  grammar.number,
  grammar.truth,
  grammar.text,
  grammar.date,
  grammar.list,
  grammar.texts,
  grammar.context,
  grammar.contexts,
  fc.tuple(grammar.list, grammar.list).map(([a, b]) => `[${a}, ${b}]`),
);
