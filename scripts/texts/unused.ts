import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Finds texts of `*.de.ts` files that no code uses. TypeScript says which text each access means, through props, spreads and
 * picked types; a group that is looked up by a changing key, or handed to code that knows nothing of texts, counts as used
 * as far as that code can reach.
 */
export function unusedTexts(folders: string[]): string[] {
	const files = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(tsx?|astro)$/.test(name))
			.map((name) => resolve(folder, name)),
	);
	const program = ts.createProgram(
		files.map((file) => (file.endsWith('.astro') ? `${file}.tsx` : file)),
		options,
		host(),
	);
	const uses = new Uses(program.getTypeChecker());
	const ours = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
	for (const file of ours) if (!isOfTexts(file) && !knowsNoTexts(file)) uses.collect(file);
	return ours.filter(isGerman).flatMap((file) => uses.unusedIn(file));
}

const options: ts.CompilerOptions = {
	target: ts.ScriptTarget.ESNext,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	strict: true,
	skipLibCheck: true,
	noEmit: true,
	jsx: ts.JsxEmit.Preserve,
	jsxImportSource: 'preact',
	resolveJsonModule: true,
	types: ['node'],
};

/** Reads a component as a module: its code, then its markup as JSX. */
function host(): ts.CompilerHost {
	const base = ts.createCompilerHost(options);
	const component = (name: string) => /^(.*\.astro)\.tsx$/.exec(name)?.[1];
	return {
		...base,
		fileExists: (name) => (component(name) ? existsSync(component(name)!) : base.fileExists(name)),
		readFile: (name) => (component(name) ? moduleOf(readFileSync(component(name)!, 'utf8')) : base.readFile(name)),
		getSourceFile: (name, settings) =>
			component(name) && existsSync(component(name)!)
				? ts.createSourceFile(name, moduleOf(readFileSync(component(name)!, 'utf8')), settings, true, ts.ScriptKind.TSX)
				: base.getSourceFile(name, settings),
	};
}

/** An Astro component as TSX; exact enough for types, not for running. */
function moduleOf(component: string): string {
	const [, code = '', markup = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(component) ?? [undefined, '', component];
	const jsx = markup
		.replace(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<!doctype html>/gi, '')
		.replace(/<(br|hr|img|input|link|meta|source|col|wbr)\b((?:"[^"]*"|\{[^{}]*\}|[^>"{}])*?)\/?>/g, '<$1$2 />')
		.replace(/(\s)\{(\w+)\}(?=\s*(?:\/?>|[\w:-]+=|\{))/g, '$1$2={$2}');
	const props = /\b(?:type|interface) Props\b/.test(code) ? '' : 'type Props = Record<string, any>;';
	return `${code}\n${props}\ndeclare const Astro: { props: Props; [name: string]: any };
export default function Component(props: Props): any { return <>${jsx}</>; }\n`;
}

const isOfTexts = ({ fileName }: ts.SourceFile) => /\.(de|en)\.ts$/.test(fileName);
/** Layers below the texts; passing them over saves a third of the time. */
const knowsNoTexts = ({ fileName }: ts.SourceFile) => /\/src\/(domain|workspace|schemas|loaders)\//.test(fileName);
const isGerman = ({ fileName }: ts.SourceFile) => /\.de\.ts$/.test(fileName);

class Uses {
	private readonly reached = new Set<ts.Node>();
	/** Texts that stand in for others: { ...texts, ...shorterOnes }. */
	private readonly standsFor = new Map<ts.Node, ts.Node[]>();

	private readonly checker: ts.TypeChecker;
	constructor(checker: ts.TypeChecker) {
		this.checker = checker;
	}

	collect(node: ts.Node): void {
		if (ts.isPropertyAccessExpression(node)) this.reach(this.checker.getSymbolAtLocation(node.name));
		else if (ts.isElementAccessExpression(node)) this.lookUp(node.expression, node.argumentExpression);
		else if (ts.isObjectBindingPattern(node)) this.unpack(node);
		if (ts.isExpression(node) && isPassedOn(node)) this.handOver(node);
		ts.forEachChild(node, (child) => this.collect(child));
	}

