import { expect, test } from 'vitest'
import { describeNeed, installablePackage, installCommand } from './java-installation.ts'

const policy = `openjdk-17-jdk-headless:
  Installed: (none)
  Candidate: (none)
  Version table:
openjdk-21-jdk-headless:
  Installed: (none)
  Candidate: 21.0.9+10-1
  Version table:
     21.0.9+10-1 500
        500 https://packages.example trixie/main amd64 Packages
`

test('the first package with a candidate is installed', () => {
  const both = ['openjdk-17-jdk-headless', 'openjdk-21-jdk-headless']
  expect(installablePackage(policy, both)).toBe('openjdk-21-jdk-headless')
  expect(installablePackage(policy, both.toReversed())).toBe('openjdk-21-jdk-headless')
  expect(installablePackage('', both)).toBeNull()
})

const on = (...managers: string[]) => installCommand((file) => managers.includes(file))

test('where nothing can be installed, the exact command is said', () => {
  expect(on('/usr/bin/apt-get')).toBe('sudo apt-get install default-jdk-headless maven')
  expect(on('/usr/bin/dnf')).toBe('sudo dnf install java-21-openjdk-devel maven')
  expect(on('/opt/homebrew/bin/brew')).toBe('brew install openjdk@21 maven')
  expect(on()).toContain('brew install openjdk@21 maven')
})

test('what is missing is named', () => {
  expect(describeNeed({ jdk: true, maven: true })).toBe(
    'To fetch Neo4j and CoreNLP, a JDK (Java 17 or newer, with javac) and Maven are needed',
  )
  expect(describeNeed({ jdk: false, maven: true })).toBe('To fetch Neo4j and CoreNLP, Maven is needed')
})
