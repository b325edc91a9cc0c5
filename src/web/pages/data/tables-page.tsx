import { success } from '../../../base/index.ts';
import type { Page } from '../../page.ts';
import { navigation } from '../../shell/navigation.ts';
import { packOf } from '../find-pack.ts';
import { licenceWords } from './licence.ts';
import { dataTexts } from './texts.ts';
import { otherLanguage } from './descriptor.ts';

/** Every table of a pack, with its licence and files. */
export const tablesPage: Page = {
  path: '/:pack/data',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const { text, link, figures, language } = request;
    const lang = otherLanguage(pack, language);
    const self = `/${pack.id}/data`;
    return success({
      kind: 'page',
      title: text(navigation.find(({ path }) => path === 'data')!.title),
      body: (
        <>
          <p class="lead">{text(dataTexts.lead)}</p>
          <h2>{text(dataTexts.tables)}</h2>
          {lang === undefined ? null : <p class="soft">{text(dataTexts.otherLanguage)}</p>}
          <div class="scroll whole" role="region" aria-label={text(dataTexts.tables)} tabIndex={0}>
            <table>
              <caption>{text(dataTexts.tables)}</caption>
              <thead>
                <tr>
                  <th scope="col">{text(dataTexts.table)}</th>
                  <th scope="col">{text(dataTexts.description)}</th>
                  <th scope="col">{text(dataTexts.sources)}</th>
                  <th scope="col">{text(dataTexts.licence)}</th>
                  <th scope="col">{text(dataTexts.download)}</th>
                </tr>
              </thead>
              <tbody>
                {pack.tables.map(({ name, title, sources, licence }) => (
                  <tr>
                    <th scope="row">
                      <a href={link(`${self}/${name}`)}>{name}</a>
                    </th>
                    <td lang={lang}>{title && text(title)}</td>
                    <td>
                      {sources.map((source, at) => (
                        <>
                          {at === 0 ? '' : ', '}
                          <a href={figures.links.source(source)}>{source}</a>
                        </>
                      ))}
                    </td>
                    <td>{text(licenceWords(licence))}</td>
                    <td>
                      <a href={link(`${self}/${name}.csv`)} aria-label={`CSV: ${name}`}>
                        CSV
                      </a>{' '}
                      <a href={link(`${self}/${name}.parquet`)} aria-label={`Parquet: ${name}`}>
                        Parquet
                      </a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <h2>{text(dataTexts.sources)}</h2>
          <p>
            <a href={link(`${self}/sources`)}>
              {text(dataTexts.sourcesLead, { count: pack.sources.length })}
            </a>
          </p>
          <h2>{text(dataTexts.machine)}</h2>
          <ul>
            <li>
              <a href={link(`/${pack.id}/datapackage.json`)}>{text(dataTexts.dataPackage)}</a>
            </li>
            <li>
              <a href={link(`/${pack.id}/catalogue.jsonld`)}>{text(dataTexts.catalogue)}</a>
            </li>
            <li>
              <a href={link('/api')}>{text(dataTexts.api)}</a>
            </li>
          </ul>
        </>
      ),
    });
  },
};
