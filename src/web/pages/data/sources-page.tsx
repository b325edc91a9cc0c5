import { formatDay, success } from '../../../base/index.ts';
import type { Source } from '../../../pack/index.ts';
import type { Page, PageRequest } from '../../page.ts';
import { packOf } from '../find-pack.ts';
import { dataTexts } from './texts.ts';

/** Every source of a pack; figures link to their sources here. */
export const sourcesPage: Page = {
  path: '/:pack/data/sources',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { sources } = found.value.pack;
    return success({
      kind: 'page',
      title: request.text(dataTexts.sources),
      body: (
        <>
          <p class="lead">{request.text(dataTexts.sourcesLead, { count: sources.length })}</p>
          {sources.map((source) => (
            <SourceView request={request} source={source} />
          ))}
        </>
      ),
    });
  },
};

function SourceView({ request, source }: { readonly request: PageRequest; readonly source: Source }) {
  const { text, language } = request;
  const { id, title, language: titleLanguage, publisher, url, date, licence, note } = source;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [text(dataTexts.publisher), publisher],
    [text(dataTexts.date), date === undefined ? undefined : formatDay(date, language)],
    [text(dataTexts.licence), licence ?? text(dataTexts.licenceUnknown)],
    [text(dataTexts.note), note && text(note)],
  ];
  return (
    <section id={`source-${id}`}>
      <h2 lang={titleLanguage}>{title}</h2>
      <dl class="meta">
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ),
        )}
        {/* A pack comes from outside: only web addresses become links. */}
        {url !== undefined && /^https?:\/\//.test(url) ? (
          <>
            <dt>{text(dataTexts.address)}</dt>
            <dd>
              <a href={url}>{url}</a>
            </dd>
          </>
        ) : null}
        <dt>{text(dataTexts.key)}</dt>
        <dd class="code">{id}</dd>
      </dl>
    </section>
  );
}
