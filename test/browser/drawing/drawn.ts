/** The next frame. */
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Two frames later, what was asked for has been drawn. */
export async function drawn(): Promise<void> {
  await frame()
  await frame()
}
