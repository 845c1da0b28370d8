/**
 * The operators of plans that only read (Cypher manual 5, "Operators in detail", with the variants that EXPLAIN writes in
 * brackets left out). Whatever is not here is refused: an operator of a newer version has to be looked at first.
 */
export const allowedOperators: ReadonlySet<string> = new Set(
  `
  # where rows come from
  AllNodesScan NodeByLabelScan PartitionedAllNodesScan PartitionedNodeByLabelScan
  IntersectionNodeByLabelsScan UnionNodeByLabelsScan SubtractionNodeByLabelsScan NodeByIdSeek
  NodeByElementIdSeek NodeIndexSeek NodeUniqueIndexSeek MultiNodeIndexSeek NodeIndexSeekByRange
  NodeUniqueIndexSeekByRange NodeIndexScan NodeIndexContainsScan NodeIndexEndsWithScan
  DirectedRelationshipIndexSeek UndirectedRelationshipIndexSeek DirectedRelationshipIndexScan
  UndirectedRelationshipIndexScan DirectedRelationshipIndexSeekByRange
  UndirectedRelationshipIndexSeekByRange DirectedRelationshipIndexContainsScan
  UndirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
  UndirectedRelationshipIndexEndsWithScan DirectedRelationshipTypeScan UndirectedRelationshipTypeScan
  DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan DirectedAllRelationshipsScan
  UndirectedAllRelationshipsScan DirectedRelationshipByIdSeek UndirectedRelationshipByIdSeek
  DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek
  DirectedRelationshipUniqueIndexSeek UndirectedRelationshipUniqueIndexSeek NodeCountFromCountStore
  RelationshipCountFromCountStore Argument Unwind EmptyRow

  # along relationships
  Expand OptionalExpand VarLengthExpand BFSPruningVarLengthExpand PruningVarLengthExpand Repeat
  BidirectionalRepeat ShortestPath StatefulShortestPath ProjectEndpoints Trail AllShortestPaths
  NullifyMetadata AssertSameNode AssertSameRelationship

  # rows put together
  Apply SemiApply AntiSemiApply LetSemiApply LetAntiSemiApply SelectOrSemiApply SelectOrAntiSemiApply
  LetSelectOrSemiApply LetSelectOrAntiSemiApply ConditionalApply AntiConditionalApply RollUpApply Optional
  CartesianProduct NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin
  LeftOuterHashJoin RightOuterHashJoin TriadicSelection TriadicBuild TriadicFilter Union OrderedUnion Anti

  # rows looked at
  Filter Projection CacheProperties RemoteBatchProperties Distinct OrderedDistinct EagerAggregation
  OrderedAggregation Limit ExhaustiveLimit Skip Sort PartialSort Top PartialTop Top1WithTies Eager
  DropResult EmptyResult ProduceResults

  # procedures: their names are looked at one by one
  ProcedureCall
`
    .replaceAll(/#.*$/gmu, '')
    .trim()
    .split(/\s+/u),
)
