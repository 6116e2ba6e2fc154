import type { Source } from './report';

/**
 * Whether a document came as bare text, which somebody had made of a printed report: only then is it said that nobody has compared it with the paper. Tables,
 * workbooks and web pages are read as the city published them.
 */
export const isTextConversion = ({ file }: Pick<Source, 'file'>): boolean => /\.te?xt$/iu.test(file);
