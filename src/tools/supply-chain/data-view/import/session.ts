import { newId } from '../../../../workspace/keyed';
import type { Decimal, MoneyUnit } from './amounts';
import type { Chain, Patch } from './chain';
import { type ColumnGuess, findHeader, guessColumns, guessTable, type Remembered, rememberedKey } from './columns';
import { decode, type Encoding, type EncodingReason } from './decode';
import { fileKind, type Refusal, textRefusal } from './file-kind';
import { type Candidates, distinctMarks, findPairs, type Question, type Recognised, resolveFirms } from './firms';
import { type Grid, type GridNote, isBlank, textOf, withinLimits } from './grid';
import { type Issue, interpret, type Mark, type Reading, type ReadSettings } from './interpret';
import type { Field, Knowledge, Table } from './knowledge';
import { type Lexicon, lexicon } from './lexicon';
import { limits } from './limits';
import { type Mode, type Plan, planImport } from './plan';
import type { Separator } from './separator';
import { squash } from './squash';
import { textTable } from './text-rows';
import { guessUnits } from './units';
import { workbookGrids } from './workbook';

/** What the person has set by hand; the rest is found in the file. */
export type Chosen = {
	sheet?: number;
	encoding?: Encoding;
	separator?: Separator;
	header?: number;
	table?: Table;
	/** Meaning by column. */
	fields?: Record<number, Field | ''>;
	decimal?: Decimal;
	money?: MoneyUnit;
	times?: Partial<ReadSettings['times']>;
	total?: number;
};

export type PreviewColumn = ColumnGuess & { heading: string; samples: string[]; empty: boolean; duplicate: boolean };

/** What a file holds and how it is understood, with the reason for everything that was guessed. */
export type Preview = {
	sheets: string[];
	sheet: number;
	/** Only of separated text. */
	text?: { encoding: Encoding; reason: EncodingReason; separator: Separator; separatorFound: boolean };
	settings: ReadSettings;
	found: {
		header: boolean;
		table: boolean;
		decimal: boolean;
		money: boolean;
		times: Record<keyof ReadSettings['times'], boolean>;
	};
	columns: PreviewColumn[];
	/** The first rows as they stand in the file. */
	head: { row: number; cells: string[] }[];
	notes: { kind: GridNote['kind']; n: number; row?: number }[];
	rows: number;
	/** A currency that the value's heading names and that is not converted. */
	currency?: string;
	/** What stands in the way of reading: no column for the firm, no total for shares. */
	missing: ('firm' | 'total')[];
};

/** What would become of the record. */
export type PlanView = Pick<Plan, 'sites' | 'links' | 'addedUp' | 'ungrouped' | 'both' | 'read'> & {
	listed: number;
	questions: Question[];
	questionCount: number;
	recognised: Recognised[];
	recognisedCount: number;
	/** How many rows of each kind. */
	issueCounts: { kind: Issue['kind']; taken: boolean; n: number }[];
	issues: Issue[];
};

export type Answer = { a: string; b: string; same: boolean };
export type PlanOptions = { mode: Mode; answers: Answer[]; ownName: string };

/** Lists that the page shows at once; the whole of it is in the file to download. */
const shown = { issues: 200, questions: 300, recognised: 100 };

/** One file on its way into the record. Pure but for loading its libraries; lives in a worker. */
export class ImportSession {
	readonly #words: Lexicon;
	readonly #knowledge: Knowledge;
	readonly #chain: Chain;
	#bytes: Uint8Array | undefined;
	#name = '';
	#grids: Grid[] = [];
	#text: Preview['text'];
	#reading: Reading | undefined;
	#settings: ReadSettings | undefined;
	#columns: PreviewColumn[] = [];
	#firms: { candidates: Candidates; indexOf: (mark: Mark) => number } | undefined;
	#plan: Plan | undefined;
	#answers: Answer[] = [];

	constructor(knowledge: Knowledge, chain: Chain) {
		this.#knowledge = knowledge;
		this.#chain = chain;
		this.#words = lexicon(knowledge);
	}

	/** Takes a file; tells why where it cannot be read. */
	async open(bytes: Uint8Array, name: string): Promise<Refusal | undefined> {
		this.#name = name;
		if (bytes.length > limits.bytes) return 'tooLarge';
		const kind = fileKind(bytes);
		if (kind.kind === 'refused') return kind.refusal;
		if (kind.kind === 'text') {
			this.#bytes = bytes;
			return this.#readText({});
		}
		const workbook = await workbookGrids(bytes);
		if (!workbook.ok) return workbook.refusal;
		this.#grids = workbook.grids.map(withinLimits);
		return this.#grids.some(hasCells) ? undefined : 'noCells';
	}

