import { codingsOf, plain, wordsOf } from './codeable.js';
import { numberOf, objectOf, objectsOf, textOf, type Json } from './json.js';

/** An observation's value as it stands: `Positive`, `2.5 cm`, `<0.2 ng/mL`; `null` when it has none or states two. */
export function valueInWords(element: Json): string | null {
  const names = Object.keys(element).filter((name) => /^value[A-Z]/.test(name));
  const [name] = names;
  if (name === undefined || names.length > 1) return null;
  const value = element[name];
  if (name === 'valueQuantity') return quantityInWords(value);
  if (name === 'valueCodeableConcept') return severalInWords(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return textOf(value);
}

/** `Margin involvement in Breast tumor: Uninvolved by invasive carcinoma`, with the components after it. */
export function observationInWords(observation: Json): string | null {
  const label = wordsOf(observation['code']);
  if (label === null) return null;
  const components = objectsOf(observation['component']).flatMap((component) => {
    const value = valueInWords(component);
    return value === null ? [] : [`${wordsOf(component['code']) ?? ''} ${value}`.trim()];
  });
  const values = [valueInWords(observation), ...components].filter((text) => text !== null);
  return values.length === 0 ? null : `${label}: ${values.join('; ')}`;
}

/** Codings of one system under one value are several answers ("BRCA1, BRCA2"), not translations of each other. */
function severalInWords(concept: unknown): string | null {
  const codings = codingsOf(concept);
  const displays = codings.filter(({ system }) => system === codings[0]?.system).map(({ display }) => display);
  const distinct = [...new Set(displays.filter((display) => display !== null).map(plain))];
  return distinct.length > 1 && textOf(objectOf(concept)?.['text']) === null ? distinct.join(', ') : wordsOf(concept);
}

function quantityInWords(quantity: unknown): string | null {
  const object = objectOf(quantity);
  const value = numberOf(object?.['value']);
  if (object === null || value === null) return null;
  const unit = textOf(object['unit']) ?? textOf(object['code']) ?? '';
  return `${textOf(object['comparator']) ?? ''}${value} ${unit}`.trim();
}
