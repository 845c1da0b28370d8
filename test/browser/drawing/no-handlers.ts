/** A drawing nobody listens to. */
export const noHandlers = {
  nodeClicked: () => undefined,
  nodeDoubleClicked: () => undefined,
  edgeClicked: () => undefined,
  stageClicked: () => undefined,
  hovered: () => undefined,
  nodeMoved: () => undefined,
  outlined: () => undefined,
  enclosed: () => undefined,
}
