import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/{unit,property,reference,content}/**/*.test.ts'],
		benchmark: { include: ['test/bench/**/*.bench.ts'] },
		testTimeout: 30_000,
	},
});
