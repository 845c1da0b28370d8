import type { Shape } from '../../../graph/style/palette.ts'
import { coordinate } from './picture.ts'

/** Corners of each shape that has some, for a radius of 1, y downwards: what the shader of the drawing fills. */
const corners: Partial<Record<Shape, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  triangle: [
    [0, -1.22],
    [1.16, 0.84],
    [-1.16, 0.84],
  ],
  hexagon: [
    [0, -1.11],
    [0.96, -0.555],
    [0.96, 0.555],
    [0, 1.11],
    [-0.96, 0.555],
    [-0.96, -0.555],
  ],
}

/** A shape around a point as path data, of the size it has in the drawing. */
export function shapePath(shape: Shape, x: number, y: number, radius: number): string {
  const known = corners[shape]
  if (known !== undefined) {
    const points = known.map(([dx, dy]) => `${coordinate(x + dx * radius)} ${coordinate(y + dy * radius)}`)
    return `M${points.join('L')}Z`
  }
  if (shape === 'square') return squarePath(x, y, 0.88 * radius, 0.2 * radius)
  const at = (dx: number) => `${coordinate(x + dx)} ${coordinate(y)}`
  const arc = `A${coordinate(radius)} ${coordinate(radius)} 0 1 0`
  return `M${at(-radius)}${arc} ${at(radius)}${arc} ${at(-radius)}Z`
}

function squarePath(x: number, y: number, half: number, corner: number): string {
  const straight = coordinate(2 * (half - corner))
  const round = coordinate(corner)
  const arc = (dx: string, dy: string) => `a${round} ${round} 0 0 1 ${dx} ${dy}`
  return [
    `M${coordinate(x - half)} ${coordinate(y - half + corner)}`,
    arc(round, `-${round}`),
    `h${straight}`,
    arc(round, round),
    `v${straight}`,
    arc(`-${round}`, round),
    `h-${straight}`,
    arc(`-${round}`, `-${round}`),
    'Z',
  ].join('')
}
