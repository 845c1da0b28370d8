import { NodeProgram } from 'sigma/rendering'
import type { ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { Shape } from '../style/palette.ts'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
type Uniform = (typeof uniforms)[number]

/** Number of each shape in the fragment shader. */
const shapeNumbers: Record<Shape, number> = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  hexagon: 4,
  ring: 5,
}

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
attribute vec4 a_border;
attribute vec4 a_ring;
attribute float a_borderWidth;
attribute float a_shape;
attribute float a_dashes;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_ring;
varying float v_borderWidth;
varying float v_shape;
varying float v_dashes;
varying vec2 v_at;
varying float v_pixel;
const float bias = 255.0 / 254.0;
const float ringRoom = 7.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  float pixel = u_correctionRatio * 2.0;
  float reach = radius * 1.3 + pixel * ringRoom;
  vec2 offset = a_corner * reach;
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_at = offset / radius;
  v_pixel = pixel / radius;
  v_shape = a_shape;
  v_dashes = a_dashes;
  v_borderWidth = a_borderWidth;
  v_border = a_border;
  v_border.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_border;
varying vec4 v_ring;
varying float v_borderWidth;
varying float v_shape;
varying float v_dashes;
varying vec2 v_at;
varying float v_pixel;

float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}
float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.8660254, 0.5, 0.5773503);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}
float outline(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) {
    vec2 q = abs(p) - vec2(0.68);
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - 0.2;
  }
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.25) * 0.7071;
  if (v_shape < 3.5) return triangle(p + vec2(0.0, 0.12), 1.05) - 0.12;
  if (v_shape < 4.5) return hexagon(p, 0.9) - 0.06;
  return length(p) - 1.0;
}
void main() {
  float edge = outline(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = edge > 2.0 * v_pixel ? vec4(0.0) : v_color;
  #else
  float border = v_borderWidth * v_pixel;
  float inside = 1.0 - smoothstep(-v_pixel * 0.5, v_pixel * 0.5, edge);
  float fill = 1.0 - smoothstep(-v_pixel * 0.5, v_pixel * 0.5, edge + border);
  float turn = atan(v_at.y, v_at.x) / 6.2831853;
  float gap = v_dashes > 0.5 ? step(0.58, fract(turn * v_dashes + 0.25)) : 0.0;
  vec4 body = mix(v_border, v_color, max(fill, gap));
  float ring = (1.0 - smoothstep(1.2 * v_pixel, 1.9 * v_pixel, abs(edge - 3.6 * v_pixel))) * v_ring.a;
  vec4 drawn = vec4(body.rgb, 1.0) * inside * body.a;
  gl_FragColor = drawn + vec4(v_ring.rgb, 1.0) * ring * (1.0 - drawn.a);
  #endif
}`

function colour(name: string) {
  return { name, size: 4, type: UNSIGNED_BYTE, normalized: true }
}

type ShapedNode = NodeDisplayData & {
  borderColor?: string
  borderWidth?: number
  ringColor?: string
  shape?: Shape
  dashes?: number
}

/** All node shapes in one program, drawn as distance fields: body, border and a ring around what is selected. */
export class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  override getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        colour('a_color'),
        colour('a_border'),
        colour('a_ring'),
        { name: 'a_borderWidth', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_dashes', size: 1, type: FLOAT },
        colour('a_id'),
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    }
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: ShapedNode): void {
    const values = [
      data.x,
      data.y,
      data.size,
      floatColor(data.color),
      floatColor(data.borderColor ?? data.color),
      floatColor(data.ringColor ?? '#00000000'),
      data.borderWidth ?? 0,
      shapeNumbers[data.shape ?? 'circle'],
      data.dashes ?? 0,
      nodeIndex,
    ]
    this.array.set(values, startIndex)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
  }
}
