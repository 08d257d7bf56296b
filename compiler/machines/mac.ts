/** A MAC address in lower case with colons, from any of the usual notations. */
export function macOf(text: string): string {
  const digits = text.toLowerCase().replace(/[^0-9a-f]/g, "");
  return digits.replace(/(..)(?=.)/g, "$1:");
}
