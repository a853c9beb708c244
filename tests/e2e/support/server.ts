import { inject } from 'vitest';
import './provided';

/** The address of the built app, such as http://localhost:40123, with a path inside it: '/' or '/#/library'. */
export function address(path = '/'): string {
  return new URL(path, inject('url')).href;
}
