import { languages, sameText, success, type Language, type Text } from '../../../base/index.ts';
import type { Pack, PackTable } from '../../../pack/index.ts';
import type { Page } from '../../page.ts';
import { packOf } from '../find-pack.ts';
import { dataPackageText } from './descriptor.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** The tables of a pack as a catalogue of datasets (DCAT-AP 3.0, SEMIC 2024), for open data portals. */
export const catalogueFile: Page = {
  path: '/:pack/catalogue.jsonld',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const at = (path: string) => `${request.origin}${request.link(`/${pack.id}${path}`)}`;
    const content = `${JSON.stringify(catalogue(pack, at), null, 2)}\n`;
    return success({ kind: 'file', type: 'application/ld+json', name: `${pack.id}.jsonld`, content });
  },
};

/** The data package itself: the paths in it are found below its own address. */
export const dataPackageFile: Page = {
  path: '/:pack/datapackage.json',
  access: 'reader',
  answer: async (request) => {
    const found = packOf(request);
    if (!found.ok) return found;
    const { pack } = found.value;
    const content = dataPackageText(pack) ?? `${JSON.stringify({ name: pack.id, resources: [] })}\n`;
    return success({ kind: 'file', type: 'application/json', name: 'datapackage.json', content });
  },
};

function inLanguages(text: Text, declared: readonly Language[] = languages) {
  return declared.map((language) => ({ '@value': text[language], '@language': language }));
}

function catalogue(pack: Pack, at: (path: string) => string) {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': at('/catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(pack.title),
    'dct:description': inLanguages(pack.title),
    'dct:language': ['NLD', 'ENG', 'FRA'].map((code) => ({ '@id': `${authority}/language/${code}` })),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'Relance' },
    'foaf:homepage': { '@id': at('/data') },
    'dcat:dataset': pack.tables.map((table) => dataset(pack, table, at)),
  };
}

function dataset(pack: Pack, table: PackTable, at: (path: string) => string) {
  const { name, licence, title = sameText(name), description = title } = table;
  const sources = pack.sources.filter(({ id }) => table.sources.includes(id));
  const form = (ending: 'csv' | 'parquet', type: string) => ({
    '@type': 'dcat:Distribution',
    'dct:title': `${name}.${ending}`,
    'dcat:accessURL': { '@id': at(`/data/${name}`) },
    'dcat:downloadURL': { '@id': at(`/data/${name}.${ending}`) },
    'dct:format': { '@id': `${authority}/file-type/${ending.toUpperCase()}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    ...(licence === undefined
      ? {}
      : { 'dct:license': { '@type': 'dct:LicenseDocument', 'dct:title': licence } }),
  });
  return {
    '@id': at(`/data/${name}`),
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(title, pack.tableLanguages),
    'dct:description': inLanguages(description, pack.tableLanguages),
    'dct:identifier': `${pack.id}/${name}`,
    'dct:publisher': sources.map(({ publisher }) => ({ '@type': 'foaf:Agent', 'foaf:name': publisher })),
    'dct:source': sources.flatMap(({ url }) => (url === undefined ? [] : [{ '@id': url }])),
    'dcat:distribution': [form('csv', 'text/csv'), form('parquet', 'application/vnd.apache.parquet')],
  };
}
