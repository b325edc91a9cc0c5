import { withColon, capital, formatDay, formatMillions, success } from '../../../base/index.ts';
import type { Measure, Pack } from '../../../pack/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { Select, type Choice } from '../../parts/select.tsx';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import {
  authorityName,
  choicesOf,
  chosen,
  filterNames,
  readFilters,
  statusOn,
  type FilterName,
} from './filters.ts';
import { catalogueTexts, familyTexts, statusTexts } from './texts.ts';

/** The measures of a pack, by phase, authority, family, status, legal source and budget. */
export const cataloguePage: Page = {
  path: '/:pack/measures',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const { text, query } = request;
    const filters = readFilters(query);
    const measures = chosen(pack, filters);
    const counts = { count: measures.length, all: pack.measures.length };
    return success({
      kind: 'page',
      title: text(navigation.find(({ path }) => path === 'measures')!.title),
      body: (
        <>
          <FilterForm request={request} pack={pack} />
          <h2>{text(catalogueTexts.found, counts)}</h2>
          {measures.length === 0 ? <p>{text(catalogueTexts.none)}</p> : null}
          <ul class="cards">
            {measures.map((measure) => (
              <Card request={request} pack={pack} measure={measure} />
            ))}
          </ul>
        </>
      ),
    });
  },
};

interface Props {
  readonly request: PageRequest;
  readonly pack: Pack;
}

function FilterForm({ request, pack }: Props) {
  const { text, link, query, path, language } = request;
  const filters = readFilters(query);
  const titles: Readonly<Record<FilterName, string>> = {
    phase: text(catalogueTexts.phase),
    authority: text(catalogueTexts.authority),
    family: text(catalogueTexts.family),
    status: text(catalogueTexts.status, { day: formatDay(pack.asOf, language) }),
    source: text(catalogueTexts.source),
    budget: text(catalogueTexts.budget),
  };
  return (
    <form method="get" action={link(path)} role="search" aria-label={text(catalogueTexts.filter)}>
      <div class="fields">
        {filterNames.map((name) => (
          <Select
            name={name}
            label={titles[name]}
            none={text(catalogueTexts.all)}
            chosen={filters[name]}
            choices={choicesOf(pack, name).map((value): Choice => ({
              value,
              label: labelOf(request, pack, name, value),
            }))}
          />
        ))}
      </div>
      <p>
        <button type="submit">{text(catalogueTexts.show)}</button>{' '}
        {Object.keys(filters).length === 0 ? null : <a href={link(path)}>{text(catalogueTexts.clear)}</a>}
      </p>
    </form>
  );
}

/** A choice in words. */
function labelOf({ text, language }: PageRequest, pack: Pack, name: FilterName, value: string): string {
  switch (name) {
    case 'phase': {
      const window = pack.scenarios
        .find(({ id }) => id === pack.scenario)
        ?.windows.find(({ id }) => id === value);
      return window === undefined
        ? value
        : `${formatDay(window.from, language)} – ${formatDay(window.to, language)}`;
    }
    case 'authority':
      return authorityName(pack, value, language);
    case 'family':
      return text(familyTexts[value as Measure['family']]);
    case 'status':
      return text(statusTexts[value as keyof typeof statusTexts]);
    case 'source':
      return pack.sources.find(({ id }) => id === value)?.title ?? value;
    case 'budget':
      return text(value === 'known' ? catalogueTexts.budgetKnown : catalogueTexts.budgetOpen);
  }
}

function Card({ request, pack, measure }: Props & { readonly measure: Measure }) {
  const { text, link, language } = request;
  const { id, title, summary, authority, family, period, budget } = measure;
  return (
    <li>
      <h3>
        <a href={link(`/${pack.id}/measures/${id}`)}>{text(title)}</a>
      </h3>
      <p>{text(summary)}</p>
      <p class="soft">
        {text(authority)}. {capital(text(familyTexts[family]))}.{' '}
        {capital(text(statusTexts[statusOn(measure, pack.asOf)]))}.{' '}
        {withColon(text(catalogueTexts.period), language)} {formatDay(period.from, language)} –{' '}
        {formatDay(period.to, language)}.
        {budget === undefined
          ? null
          : ` ${withColon(text(catalogueTexts.budget), language)} ${formatMillions(budget.euro.times(100).toDecimalPlaces(0).toNumber(), language)}.`}
      </p>
    </li>
  );
}
