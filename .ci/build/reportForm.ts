import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { runnerImport, type Plugin } from 'vite';
import type * as reportSchema from '../../src/domain/reportSchema';

const id = 'virtual:report-form';

/**
 * `virtual:report-form` says quickly whether data has the form of a report as it stands: code that Ajv writes of the JSON Schema when the page is built.
 * The schema itself (Zod) walks through a large report six times as long, since the page's policy lets no code be made in it. In
 * the single file, whose bytes count more, it knows of none.
 */
export const reportForm = (isSingle: boolean): Plugin => ({
  name: 'seika:report-form',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  async load(source) {
    if (source !== `\0${id}`) return null;
    if (isSingle) return 'export default () => false;';
    const { buildFormSchema } = (await runnerImport<typeof reportSchema>('./src/domain/reportSchema.ts')).module;
    // no text is asked for its length but whether it has one: counted as JavaScript counts, which Ajv would warn of
    const ajv = new Ajv2020({
      code: { source: true, esm: true, optimize: 2 },
      messages: false,
      unicode: false,
      inlineRefs: false,
      logger: false,
    });
    return standaloneCode(ajv, ajv.compile(buildFormSchema()));
  },
});
