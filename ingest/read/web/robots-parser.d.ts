/** The package's own types describe an ES module, which it is not. */
declare module 'robots-parser' {
  type Robots = {
    isAllowed: (url: string, agent: string) => boolean | undefined
    /** In seconds. */
    getCrawlDelay: (agent: string) => number | undefined
  }
  function robotsParser(url: string, text: string): Robots
  export = robotsParser
}
