import { expect, it } from 'vitest'
import { drawnByOf } from './drawnBy.ts'

it.each([
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'processor',
  ],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', 'processor'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', 'processor'],
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)', 'card'],
  ['Apple GPU', 'card'],
  ['WebKit WebGL', 'card'],
] as const)('%s: the %s draws', (renderer, expected) => {
  expect(drawnByOf(renderer)).toBe(expected)
})
