import JSONText

/// Everything that one run of the benchmark found.
public struct Report: Sendable {
  /// On what machine and of what program, in the order in which it is told.
  public let header: [(name: String, value: String)]
  /// The rows.
  public private(set) var metrics: [Metric] = []
  /// Made of the results of all that was measured inside the program.
  public private(set) var checksum = 0

  /// A report without rows.
  public init(header: [(name: String, value: String)]) {
    self.header = header
  }

  /// Adds a row.
  public mutating func add(_ metric: Metric) { metrics.append(metric) }

  /// Mixes the result of some work into the checksum.
  public mutating func mix(_ result: Int) { checksum = checksum &* 31 &+ result }

  /// The report for a program: the header, and of each row its medians and all pairs.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.raw("{\"header\":{")
    for (index, item) in header.enumerated() {
      if index > 0 { json.raw(",") }
      json.string(item.name)
      json.raw(":")
      json.string(item.value)
    }
    json.raw("},\"metrics\":[")
    for (index, metric) in metrics.enumerated() {
      json.raw(index > 0 ? ",\n" : "\n")
      Report.write(metric, to: &json)
    }
    json.raw("],\"checksum\":")
    json.number(checksum)
    json.raw("}\n")
    return json.bytes
  }

  private static func write(_ metric: Metric, to json: inout JSONWriter) {
    json.raw("{\"name\":")
    json.string(metric.name)
    json.raw(",\"unit\":")
    json.string(metric.unit.rawValue)
    json.raw(",\"target\":")
    json.string(metric.words(of: metric.target))
    json.raw(",\"verdict\":")
    json.string(metric.verdict)
    json.raw(",\"median\":")
    json.number(metric.judged.median)
    json.raw(",\"ours\":")
    list(metric.samples.ours, to: &json)
    json.raw(",\"anchor\":")
    list(metric.samples.anchor, to: &json)
    json.raw("}")
  }

  private static func list(_ values: [Double], to json: inout JSONWriter) {
    json.raw("[")
    for (index, value) in values.enumerated() {
      if index > 0 { json.raw(",") }
      json.number(value)
    }
    json.raw("]")
  }
}
