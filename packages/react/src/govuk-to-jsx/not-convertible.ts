/** Per component, each published example that the converter cannot say, and why. It may only get shorter. */
export const notConvertible: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
