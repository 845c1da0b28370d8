/**
 * The functions that a console statement may call, in lower case (Cypher manual 5, "Functions"). Not here on purpose:
 * `reduce` (one row may keep a core busy, or fill the heap, past every limit of the database), `load…` and whatever a plugin
 * brings, functions that tell about the server, and those that generate without end. `range` is further bounded by the text
 * rules.
 */
export const allowedFunctions: ReadonlySet<string> = new Set(
  `
  # predicates
  all any exists isempty none single

  # scalar
  coalesce elementid endnode head id last length nullif properties size startnode toboolean tobooleanornull
  tofloat tofloatornull tointeger tointegerornull type valuetype char_length character_length timestamp
  randomuuid

  # aggregates
  avg collect count max min percentilecont percentiledisc stdev stdevp sum

  # lists
  keys labels nodes range relationships reverse tail tobooleanlist tofloatlist tointegerlist tostringlist

  # numbers
  abs ceil floor isnan rand round sign e exp log log10 sqrt acos asin atan atan2 cos cosh cot coth degrees
  haversin pi radians sin sinh tan tanh

  # strings
  btrim left lower ltrim normalize right rtrim split substring tolower tostring tostringornull toupper trim
  upper replace

  # time
  date date.truncate datetime datetime.truncate datetime.fromepoch datetime.fromepochmillis localdatetime
  localdatetime.truncate localtime localtime.truncate time time.truncate duration duration.between
  duration.indays duration.inmonths duration.inseconds date.realtime date.statement date.transaction
  datetime.realtime datetime.statement datetime.transaction

  # space
  point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean

  # paths
  allshortestpaths shortestpath
`
    .replaceAll(/#.*$/gmu, '')
    .trim()
    .split(/\s+/u),
)