	#readText({ encoding, separator }: Chosen): Refusal | undefined {
		const decoded = decode(this.#bytes!, encoding);
		const refusal = textRefusal(decoded.text);
		// A character set chosen by hand may look odd; the person sees it and chooses again.
		if (refusal && encoding === undefined) return refusal;
		const table = textTable(decoded.text, this.#name, separator);
		this.#grids = [withinLimits(table.grid)];
		this.#text = {
			encoding: decoded.encoding,
			reason: decoded.reason,
			separator: table.separator,
			separatorFound: table.separatorFound,
		};
		return hasCells(this.#grids[0]!) ? undefined : 'noCells';
	}

	/** How the file is understood, with the person's corrections. */
	preview(chosen: Chosen): Preview {
		const text = this.#text;
		if (
			text &&
			(chosen.encoding ?? text.encoding) + (chosen.separator ?? text.separator) !== text.encoding + text.separator
		) {
			this.#readText({
				encoding: chosen.encoding ?? text.encoding,
				separator: chosen.separator ?? text.separator,
			});
		} else if (text && chosen.encoding === undefined && text.reason === 'chosen') this.#readText(chosen);
		const words = this.#words;
		const sheet = Math.min(chosen.sheet ?? Math.max(0, this.#grids.findIndex(hasCells)), this.#grids.length - 1);
		const grid = this.#grids[sheet]!;
		const header = chosen.header ?? findHeader(grid.rows, words);
		const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
		const headings = Array.from({ length: width }, (_, x) => (header < 0 ? '' : textOf(grid.rows[header]?.[x]).trim()));
		const guessed = guessTable(headings, `${grid.name} ${this.#name}`, words);
		const table = chosen.table ?? guessed ?? 'customers';
		const remembered: Remembered = new Map(
			Object.values(this.#chain.mappings).map(({ header: key, table: of, field }) => [
				`${of} ${key}`,
				field as Field | '',
			]),
		);
		const guesses = guessColumns(headings, table, words, remembered);
		const fields = guesses.map((guess, x) => chosen.fields?.[x] ?? guess.field);
		// A meaning given by hand is taken from the column that was guessed to have it.
		for (const [x, field] of Object.entries(chosen.fields ?? {})) {
			fields.forEach((other, i) => {
				if (field !== '' && other === field && i !== Number(x) && chosen.fields?.[i] === undefined) fields[i] = '';
			});
		}
		const fallback: Decimal =
			text && text.separator === ',' ? 'point' : this.#knowledge.locale === 'de' ? 'comma' : 'point';
		const fallbackOfText: Decimal = text && text.separator === ';' ? 'comma' : fallback;
		const units = guessUnits(grid, header, fields, fallbackOfText, words);
		const settings: ReadSettings = {
			header,
			table,
			fields,
			decimal: chosen.decimal ?? units.decimal,
			money: chosen.money ?? units.money,
			times: { ...units.times, ...chosen.times },
			total: chosen.total ?? 0,
		};
		const body = grid.rows.slice(header + 1);
		const seen = new Map<string, number>();
		this.#columns = headings.map((heading, x) => {
			const times = (seen.get(squash(heading)) ?? 0) + 1;
			if (heading !== '') seen.set(squash(heading), times);
			const filled = body.filter((row) => !isBlank(row[x]));
			return {
				field: fields[x]!,
				reason:
					chosen.fields?.[x] === undefined
						? fields[x] === guesses[x]!.field
							? guesses[x]!.reason
							: 'none'
						: 'remembered',
				heading,
				samples: filled.slice(0, 3).map((row) => textOf(row[x]).slice(0, 60)),
				empty: filled.length === 0,
				duplicate: times > 1,
			};
		});
		this.#settings = settings;
		this.#reading = interpret(grid, settings, words);
		this.#firms = undefined;
		this.#plan = undefined;
		const partners: Field[] = table === 'links' ? ['supplier', 'customer'] : ['firm'];
		const missing: Preview['missing'] = [];
		if (!partners.some((field) => fields.includes(field))) missing.push('firm');
		if (table !== 'sites' && fields.includes('share') && !fields.includes('value') && settings.total <= 0)
			missing.push('total');
		return {
			sheets: this.#grids.map(({ name }) => name),
			sheet,
			text: this.#text,
			settings,
			found: {
				header: header >= 0,
				table: guessed !== undefined,
				decimal: units.decimalFound,
				money: units.moneyFound,
				times: units.timesFound,
			},
			columns: this.#columns,
			head: grid.rows.slice(0, Math.max(12, header + 6)).map((row, i) => ({
				row: i + 1,
				cells: row.slice(0, 30).map((cell) => textOf(cell).slice(0, 60)),
			})),
			notes: countNotes(grid.notes),
			rows: this.#reading.rows,
			currency: units.currency,
			missing,
		};
	}

	/** What the file would make of the record. The costly comparing of names is done once a preview. */
	plan({ mode, answers, ownName }: PlanOptions): PlanView {
		const { entries, rows } = this.#reading!;
		const { sites, links, decisions } = this.#chain;
		this.#answers = answers;
		if (!this.#firms) {
			const marks = function* () {
				for (const { firm, from, to } of entries) {
					if (firm) yield firm;
					else {
						if (from) yield from;
						if (to) yield to;
					}
				}
			};
			const { list, indexOf } = distinctMarks(marks());
			this.#firms = { candidates: findPairs(list, sites), indexOf };
		}
		const { table } = this.#settings!;
		const expected = table === 'customers' ? 'customer' : table === 'suppliers' ? 'supplier' : undefined;
		const resolved = resolveFirms(this.#firms.candidates, sites, [...Object.values(decisions), ...answers], expected);
		const plan = planImport({
			entries,
			table,
			mode,
			chain: { sites, links },
			resolved,
			indexOf: this.#firms.indexOf,
			words: this.#words,
			ownName,
			unnamed: this.#knowledge.unnamed,
		});
		this.#plan = plan;
		const all = this.issues();
		const counts = new Map<string, PlanView['issueCounts'][number]>();
		for (const { kind, taken } of all) {
			const count = counts.get(`${kind} ${taken}`) ?? { kind, taken, n: 0 };
			count.n++;
			counts.set(`${kind} ${taken}`, count);
		}
		return {
			sites: plan.sites,
			links: plan.links,
			addedUp: plan.addedUp,
			ungrouped: plan.ungrouped,
			both: plan.both,
			read: plan.read,
			listed: rows - plan.read,
			questions: resolved.questions.slice(0, shown.questions),
			questionCount: resolved.questions.length,
			recognised: resolved.recognised.slice(0, shown.recognised),
			recognisedCount: resolved.recognised.length,
			issueCounts: [...counts.values()].sort((a, b) => Number(a.taken) - Number(b.taken) || b.n - a.n),
			issues: all.filter(({ kind }) => kind !== 'empty').slice(0, shown.issues),
		};
	}

	/** All that was not read or not read wholly, by row. */
	issues(): Issue[] {
		return [...(this.#reading?.issues ?? []), ...(this.#plan?.issues ?? [])].sort((a, b) => a.row - b.row);
	}

	/** The change of the record as planned last, with what is to be remembered. */
	patch(): Patch {
		const { table } = this.#settings!;
		const mappings: Patch['mappings'] = {};
		for (const { heading, field, reason } of this.#columns) {
			if (heading === '' || (field === '' && reason !== 'remembered')) continue;
			const key = rememberedKey(table, heading).slice(table.length + 1);
			if (key === '') continue;
			const id = `${table}-${key.replaceAll(' ', '-')}`.slice(0, 60);
			mappings[id] = { header: key.slice(0, 200), table, field };
		}
		const decisions = Object.fromEntries(
			this.#answers.map(({ a, b, same }) => [
				newId(),
				{ a: a.slice(0, limits.name), b: b.slice(0, limits.name), same },
			]),
		);
		return { ...this.#plan!.patch, decisions, mappings };
	}
}

const hasCells = ({ rows }: Grid): boolean => rows.some((row) => !row.every(isBlank));

function countNotes(notes: readonly GridNote[]): Preview['notes'] {
	const counts = new Map<GridNote['kind'], { kind: GridNote['kind']; n: number; row?: number }>();
	for (const note of notes) {
		const count = counts.get(note.kind) ?? { kind: note.kind, n: 0, ...('row' in note && { row: note.row }) };
		count.n += 'n' in note ? note.n : 1;
		counts.set(note.kind, count);
	}
	return [...counts.values()];
}
