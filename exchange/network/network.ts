/** From the first to the last day, both inclusive. */
export type Spell = { readonly from: string; readonly to: string }

export type AttributeType = 'string' | 'integer' | 'double' | 'boolean'

/** What nodes or edges of a network tell beside their names and weights. */
export type Attribute = { readonly name: string; readonly type: AttributeType; readonly description: string }

/** The values of attributes by name; null or missing where nothing is known. */
export type Values = Readonly<Record<string, string | number | boolean | null>>

/** `spells`: when it is there, in order and apart; none where nobody knows, which means always. */
export type NetworkNode = {
  readonly id: string
  readonly label: string
  readonly spells: readonly Spell[]
  readonly values: Values
}
export type NetworkEdge = {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly spells: readonly Spell[]
  readonly values: Values
}

/** A network as it is written: nodes come before edges, each read once. */
export type Network = {
  readonly title: string
  readonly directed: boolean
  readonly nodeAttributes: readonly Attribute[]
  readonly edgeAttributes: readonly Attribute[]
  readonly nodes: () => AsyncIterable<NetworkNode>
  readonly edges: () => AsyncIterable<NetworkEdge>
}
