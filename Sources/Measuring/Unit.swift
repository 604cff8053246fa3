/// What a figure counts.
public enum Unit: String, Sendable {
  /// Nanoseconds; shown in the unit that fits.
  case time = "ns"
  /// Mebibytes of memory.
  case mebibytes = "MiB"
  /// Millions of bytes of a file.
  case megabytes = "MB"

  /// A figure with three digits that count.
  public func words(_ value: Double) -> String {
    switch self {
    case .mebibytes, .megabytes: "\(Unit.short(value)) \(rawValue)"
    case .time where value < 1e3: "\(Unit.short(value)) ns"
    case .time where value < 1e6: "\(Unit.short(value / 1e3)) µs"
    case .time where value < 1e9: "\(Unit.short(value / 1e6)) ms"
    case .time: "\(Unit.short(value / 1e9)) s"
    }
  }

  /// Three digits that count: 0.0123, 1.23, 12.3, 123 or 1234.
  public static func short(_ value: Double) -> String {
    let size = value.magnitude
    guard size > 0, size < 1e12 else { return size == 0 ? "0" : value.description }
    var decimals = 0
    var scaled = size
    while scaled < 99.95, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    let digits = String(Int(scaled.rounded()))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    guard decimals > 0 else { return (value < 0 ? "-" : "") + digits }
    return (value < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
