// A command names its input, a form its fields: 'input.email' and 'email' are the same place.
export const withoutInput = (path: string): string => path.replace(/^\$?\.?input\./, '');
