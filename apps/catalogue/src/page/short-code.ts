/** Data that a program gets from the service and nobody types: in an example, its name says enough. */
const FROM_THE_SERVICE = /^( *)(request|requests|events|service|language)=\{[[{]\n([\s\S]*?)\n\1[\]}]\}/gm;

/** An example's code with such data by name: `request={request}` in place of forty lines. */
export function shortCode(code: string): string {
  return code.replaceAll(FROM_THE_SERVICE, (_, indent: string, name: string, data: string) => {
    const value = name === 'language' ? (/^ *lang: '(\w+)',?$/m.exec(data)?.[1] ?? name) : name;
    return `${indent}${name}={${value}}`;
  });
}
