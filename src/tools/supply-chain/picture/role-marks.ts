import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import type { Site } from '../../../domain/supply-chain';

/** How much larger than the mark the drawn triangle is, so that corners beyond the circle have room. */
const room = 1.5;

const shapes: Record<Site['role'], number> = { supplier: 0, customer: 1, self: 2, market: 3 };

/** Distance from the edge of a mark of radius r, negative inside: circle, square, diamond, triangle; y points up. */
const fragment = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
void main(void) {
	float r = v_radius / ${room.toFixed(1)};
	vec2 p = v_diffVector;
	float edge = length(p) - r;
	if (v_shape > 2.5) edge = max(-p.y - r * 0.9, dot(vec2(abs(p.x), p.y), vec2(0.8648, 0.5021)) - r * 0.6276);
	else if (v_shape > 1.5) edge = (abs(p.x) + abs(p.y) - r * 1.25) * 0.7071;
	else if (v_shape > 0.5) edge = max(abs(p.x), abs(p.y)) - r * 0.9;
	float border = u_correctionRatio * 2.0;
	float dist = edge + border;
	#ifdef PICKING_MODE
	gl_FragColor = dist > border ? vec4(0.0) : v_color;
	#else
	gl_FragColor = mix(v_color, vec4(0.0), clamp(dist / border, 0.0, 1.0));
	#endif
}`;

/** Draws marks whose shape says the role, besides their colour. Nodes need a `role`. */
class RoleProgram extends NodeCircleProgram {
	override getDefinition() {
		const circle = super.getDefinition();
		return {
			...circle,
			VERTEX_SHADER_SOURCE: circle.VERTEX_SHADER_SOURCE.replace(
				'attribute float a_angle;',
				'attribute float a_angle;\nattribute float a_shape;\nvarying float v_shape;',
			).replace('v_radius = size / 2.0;', 'v_radius = size / 2.0;\n  v_shape = a_shape;'),
			FRAGMENT_SHADER_SOURCE: fragment,
			ATTRIBUTES: [...circle.ATTRIBUTES, { name: 'a_shape', size: 1, type: WebGLRenderingContext.FLOAT }],
		};
	}

	override processVisibleItem(index: number, start: number, data: NodeDisplayData & { role?: Site['role'] }) {
		super.processVisibleItem(index, start, { ...data, size: data.size * room });
		// Behind the circle's place (2), size, colour and id.
		this.array[start + 5] = shapes[data.role ?? 'supplier'];
	}
}

export const roleProgram = RoleProgram as unknown as NodeProgramType;