	unusedIn(file: ts.SourceFile): string[] {
		const found: string[] = [];
		const visit = (node: ts.Node, path: string[]): void => {
			if (ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name))) {
				const keys = [...path, node.name.text];
				const isGroup = ts.isObjectLiteralExpression(unwrapped(node.initializer));
				if (isGroup) visit(node.initializer, keys);
				else if (!this.isUsed(node)) found.push(`${relative(file.fileName)}: ${keys.join('.')}`);
			} else if (!ts.isTypeNode(node)) ts.forEachChild(node, (child) => visit(child, path));
		};
		visit(file, []);
		return found;
	}

	private isUsed(text: ts.Node): boolean {
		return this.reached.has(text) || (this.standsFor.get(text) ?? []).some((other) => this.reached.has(other));
	}

	private reach(symbol: ts.Symbol | undefined): void {
		for (const declaration of symbol?.declarations ?? [])
			if (isGerman(declaration.getSourceFile())) this.reached.add(declaration);
	}

	/** texts[key]: those that the type of the key allows. */
	private lookUp(group: ts.Expression, key: ts.Expression): void {
		const keys = this.checker.getTypeAtLocation(key);
		const names = (keys.isUnion() ? keys.types : [keys]).map((type) =>
			type.isStringLiteral() ? type.value : undefined,
		);
		for (const property of this.checker.getTypeAtLocation(group).getProperties())
			if (names.includes(undefined) || names.includes(property.name)) this.reach(property);
	}

	/** const { title } = texts */
	private unpack(pattern: ts.ObjectBindingPattern): void {
		const type = this.checker.getTypeAtLocation(pattern);
		for (const { name, propertyName } of pattern.elements) {
			const key = propertyName ?? name;
			if (ts.isIdentifier(key)) this.reach(type.getProperty(key.text));
		}
	}

	/** A group of texts where something else is expected: Object.values(texts), a component with props of its own. */
	private handOver(node: ts.Expression): void {
		const type = this.checker.getTypeAtLocation(node);
		if (!isGroupOfTexts(type)) return;
		const target = this.checker.getContextualType(node);
		if (target) this.reachAsFarAs(type, target);
	}

	private reachAsFarAs(group: ts.Type, target: ts.Type): void {
		if (group.symbol === target.symbol || target.flags & ts.TypeFlags.TypeParameter) return;
		if (target.isUnion()) {
			for (const type of target.types) this.reachAsFarAs(group, type);
			return;
		}
		const isAnything = (target.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
		const index = this.checker.getIndexInfosOfType(target).find(({ keyType }) => keyType.flags & ts.TypeFlags.String);
		for (const property of group.getProperties()) {
			const expected = target.getProperty(property.name);
			if (!expected && !index && !isAnything) continue;
			const others = expected?.declarations?.filter((other) => isGerman(other.getSourceFile())) ?? [];
			if (others.length === 0) this.reach(property);
			else for (const own of property.declarations ?? []) this.standsFor.set(own, others);
			const inner = this.checker.getTypeOfSymbol(property);
			const innerTarget = expected ? this.checker.getTypeOfSymbol(expected) : (index?.type ?? target);
			if (isGroupOfTexts(inner)) this.reachAsFarAs(inner, innerTarget);
		}
	}
}

const unwrapped = (node: ts.Expression): ts.Expression =>
	ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
		? unwrapped(node.expression)
		: node;

/** Whether the expression goes elsewhere as it is, instead of being looked into. */
const isPassedOn = (node: ts.Expression) => {
	const { parent } = node;
	const isLookedInto =
		(ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node;
	const isName = ts.isPropertyAccessExpression(parent) && parent.name === node;
	return (
		!isLookedInto &&
		!isName &&
		(ts.isIdentifier(node) ||
			ts.isPropertyAccessExpression(node) ||
			ts.isElementAccessExpression(node) ||
			ts.isCallExpression(node))
	);
};

const isGroupOfTexts = (type: ts.Type): boolean =>
	type.symbol?.declarations?.some((declaration) => isGerman(declaration.getSourceFile())) === true &&
	type.getProperties().length > 0 &&
	type.getCallSignatures().length === 0;

const relative = (file: string) => file.slice(join(process.cwd(), '/').length);
