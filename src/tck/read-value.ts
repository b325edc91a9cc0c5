import { textOf, type XmlElement } from '../dmn/index.ts';
import { number, parseTemporal, type Value } from '../feel/index.ts';

/** A value of an XML Schema type as value of FEEL. A text that is not of its type is a mistake of the kit and stays a text. */
export function readSingle(element: XmlElement): Value {
  const type = element.attributes.find((item) => item.name.endsWith(':type'))?.value.replace(/^.*:/, '');
  const text = textOf(element);
  switch (type) {
    case 'boolean':
      return text.trim() === 'true' || text.trim() === '1';
    case 'decimal':
    case 'double':
    case 'integer':
    case 'float':
    case 'int':
    case 'long':
      return /^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(text.trim()) ? number(text.trim()) : text;
    case 'date':
    case 'time':
    case 'dateTime':
    case 'duration':
      return parseTemporal(text.trim()) ?? text;
    default:
      return text;
  }
}
