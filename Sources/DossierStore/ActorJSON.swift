import JSONText

extension Actor {
  init(from reader: inout JSONReader) throws(Malformed) {
    var role: String?
    var number: DossierNumber?
    try reader.object { (reader, key) throws(Malformed) in
      switch key {
      case "rol": role = try reader.string()
      case "nummer":
        guard try !reader.null() else { return }
        number = DossierNumber(try reader.string())
        guard number != nil else { throw Malformed() }
      default: throw Malformed()
      }
    }
    guard let role else { throw Malformed() }
    self.init(role: role, number: number)
  }
}

extension JSONWriter {
  mutating func actor(_ actor: Actor) {
    raw("{\"nummer\":")
    if let number = actor.number {
      string(number.description)
    } else {
      raw("null")
    }
    raw(",\"rol\":")
    string(actor.role)
    raw("}")
  }
}
