import { getEntry } from 'astro:content';
import type { Region } from '../../schemas/region';

/** Who publishes this instance. */
export async function getRegion(): Promise<Region> {
	const entry = await getEntry('region', 'the');
	if (!entry) throw new Error('content/region.yaml was not read');
	return entry.data;
}
