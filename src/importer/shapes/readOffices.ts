import { buildIssue, type Issue } from '../../domain/issue';
import type { Profile } from './profileSchema';

/** Whose an undertaking is; null where no office below the department is named. */
export interface Office {
  readonly department: string;
  readonly section: string | null;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** 市民生活部|市民環境課, 教育委員会事務局|学校教育課, 気仙広域連合|衛生課; 北部学校給食センター names no 北部. */
const divided = /^((?![東西南北中]部).+?(?:部|局))(.+)$/u;
const dividedBody = /^(.+?(?:委員会|連合|組合))(?!事務局)(.+)$/u;

function divide(text: string): Office | null {
  const [, department, section] = divided.exec(text) ?? dividedBody.exec(text) ?? [];
  return department === undefined || section === undefined ? null : { department, section };
}

/** A department that has no offices below it (選挙管理委員会事務局). */
const isWhole = (text: string): boolean => /(?:部|局|委員会|連合|組合|署)$/u.test(text);

/**
 * Texts that name department and office in one → both, each text once. What a profile says goes first; a name without its department
 * (観光交流推進室) takes the one that another text gives it; what can not be divided is a department of its own. Both are told.
 * @param texts with the row where each stands first
 */
export function readOffices(
  texts: ReadonlyMap<string, number>,
  said: NonNullable<Profile['offices']>,
): { readonly offices: ReadonlyMap<string, Office>; readonly issues: readonly Issue[] } {
  const names = [...texts.keys()].filter((text) => squeeze(text) !== '');
  const saidOf = new Map(Object.entries(said).map(([text, office]) => [squeeze(text), office]));
  const plain = new Map(names.map((text) => [text, saidOf.get(squeeze(text)) ?? divide(squeeze(text))]));
  const known = [...plain.values()].flatMap((office) => office ?? []);
  const issues: Issue[] = [];
  const offices = new Map(
    names.map((text): [string, Office] => {
      const read = plain.get(text) ?? null;
      if (read !== null) return [text, read];
      const own = squeeze(text);
      const department = findDepartment(own, known);
      const office =
        department === null
          ? { department: own, section: isWhole(own) ? null : own }
          : { department, section: sectionIn(own, known, department) };
      const params = { text: own, department: office.department };
      if (department !== null) issues.push(buildIssue('officeSettled', 'info', texts.get(text) ?? 0, params));
      else if (!isWhole(own)) issues.push(buildIssue('officeUndivided', 'warning', texts.get(text) ?? 0, params));
      return [text, office];
    }),
  );
  return { offices, issues };
}

/** The one department under which an office of this name stands elsewhere; 保健福祉こども家庭センター may lack its 部. */
function findDepartment(text: string, known: readonly Office[]): string | null {
  const found = known.filter(({ department, section }) => {
    if (section === null || !text.endsWith(section)) return false;
    const rest = text.slice(0, text.length - section.length);
    return department.startsWith(rest) && (rest === '' || department.length - rest.length === 1);
  });
  const departments = new Set(found.map(({ department }) => department));
  const [only] = departments;
  return departments.size === 1 ? (only ?? null) : null;
}

const sectionIn = (text: string, known: readonly Office[], department: string): string =>
  known.find((office) => office.department === department && office.section !== null && text.endsWith(office.section))?.section ?? text;
