/** Words that keep their capital anywhere. */
const NAMES = ['English', 'GOV.UK', 'I', 'Open311', 'Urdu', 'Welsh'];

/** As people read it most easily: "On dark background" for Storybook's "On Dark Background", "Request tracker" for `RequestTracker`. */
export function inSentenceCase(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll('Java Script', 'JavaScript')
    .split(' ');
  return words
    .map((word, index) => {
      if (index === 0) return word.charAt(0).toUpperCase() + word.slice(1);
      return isName(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
    })
    .join(' ');
}

function isName(word: string): boolean {
  return NAMES.includes(word) || /.[A-Z]/.test(word);
}
