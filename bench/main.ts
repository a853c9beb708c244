import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parsePolicy } from '#doctrine';
import city from '#agencies/city';
import { homes } from '#cli/files';
import { compile } from '#story/compiler';
import { benchBrowser, type Place } from './browser';
import { benchCore } from './core';
import { benchExplore } from './explore';
import { printFigures } from './figures';
import { benchScale } from './scale';
import { benchStories } from './stories';

const folder = (name: string) =>
  Object.fromEntries(
    readdirSync(name)
      .filter((file) => /\.ink$|^scenario\.json$/.test(file))
      .map((file) => [`${name}/${file}`, readFileSync(`${name}/${file}`, 'utf8')]),
  );
const { scenario, diagnostics } = compile({ ...folder('stories/lib'), ...folder('stories/bus-stop') }, 'bus-stop');
const pack = parsePolicy(city);
if (!scenario || !('policy' in pack)) throw new Error(diagnostics.map((entry) => entry.message).join('\n'));

const wanted = process.argv.slice(2);
const wants = (part: string) => wanted.length === 0 || wanted.includes(part);
if (wants('core')) printFigures('Core', benchCore(scenario, pack.policy));
if (wants('explore')) printFigures('Explore', benchExplore(scenario, pack.policy));
if (wants('scale')) printFigures('Scale', await benchScale());
if (wants('stories')) printFigures('Stories', benchStories(homes().map(({ slug }) => slug)));
const place = process.env['TALKDOWN_BENCH'];
if (wants('browser') && place !== undefined && existsSync('dist/index.html')) {
  printFigures('Browser', await benchBrowser(JSON.parse(place) as Place));
}
