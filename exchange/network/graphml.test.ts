import { expect, test } from 'vitest'
import { graphml } from './graphml.ts'
import { smallNetwork, textOf } from './network.fixture.ts'

test('a network is GraphML with typed keys', async () => {
  expect(await textOf(graphml(smallNetwork))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <desc>A &amp; B</desc>
  <key id="node_label" for="node" attr.name="label" attr.type="string"/>
  <key id="node_type" for="node" attr.name="type" attr.type="string"/>
  <key id="node_degree" for="node" attr.name="degree" attr.type="int"/>
  <key id="edge_weight" for="edge" attr.name="weight" attr.type="double"/>
  <key id="edge_events" for="edge" attr.name="events" attr.type="int"/>
  <graph id="dramatis" edgedefault="undirected">
    <node id="person:a"><data key="node_label">A &quot;the Rock&quot; &lt;a@b&gt;</data><data key="node_type">person</data><data key="node_degree">2</data></node>
    <node id="person:b"><data key="node_label">B&#10; b</data><data key="node_degree">0</data></node>
    <edge id="e1" source="person:a" target="person:b"><data key="edge_weight">2</data><data key="edge_events">2</data></edge>
  </graph>
</graphml>
`)
})
