import fitsForm from 'virtual:report-form';
import { parseReportQuickly, type ParsedReport } from '../domain/reportSchema';

/** Data from outside → a report, or why it is none (`parseReport`); quick where it is one as it stands. */
export const validateReport = (content: unknown): ParsedReport => parseReportQuickly(content, fitsForm);
