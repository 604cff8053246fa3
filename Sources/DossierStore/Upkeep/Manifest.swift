import JSONText

/// The list of the files in a copy, each with its checksum; it is written last.
struct Manifest {
  static let fileName = "reservekopie.json"
  static let currentFormat = 1

  let moment: Timestamp
  /// The checksum of each file, by its name from the folder of the copy.
  private(set) var sums: [String: String] = [:]

  init(moment: Timestamp) {
    self.moment = moment
  }

  /// Copies a file durably and puts it on the list; one that is gone by now is left out.
  mutating func copy(
    _ name: String, from source: StoreFolder, to target: StoreFolder
  ) throws(StoreError) {
    guard let bytes = try source.contents(of: name) else { return }
    try target.attempt(name) { () throws(SystemError) in
      let descriptor = try target.files.open("\(target.root)/\(name)", .replace)
      defer { target.files.close(descriptor) }
      try target.files.writeAll(descriptor, bytes)
      try target.files.sync(descriptor, dataOnly: false)
    }
    sums[name] = Checksum.text(bytes)
  }

  /// Throws `.damaged` for the first file that is not as it was copied.
  func verify(in folder: StoreFolder) throws(StoreError) {
    for (name, sum) in sums.sorted(by: { $0.key < $1.key }) {
      guard let bytes = try folder.contents(of: name), Checksum.text(bytes) == sum else {
        throw .refused(reason: "In de kopie is \(name) niet goed. Gebruik een andere kopie.")
      }
    }
  }

  var encoded: [UInt8] {
    var json = JSONWriter()
    json.raw("{\"bestanden\":")
    json.fields(sums.mapValues { .text($0) })
    json.raw(",\"formaat\":")
    json.number(Manifest.currentFormat)
    json.raw(",\"moment\":")
    json.string(moment.description)
    json.raw("}\n")
    return json.bytes
  }

  static func decode(_ bytes: [UInt8]) throws(StoreError) -> Manifest {
    var format: Int?
    var moment: Timestamp?
    var sums: [String: EventValue] = [:]
    do throws(Malformed) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
        var reader = JSONReader(buffer)
        try reader.object { (reader, key) throws(Malformed) in
          switch key {
          case "bestanden": sums = try reader.fields()
          case "formaat": format = try reader.integer()
          case "moment": moment = Timestamp(iso: try reader.string())
          default: try reader.skipValue()
          }
        }
        try reader.end()
      }
    } catch {
      throw .damaged(file: fileName, line: 1)
    }
    if let format, format > currentFormat {
      throw .newerFormat(found: format, known: currentFormat)
    }
    guard format != nil, let moment else { throw .damaged(file: fileName, line: 1) }
    var manifest = Manifest(moment: moment)
    for (name, value) in sums {
      // A name never leads out of the folder.
      guard let sum = value.text, !name.hasPrefix("/"), !name.split(separator: "/").contains("..")
      else { throw .damaged(file: fileName, line: 1) }
      manifest.sums[name] = sum
    }
    return manifest
  }
}
