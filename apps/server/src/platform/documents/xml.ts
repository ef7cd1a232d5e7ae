// Writes XML: every text and every attribute is escaped on its way in.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** `inside` is XML already: texts in it went through escapeXml. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...inside: string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const content = inside.join('');
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
}
