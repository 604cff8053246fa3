/// What stands before the first word of a choice or an answer; later lines keep its room free.
enum LineLead {
  case none
  case spaces
  case number(Int)

  /// The columns it takes.
  var columns: Int {
    switch self {
    case .none: 0
    case .spaces: 2
    case .number(let number): number < 100 ? 5 : String(number).count + 3
    }
  }

  func write(to out: ByteBuffer) {
    switch self {
    case .none: break
    case .spaces: out.append(literal: "  ")
    case .number(let number):
      out.append(0x20)
      if number < 10 {
        out.append(0x20)
        out.append(UInt8(truncatingIfNeeded: 0x30 + number))
      } else {
        out.append(String(number))
      }
      out.append(literal: ". ")
    }
  }
}
