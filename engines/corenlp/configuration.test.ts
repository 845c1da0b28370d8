import { expect, test } from 'vitest'
import { readSettings } from '../../model/settings.ts'
import { coreNlpArguments, coreNlpPropertiesFile } from './configuration.ts'

test('the properties file: credentials, and exactly the annotators that every request asks for', () => {
  expect(coreNlpPropertiesFile('a-password_of-32')).toBe(`username = dramatis
password = a-password_of-32
preload = tokenize,pos,lemma,ner,depparse
annotators = tokenize,pos,lemma,ner,depparse
outputFormat = json
ssplit.newlineIsSentenceBreak = two
ner.applyFineGrained = false
ner.buildEntityMentions = true
ner.maxlen = 150
`)
})

test('the command line', () => {
  const settings = readSettings({
    DRAMATIS_HOME: '/home/anu/.dramatis',
    CORENLP_HEAP: '3g',
    CORENLP_THREADS: '4',
  })
  const fetched = { jars: '/opt/engines/corenlp/jars', classes: '/opt/engines/corenlp/classes' }
  const ports = { annotate: 17_001, status: 17_002 }
  expect(coreNlpArguments(settings, fetched, ports, '-Ddramatis.corenlp=0123456789abcdef')).toEqual([
    '-Xmx3g',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.io.tmpdir=/home/anu/.dramatis/data/corenlp',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    '--add-exports',
    'jdk.httpserver/sun.net.httpserver=ALL-UNNAMED',
    '-Dcom.sun.net.httpserver.HttpServerProvider=LoopbackHttpServerProvider',
    '-Ddramatis.corenlp=0123456789abcdef',
    '-cp',
    '/opt/engines/corenlp/classes:/opt/engines/corenlp/jars/*',
    'edu.stanford.nlp.pipeline.StanfordCoreNLPServer',
    '-props',
    '/home/anu/.dramatis/secrets/corenlp.properties',
    '-port',
    '17001',
    '-status_port',
    '17002',
    '-timeout',
    '120000',
    '-maxCharLength',
    '100000',
    '-threads',
    '4',
    '-quiet',
    'true',
  ])
})
