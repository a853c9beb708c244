import { safe } from '#explore/report';
import { ICONS } from './icons';
import { STYLE } from './style';

/** What is particular to a page: its title, what stands in its main part below the name of the product, its data and its script. */
interface Framed {
  readonly title: string;
  readonly main: string;
  /** What the button says that prints it. */
  readonly print: string;
  /** Elements with data for the script. */
  readonly data?: string;
  readonly script: string;
}

/** One HTML file that needs nothing else and no network. */
export function framed({ title, main, print, data = '', script }: Framed): string {
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${safe(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n` +
    `<div class="top"><span class="brand">${ICONS.brand}Talkdown</span><button type="button" class="print" data-print>${ICONS.printer}${safe(print)}</button></div>\n` +
    `${main}\n</main>\n${data}<script>${script.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>\n</body>\n</html>\n`
  );
}
