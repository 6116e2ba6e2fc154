import { factsOf, type Language } from '../domain/languages';
import type { IssueCode, Issue } from '../domain/issue';

/** What an issue says in each language: what is wrong, and what to do. `{name}` stands for a parameter of the issue. */
export const issueWords: Readonly<Record<IssueCode, { readonly ja: string; readonly en: string }>> = {
  empty: {
    ja: 'ファイルが空です。報告書の本文が入ったファイルを選んでください。',
    en: 'The file is empty. Choose a file that holds the text of the report.',
  },
  binary: {
    ja: '文字として読めないデータです。テキスト形式(UTF-8)で保存した報告書を選んでください。',
    en: 'This is not text. Choose the report saved as text (UTF-8).',
  },
  html: {
    ja: 'ウェブページ(HTML)ですが、「組織目標・取組内容・課等・実績・成果」の表も、「[実績]」「[成果]」の箇条書きも見つかりません。表のあるページを保存し直してください。',
    en: 'This web page (HTML) holds neither a table of goals, initiatives, sections and results nor bullets below [実績] or [成果]. Save the page that shows the table.',
  },
  tooLarge: {
    ja: 'ファイルが大きすぎます（{bytes}バイト、上限{limit}バイト）。報告書だけのファイルにしてください。',
    en: 'The file is too large ({bytes} bytes, limit {limit}). Use a file with the report alone.',
  },
  tableTooLarge: {
    ja: '表が大きすぎます（{what}：{count}、上限{limit}）。報告の表だけを別のファイルに保存してください。',
    en: 'The table is too large ({what}: {count}, limit {limit}). Save the table of the report alone in another file.',
  },
  workbookLocked: {
    ja: '旧形式（.xls）か、パスワードで保護されたブックです。Excelで開き、パスワードを外して .xlsx 形式で保存してください。',
    en: 'This is an old workbook (.xls) or one behind a password. Open it in Excel, take the password off and save it as .xlsx.',
  },
  archiveBroken: {
    ja: 'ブック（.xlsx）が壊れているか、中身の記録が正しくないため開けません。Excelで開いて保存し直してください。',
    en: 'The workbook (.xlsx) is damaged, or says something wrong of what it holds. Open it in Excel and save it again.',
  },
  archiveTooLarge: {
    ja: 'ブックを展開すると大きすぎます（{bytes}バイト・部品{parts}個、上限{limit}バイト・{partLimit}個）。画像や不要なシートを除いて保存し直してください。',
    en: 'The workbook is too large when unpacked ({bytes} bytes in {parts} parts, limit {limit} in {partLimit}). Save it without pictures and sheets that are not needed.',
  },
  archiveForeign: {
    ja: '表計算のブック（.xlsx）ではありません（中身：{found}）。Excelなどで .xlsx 形式に保存するか、圧縮ファイルから報告書だけを取り出してください。',
    en: 'This is no workbook (.xlsx); it holds: {found}. Save it as .xlsx, or take the report out of the archive.',
  },
  entitiesRefused: {
    ja: 'ブックの部品「{part}」に、展開される定義（DOCTYPE・ENTITY）があるため読みません。Excelで開いて保存し直してください。',
    en: 'Part "{part}" of the workbook holds definitions that are made to be expanded (DOCTYPE, ENTITY). Open it in Excel and save it again.',
  },
  sheetMissing: {
    ja: 'シート「{sheet}」がありません。このファイルのシート：{found}。',
    en: 'There is no sheet "{sheet}". Sheets of this file: {found}.',
  },
  sheetsDiffer: {
    ja: '列の異なる表が複数のシートにあります：{found}。読むシートを一つ指定してください（--sheet 名前）。',
    en: 'Several sheets hold tables with different columns: {found}. Name the one to read (--sheet name).',
  },
  achievementsOnly: {
    ja: '成果ボードの achievements.csv です。数値のある実績だけを持ち、数値のない取組・目標・文の位置を持たないため、報告に戻せません。同じフォルダーの report.json か、元の文書を選んでください。',
    en: 'This is an achievements.csv of this board. It holds the results with numbers alone, not the initiatives without them, nor the places in the text: no report can be made of it. Choose report.json of the same folder, or the original document.',
  },
  reportInvalid: {
    ja: '成果ボードの report.json として読めません（{path}：{message}）。report.json か、元の文書を選んでください。',
    en: 'This can not be read as a report.json of this board ({path}: {message}). Choose report.json or the original document.',
  },
  reportNewer: {
    ja: 'より新しい版（schemaVersion {version}）の report.json です。成果ボードを更新してから読み込んでください。',
    en: 'This report.json is of a newer version (schemaVersion {version}). Update this board first.',
  },
  reportFinished: {
    ja: 'すでに出来上がった報告（{municipality} {year}年度）です。年度・団体コード・校訂は、元の文書「{file}」を読むときに指定してください。',
    en: 'This is a finished report ({municipality}, fiscal year {year}). Name year, code and decisions when its document "{file}" is read.',
  },
  noTable: {
    ja: '「組織目標・取組内容・課等・実績・成果」の表が見つかりません。見つかったもの：{found}。列をタブ・縦棒・カンマで区切り、一行目を列名にしてください。読み取れる列名：{accepted}。見出しと箇条書きの文書では「[実績]」「[成果]」の行が要ります。',
    en: 'No table of goals, initiatives, sections, results and outcomes was found. Found: {found}. Part the columns by tabs, bars or commas and name them in the first row. Names that are read: {accepted}. A document of headings and bullets needs lines [実績] and [成果].',
  },
  noResultColumn: {
    ja: '表に「実績」「成果」の列がありません。見出し行にあった列：{found}。読み取れる列名：{accepted}。',
    en: 'The table has no results or outcomes column. Columns found: {found}. Names that are read: {accepted}.',
  },
  fiscalYearMissing: {
    ja: '年度が見つかりません。文書の初めにあったもの：{found}。「令和5年度」「2023年度」のように書かれた行か列名が要ります。なければ年度を指定してください（--fiscal-year 2023）。',
    en: 'No fiscal year was found. The document begins with: {found}. A line or column name such as 令和5年度 or 2023年度 is needed; otherwise name the year (--fiscal-year 2023).',
  },
  departmentMissing: {
    ja: 'どの部の行か分かりません。この行より前の見出し：{found}。部を示すには：{accepted}。',
    en: 'It is not known whose row this is. Headings above it: {found}. A department is read from: {accepted}.',
  },
  headingUnclear: {
    ja: '見出し「{text}」が部の名前として読めないため、続く行（{row}行目から）が「{department}」のものになってしまいます。部の見出しとして読めるもの：{accepted}。',
    en: 'The heading "{text}" could not be read as a department, so that the rows from line {row} would be given to "{department}". A department is read from: {accepted}.',
  },
  columnUnread: {
    ja: '列「{name}」に数値（「{example}」など）がありますが、何の列か分かりません。見出し行にあった列：{found}。読み取れる列名：{accepted}。列名を直すか、不要な列を削除してください。',
    en: 'Column "{name}" holds numbers (such as "{example}") but its meaning is not known. Columns found: {found}. Names that are read: {accepted}. Rename the column, or delete it where it is not needed.',
  },
  columnsUnread: {
    ja: '同じ表に、数値があり、何の列か分からない列がほかに{count}列あります：{names}。',
    en: 'The same table holds {count} more columns of numbers whose meaning is not known: {names}.',
  },
  columnVanished: {
    ja: '前の表にあった列「{name}」がこの表になく、代わりに知らない列があります。この表の列：{found}。読み取れる列名：{accepted}。列名を前の表とそろえてください。',
    en: 'Column "{name}" of an earlier table is missing here, and a column stands here that is not known. Columns found: {found}. Names that are read: {accepted}. Name the columns as in the earlier table.',
  },
  initiativeUnclear: {
    ja: '取組内容の列が見つかりません。列「{name}」（「{example}」など）がそれなら、列名を「取組内容」に直してください。違う場合は、取組内容の列を加えるか、この列を削除してください。見出し行にあった列：{found}。読み取れる列名：{accepted}。',
    en: 'No column of initiatives was found. If column "{name}" ("{example}" and others) is it, name it 取組内容; otherwise add one or delete this column. Columns found: {found}. Names that are read: {accepted}.',
  },
  headerJoined: {
    ja: '見出し行に本文（「{text}」）が続いています。見出し行：{found}。見出し行のあとで改行してください。読み取れる列名：{accepted}。',
    en: 'The header row goes on with text of a row ("{text}"). Header: {found}. Put a line break behind the header. Names that are read: {accepted}.',
  },
  headerUnclear: {
    ja: '見出し行らしい行ですが、列の意味が分かりません：{found}。取組内容か組織目標の列と、実績か成果の列が要ります。読み取れる列名：{accepted}。',
    en: 'This row looks like a header but can not be understood: {found}. A column of initiatives or goals and one of results are needed. Names that are read: {accepted}.',
  },
  indicatorTable: {
    ja: '指標の表（列「{name}」に「{example}」など）ですが、報告の年度の実績値の列が分かりません。見出し行にあった列：{found}。「実績値」「令和5年度実績」のような列が要ります。読み取れる列名：{accepted}、指標・単位・現状値・年度。',
    en: 'This is a table of indicators (column "{name}" holds "{example}"), but no column holds the results of the report year. Columns found: {found}. A column such as 実績値 or 令和5年度実績 is needed. Names that are read: {accepted}, 指標, 単位, 現状値, a year.',
  },
  profileYear: {
    ja: 'この列の読み方（プロファイル）は{profileYear}年度の報告のものですが、{year}年度と指定されています。指定をやめるか、プロファイルの reportYear と years を{year}年度の表に合わせてください。',
    en: 'The profile reads the report of fiscal year {profileYear}, but {year} was named. Name no year, or change reportYear and years of the profile to fit the table of {year}.',
  },
  yearConflict: {
    ja: '列「{name}」は{columnYear}年度の値ですが、この報告は{year}年度として読もうとしました。年度を指定し直すか、見出しの年度を確かめてください。',
    en: 'Column "{name}" holds values of fiscal year {columnYear}, but the report is read as that of {year}. Name the year, or check the header.',
  },
  encodingGuessed: {
    ja: '文字コードを{encoding}と推定して読みました。文字化けがないか確かめてください。',
    en: 'The encoding was guessed as {encoding}. Check for garbled characters.',
  },
  sheetSkipped: {
    ja: 'シート「{sheet}」には報告の表が見つからないため、読みませんでした。',
    en: 'Sheet "{sheet}" holds no table of the report and was not read.',
  },
  sheetHidden: {
    ja: 'シート「{sheet}」は非表示のため、読みませんでした。読むには名前を指定してください（--sheet 名前）。',
    en: 'Sheet "{sheet}" is hidden and was not read. Name it to read it (--sheet name).',
  },
  hiddenCells: {
    ja: 'シート「{sheet}」の非表示の行（{rows}）と列（{columns}）も読みました。公表しないものがないか確かめてください。',
    en: 'Hidden rows ({rows}) and columns ({columns}) of sheet "{sheet}" were read, too. Check that nothing unpublished is among them.',
  },
  cellFaulty: {
    ja: 'シート「{sheet}」の{count}個のセル（{cells}）は、数式がエラーか、計算結果が保存されていません。Excelで開いて直し、保存し直してください。',
    en: 'The formulas of {count} cells of sheet "{sheet}" ({cells}) failed or have no stored value. Correct them in Excel and save again.',
  },
  partsIgnored: {
    ja: 'マクロ・外部リンク・埋め込みファイル（{parts}）は開かず、保存されている値だけを読みました。',
    en: 'Macros, links to other files and embedded files ({parts}) were not opened; the stored values alone were read.',
  },
  municipalityMissing: {
    ja: '市区町村名が見つかりません。団体コードと名称を指定してください。',
    en: 'No municipality was found. Name it and its code.',
  },
  municipalityCodeInvalid: {
    ja: '団体コード「{code}」は検査数字が合いません。6桁のコードを確かめてください。',
    en: 'Municipality code "{code}" has a wrong check digit. Check the six digits.',
  },
  departmentRepeated: {
    ja: '「{department}」の見出しが再び現れました。同じ部の続きとして読みました。',
    en: 'The heading "{department}" appears again. It is read as the same department.',
  },
  departmentNotInContents: {
    ja: '「{department}」は目次にありません。見出しの綴りを確かめてください。',
    en: '"{department}" is not in the table of contents. Check the heading.',
  },
  pillarMissing: {
    ja: '「{department}」に柱の見出しより前の行があります。柱なし（0）として読みました。',
    en: 'Rows of "{department}" stand before any pillar heading. They are read as under no pillar (0).',
  },
  pillarRenamed: {
    ja: '柱{pillar}の名称「{name}」が、前に出た「{known}」と異なります。前の名称を使います。',
    en: 'Pillar {pillar} is named "{name}" here but "{known}" before. The first name is used.',
  },
  pillarNumbered: {
    ja: '柱「{name}」には番号がありません。現れた順に{pillar}としました。',
    en: 'Pillar "{name}" has no number. It is given {pillar}, in the order of the document.',
  },
  pillarsFromGoals: {
    ja: 'この文書には柱の見出しがないため、重点目標・施策の列の{pillars}種類を、現れた順に柱として読みました。',
    en: 'The document has no pillar headings. Its {pillars} policies are read as pillars, in the order of the document.',
  },
  pillarOutOfSeries: {
    ja: '柱の番号{pillar}は、前の番号{before}から離れています。見出しを確かめてください。',
    en: 'Pillar number {pillar} is far from the one before it ({before}). Check the heading.',
  },
  columnUnknown: { ja: '列「{name}」は読み取りの対象外です。', en: 'Column "{name}" is not read.' },
  columnMissing: { ja: '列「{name}」がありません。', en: 'Column "{name}" is missing.' },
  columnJudged: {
    ja: '列「{name}」は評価の点数や区分なので、実績としては読みませんでした。',
    en: 'Column "{name}" holds marks or grades; they were not read as results.',
  },
  columnRemarks: {
    ja: '列「{name}」（「{example}」など）は備考・課題・今後の予定などの列なので、実績としては読みませんでした。',
    en: 'Column "{name}" ("{example}" and others) holds remarks, problems or plans; it was not read as results.',
  },
  columnDerived: {
    ja: '列「{name}」は実績と目標から計算できる値なので、読み取っていません。',
    en: 'Column "{name}" can be computed from results and targets and is not read.',
  },
  rowShifted: { ja: '1列ずれた行を補正して読みました。', en: 'A row shifted by one cell was put right.' },
  rowTooShort: {
    ja: '行のセルが足りません（{cells}／{columns}列）。空欄を補って読みました。',
    en: 'The row has too few cells ({cells} of {columns}). The rest is read as empty.',
  },
  rowTooLong: {
    ja: '行のセルが多すぎます（{cells}／{columns}列）。余りを最後の列に含めました。',
    en: 'The row has too many cells ({cells} of {columns}). The rest is read with the last column.',
  },
  profileInvalid: {
    ja: 'プロファイルの「{path}」が正しくありません：{message}',
    en: 'The profile is wrong at "{path}": {message}',
  },
  profileColumnsGone: {
    ja: 'プロファイルにある列のうち{count}列が、この表にありません：{names}。別の表か、様式が変わったファイルです。プロファイルを直してから読み込んでください。',
    en: '{count} columns of the profile are gone from this table: {names}. It is another table, or its form has changed. Correct the profile and try again.',
  },
  profileColumnsNew: {
    ja: 'プロファイルにない列が{count}列あります：{names}。何の列か（読まない場合もその旨）をプロファイルに書き足してください。',
    en: '{count} columns are not in the profile: {names}. Add to the profile what they hold, or that they are not read.',
  },
  profileOutdated: {
    ja: '列「{name}」は「{expected}」のはずですが、{count}行が「{found}」などです。別の年度の表のようです。プロファイルの年度と、この列の値を直してください。',
    en: 'Column "{name}" should say "{expected}", but {count} rows say otherwise ("{found}"). The table seems to be another year\'s. Correct the years of the profile and the text of this column.',
  },
  figureUnread: {
    ja: '指標「{name}」の値「{text}」は一つの数値として読めないため、値なしとしました。',
    en: 'The value "{text}" of the indicator "{name}" is not one number and was left out.',
  },
  figuresUnnamed: {
    ja: '指標名のない欄に値が{count}個あり、読みませんでした：{cells}。',
    en: '{count} values stand where no indicator is named and were not read: {cells}.',
  },
  zerosUnnamed: {
    ja: '指標名のない欄の0（{count}個）は、値とみなしませんでした。',
    en: '{count} zeros where no indicator is named were not taken for values.',
  },
  officeSettled: {
    ja: '「{text}」は、ほかの行から「{department}」の課等と判断しました。',
    en: '"{text}" was taken for an office of {department}, as in other rows.',
  },
  officeUndivided: {
    ja: '「{text}」は部と課に分けられないため、一つの部として扱いました。違う場合はプロファイルの offices に書いてください。',
    en: '"{text}" could not be divided into department and office and stands as a department of its own. If that is wrong, say so in the offices of the profile.',
  },
  rowUnplaced: {
    ja: '事業名のない行に数値があり、読みませんでした（合計など）：「{text}」',
    en: 'A row of numbers that names no undertaking (a total, for instance) was not read: "{text}"',
  },
  columnsIgnored: {
    ja: 'プロファイルの指定により、数値のある{count}列を読みませんでした（{reason}）：{names}。',
    en: 'As the profile says, {count} columns with numbers were not read ({reason}): {names}.',
  },
  doubtHeader: {
    ja: '列名の行が見つかりません。列名のある行を指定してください。',
    en: 'No row of column names was found. Say in which row they stand.',
  },
  doubtYears: {
    ja: '値の列が{blocks}組あり、どの組がどの年度かは表に書かれていません。推定：{guess}。確かめてください。',
    en: 'The columns of values come {blocks} times, and nothing says which is which year. Our guess: {guess}. Please confirm.',
  },
  doubtPlace: {
    ja: '「{what}」の列が見つかりません。どの列か選んでください。',
    en: 'No column was found for "{what}". Choose one.',
  },
  doubtMoneyUnit: {
    ja: '金額の列（{names}）に単位が書かれていません。「{unit}」と推定しました。確かめてください。',
    en: 'The columns of money ({names}) do not say their unit. We assume "{unit}". Please confirm.',
  },
  doubtColumns: {
    ja: '数値のある{count}列は、何の列か分からないため読まないことにしました：{names}。必要な列があれば選んでください。',
    en: '{count} columns with numbers are left out because we do not know what they hold: {names}. Choose those that are needed.',
  },
  figureMissing: { ja: '指標「{name}」に値がありません。', en: 'The indicator "{name}" has no value.' },
  textOutsideTable: { ja: '表の外の文は読み取りの対象外です：「{text}」', en: 'Text outside the tables is not read: "{text}"' },
  rowOutsideTable: {
    ja: '見出し行より前の行は読み取りの対象外です：「{text}」。見出し行の列名を確かめてください（読み取れる列名：{accepted}）。',
    en: 'A row before any header row is not read: "{text}". Check the names of the columns (names that are read: {accepted}).',
  },
  goalMissing: { ja: '組織目標が空欄で、続くべき前の目標もありません。', en: 'The goal is empty and there is none before it to continue.' },
  initiativeMissing: {
    ja: '取組内容が空欄で、続くべき前の取組もありません。',
    en: 'The initiative is empty and there is none before it to continue.',
  },
  sectionsNotAligned: {
    ja: '課等（{sections}）を取組ごとに分けられません。すべての取組の課等としました。',
    en: 'The sections ({sections}) could not be told apart by initiative. All are given to each.',
  },
  sectionsAmbiguous: {
    ja: '課等（{sections}）の分け方が一つに決まりません。確かめてください。',
    en: 'The sections ({sections}) can be divided in several ways. Please check.',
  },
  statementsByTopic: {
    ja: '複数の取組の実績・成果{statements}件を、内容の近さで取組に割り当てました。確かめてください。',
    en: '{statements} statements of several initiatives were assigned by topic. Please check.',
  },
  noNumerals: { ja: '実績・成果に数値が一つもありません。', en: 'The results and outcomes hold no number at all.' },
  statementTooLong: {
    ja: '一続きの文が長すぎます（{characters}字、上限{limit}字）。文はそのまま残し、数値は読み取りませんでした。箇条書きに分けてください。',
    en: 'One statement is too long ({characters} characters, limit {limit}). Its text is kept, its numbers are not read. Divide it into bullets.',
  },
  unitMissing: { ja: '数値{value}（{label}）に単位がありません。', en: 'The number {value} ({label}) has no unit.' },
  roleDoubtful: { ja: '「{label}」の数値の役割を確かめてください。', en: 'Please check the role of the number "{label}".' },
  questionOpen: {
    ja: '公表した市に確認したいことがあります：「{text}」',
    en: 'Only the publisher can say: "{text}"',
  },
  contextWithoutHead: {
    ja: '「{label}」は他の数値の条件を表す数値ですが、相手の数値がありません。',
    en: '"{label}" describes another number, but none is printed.',
  },
  familyMismatch: {
    ja: '指標「{label}」は指標群「{family}」に入れられません（単位・数え方が異なるか、合計とその内訳です）。',
    en: 'The measure "{label}" can not stand in the family "{family}": unit or counting differ, or a total and its part share it.',
  },
  labelRepeated: { ja: '同じ部に同じ名称の指標があります：「{label}」', en: 'Two measures of one department share the label "{label}".' },
  curationUnmatched: {
    ja: '校訂の決定（{decide}：{department}・柱{pillar}・{marker}「{quote}」）に当たる箇所がありません。',
    en: 'A curation decision ({decide}: {department}, pillar {pillar}, {marker} "{quote}") matches nothing.',
  },
  curationAmbiguous: {
    ja: '校訂の決定（{decide}：{department}・柱{pillar}・{marker}「{quote}」）が{found}か所に当たります。',
    en: 'A curation decision ({decide}: {department}, pillar {pillar}, {marker} "{quote}") matches {found} places.',
  },
  curationInvalid: { ja: '校訂ファイルの{path}が正しくありません：{message}', en: 'The curation file is wrong at {path}: {message}' },
  partsExceedTotal: {
    ja: '「{label}」の内訳の合計{parts}{unit}が、全体{total}{unit}を超えています。',
    en: 'The parts of "{label}" add up to {parts}{unit}, more than the total {total}{unit}.',
  },
  partsIncomplete: {
    ja: '「{label}」の内訳（計{parts}{unit}）は、全体{total}{unit}の一部です。',
    en: 'The parts of "{label}" ({parts}{unit}) are only some of the total {total}{unit}.',
  },
  relationInvalid: {
    ja: '関係「{relation}」の相手（{target}）が正しくありません。',
    en: 'The relation "{relation}" points to something that does not fit ({target}).',
  },
  referenceInvalid: { ja: '参照先のない項目があります（{id}）。', en: 'An entry refers to something that does not exist ({id}).' },
};

/** The sentence of an issue in the reader's language, its parameters filled in. */
export function formatIssue({ code, params }: Pick<Issue, 'code' | 'params'>, language: Language): string {
  return issueWords[code][factsOf(language).base].replace(/\{(\w+)\}/gu, (_, name: string) => String(params[name] ?? ''));
}
