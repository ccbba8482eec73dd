/** A colour in numbers: where a person has chosen the colours, tokens hold names that a canvas cannot mix. */
export function plainColour(colour: string): string {
	if (colour === '' || colour.startsWith('#')) return colour;
	const probe = document.createElement('i');
	probe.style.color = colour;
	document.body.append(probe);
	const plain = getComputedStyle(probe).color;
	probe.remove();
	return plain;
}
