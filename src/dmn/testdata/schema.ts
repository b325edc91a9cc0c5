import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlC14NMode, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** DMN15.xsd and the schemas that it imports, as libxml2 reads them. */
export interface Schema {
  /** What is wrong with a document; empty where it is valid. */
  readonly mistakes: (xml: string) => readonly string[];
  readonly close: () => void;
}

export function openSchema(folder: string): Schema {
  xmlRegisterFsInputProviders();
  const path = join(folder, 'DMN15.xsd');
  const document = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path });
  const validator = XsdValidator.fromDoc(document);
  return {
    mistakes: (xml) => withDocument(xml, (read) => mistakesOf(validator, read)),
    close: () => {
      validator.dispose();
      document.dispose();
    },
  };
}

function mistakesOf(validator: XsdValidator, document: XmlDocument): readonly string[] {
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  }
}

/** The document as Canonical XML 1.0 (W3C), with its comments: what differs in it differs in what XML can say. */
export function canonical(xml: string): string {
  return withDocument(xml, (document) => document.canonicalizeToString({ withComments: true }));
}

/** Each node that an XPath finds, as Canonical XML; elements with the namespaces that they use. */
export function canonicalParts(xml: string, xpath: string): readonly string[] {
  const options = { withComments: true, mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 };
  return withDocument(xml, (document) => document.find(xpath).map((node) => node.canonicalizeToString(options)));
}

function withDocument<T>(xml: string, work: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(xml);
  try {
    return work(document);
  } finally {
    document.dispose();
  }
}
