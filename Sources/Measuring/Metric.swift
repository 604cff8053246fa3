/// One row of the benchmark: what was measured, and what it should be.
public struct Metric: Sendable {
  /// What it should be.
  public enum Target: Hashable, Sendable {
    /// At most so many times the anchor.
    case times(Double)
    /// At least so many times as fast as the anchor.
    case speed(Double)
    /// At most this by itself, whatever the machine.
    case most(Double)
    /// Nothing was promised.
    case none
  }

  /// Its name: the subject, a dot and what of it.
  public let name: String
  /// What was measured.
  public let samples: Samples
  /// What the figures count.
  public let unit: Unit
  /// What it should be.
  public let target: Target

  /// A row.
  public init(_ name: String, _ samples: Samples, unit: Unit = .time, target: Target) {
    self.name = name
    self.samples = samples
    self.unit = unit
    self.target = target
  }

  /// What is held against the target, pair by pair.
  var judged: [Double] {
    switch target {
    case .speed: samples.ratios.map { 1 / $0 }
    case .times: samples.ratios
    case .most: samples.ours
    case .none: samples.anchor.isEmpty ? samples.ours : samples.ratios
    }
  }

  /// Whether both the median and the best pair miss the target: a busy machine alone is no reason.
  public var isSlow: Bool {
    switch target {
    case .times(let most), .most(let most):
      judged.median > most && (judged.min() ?? 0) > most
    case .speed(let least): judged.median < least && (judged.max() ?? least) < least
    case .none: false
    }
  }

  /// The row in one line.
  public var line: String {
    var parts = [name, "ours \(unit.words(samples.ours.median))"]
    let (low, high) = (judged.min() ?? 0, judged.max() ?? 0)
    if samples.anchor.isEmpty {
      parts[1] += " [\(unit.words(low))..\(unit.words(high))]"
    } else {
      parts.append("anchor \(unit.words(samples.anchor.median))")
      if case .most = target {
        parts.append("[\(unit.words(low))..\(unit.words(high))]")
      } else {
        parts.append(
          "ratio \(Unit.short(judged.median)) [\(Unit.short(low))..\(Unit.short(high))]")
      }
    }
    parts.append("target \(words(of: target))")
    parts.append("\(samples.anchor.isEmpty ? "runs" : "pairs") \(samples.ours.count)")
    parts.append(verdict)
    return parts.joined(separator: "  ")
  }

  /// OK, SLOW, or a line when nothing was promised.
  var verdict: String {
    if target == .none { return "-" }
    return isSlow ? "SLOW" : "OK"
  }

  func words(of target: Target) -> String {
    switch target {
    case .times(let most): "<= \(Metric.plain(most))"
    case .speed(let least): ">= \(Metric.plain(least))"
    case .most(let most): "<= \(Metric.plain(unit.words(most)))"
    case .none: "-"
    }
  }

  private static func plain(_ value: Double) -> String { plain(Unit.short(value)) }

  /// "1.50" as "1.5" and "2.00 µs" as "2 µs".
  private static func plain(_ words: String) -> String {
    let parts = words.split(separator: " ", maxSplits: 1)
    guard var number = parts.first, number.contains(".") else { return words }
    while number.last == "0" { number.removeLast() }
    if number.last == "." { number.removeLast() }
    return ([number] + parts.dropFirst()).joined(separator: " ")
  }
}
