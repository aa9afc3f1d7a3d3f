/**
 * Puts a text on the clipboard, also on plain HTTP, where only the older way exists:
 * `field` holds the text and stays selected, so that the reader can copy it by hand when this returns false.
 */
export async function copyText(text: string, field: HTMLInputElement): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by the browser or the person: the field below still offers the text.
    }
  }
  field.value = text;
  field.focus();
  field.select();
  field.setSelectionRange(0, text.length);
  return document.queryCommandSupported('copy') && document.execCommand('copy');
}
