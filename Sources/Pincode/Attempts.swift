import DossierStore
import JSONText

/// What is kept of a number or a kiosk: the hash of a code, and how often a wrong one was typed.
struct Attempts: Hashable {
  static let currentFormat = 1
  static let free = 5
  static let longestWait = 3600

  /// The hash of the code; nil for a kiosk and for numbers that are not known.
  var hash: String?
  /// The wrong codes since the last right one.
  private(set) var failures = 0
  /// When the last one was typed, in seconds since 1970.
  private(set) var last = 0

  init(hash: String? = nil) {
    self.hash = hash
  }

  /// The moment until which nobody may try: 30 seconds after the fifth failure, then twice as long
  /// each time, at most an hour.
  func waitsUntil(_ now: Int) -> Int {
    guard failures >= Attempts.free else { return now }
    // A clock that was set back must not keep anybody out for years.
    return min(last, now) + min(30 << min(failures - Attempts.free, 12), Attempts.longestWait)
  }

  mutating func failed(at now: Int) {
    failures = min(failures + 1, 1000)
    last = now
  }

  mutating func succeeded() { failures = 0 }

  var encoded: [UInt8] {
    var json = JSONWriter()
    json.raw("{\"formaat\":")
    json.number(Attempts.currentFormat)
    json.raw(",\"fouten\":")
    json.number(failures)
    if let hash {
      json.raw(",\"hash\":")
      json.string(hash)
    }
    json.raw(",\"laatste\":")
    json.number(last)
    json.raw("}\n")
    return json.bytes
  }

  static func decode(_ bytes: [UInt8], file: String) throws(StoreError) -> Attempts {
    var format: Int?
    var attempts = Attempts()
    do throws(Malformed) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
        var reader = JSONReader(buffer)
        try reader.object { (reader, key) throws(Malformed) in
          switch key {
          case "formaat": format = try reader.integer()
          case "fouten": attempts.failures = try reader.integer()
          case "hash": attempts.hash = try reader.string()
          case "laatste": attempts.last = try reader.integer()
          default: try reader.skipValue()
          }
        }
        try reader.end()
      }
    } catch {
      throw .damaged(file: file, line: 1)
    }
    guard let format else { throw .damaged(file: file, line: 1) }
    guard format <= currentFormat else {
      throw .newerFormat(found: format, known: currentFormat)
    }
    return attempts
  }
}

extension Attempts {
  static func file(of number: DossierNumber) -> DocumentName? {
    DocumentName("pincode-\(number).json")
  }

  /// Numbers that are not known share 256 files: as much is written, and the folder does not grow.
  static func file(ofUnknown number: DossierNumber, secret: [UInt8]) -> DocumentName? {
    DocumentName("onbekend-\(short(number.description, secret).prefix(2)).json")
  }

  static func file(ofKiosk kiosk: String, secret: [UInt8]) -> DocumentName? {
    DocumentName("kiosk-\(short(kiosk, secret)).json")
  }

  private static func short(_ text: String, _ secret: [UInt8]) -> String {
    String(decoding: KeyedHash.digits(Array(text.utf8), key: secret).prefix(16), as: UTF8.self)
  }
}
