import { EdgeRectangleProgram } from 'sigma/rendering'
import type { EdgeAttributes, NodeAttributes } from './attributes.ts'

/** Straight edges in dashes of about the same length on the screen, however long the edge and near the camera. */
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;
const float period = 9.0;
const float dash = 5.0;
void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float across = length(v_normal);
  vec2 along = across > 0.001 ? vec2(-v_normal.y, v_normal.x) / across : vec2(1.0, 0.0);
  // Both sides of the middle line see the direction turned round: the distance is the same.
  float at = mod(abs(dot(gl_FragCoord.xy, along)), period);
  float gap = smoothstep(dash - 0.7, dash, at) * (1.0 - smoothstep(period - 0.7, period, at));
  float side = smoothstep(v_thickness - v_feather, v_thickness, across * v_thickness);
  gl_FragColor = mix(v_color, vec4(0.0), max(side, gap));
  #endif
}`

/** How what only some state, or nobody states as done, is drawn apart from what is reported. */
export class DashedProgram extends EdgeRectangleProgram<NodeAttributes, EdgeAttributes> {
  override getDefinition(): ReturnType<EdgeRectangleProgram['getDefinition']> {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader }
  }
}
