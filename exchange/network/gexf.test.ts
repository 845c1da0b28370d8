import { expect, test } from 'vitest'
import { gexf } from './gexf.ts'
import { gexfFaults } from './gexf-grammar.fixture.ts'
import { smallNetwork, textOf } from './network.fixture.ts'

test('a network is GEXF 1.3 with its spells', async () => {
  const text = await textOf(gexf(smallNetwork))
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>Dramatis</creator>
    <description>A &amp; B</description>
  </meta>
  <graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="undirected" idtype="string">
    <attributes class="node" mode="static">
      <attribute id="type" title="type" type="string"/>
      <attribute id="degree" title="degree" type="integer"/>
    </attributes>
    <attributes class="edge" mode="static">
      <attribute id="events" title="events" type="integer"/>
    </attributes>
    <nodes>
      <node id="person:a" label="A &quot;the Rock&quot; &lt;a@b&gt;" start="2025-03-01" end="2025-03-09">
        <attvalues>
          <attvalue for="type" value="person"/>
          <attvalue for="degree" value="2"/>
        </attvalues>
      </node>
      <node id="person:b" label="B b">
        <attvalues>
          <attvalue for="degree" value="0"/>
        </attvalues>
      </node>
    </nodes>
    <edges>
      <edge id="e1" source="person:a" target="person:b" weight="2">
        <attvalues>
          <attvalue for="events" value="2"/>
        </attvalues>
        <spells>
          <spell start="2025-03-01" end="2025-03-01"/>
          <spell start="2025-03-07" end="2025-03-09"/>
        </spells>
      </edge>
    </edges>
  </graph>
</gexf>
`)
  expect(gexfFaults(text)).toEqual([])
})

test('the check against the grammar finds what is wrong', () => {
  expect(
    gexfFaults(
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="moving"><nodes><node id="a"/><node id="a"/></nodes>' +
        '<edges><edge source="a" target="b"><attvalues><attvalue for="c" value=""/></attvalues></edge></edges><note/></graph></gexf>',
    ),
  ).toEqual([
    'graph mode="moving"',
    'two nodes are a',
    'an edge leads to b, which is no node',
    'no attribute c is declared',
    'there is no <note>',
  ])
})
