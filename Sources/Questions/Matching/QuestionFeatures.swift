/// The features of a question by their numbers, to look them up often.
struct QuestionFeatures {
  private var numbers: [Int32]
  private var weights: [Float]
  private let mask: Int

  init(capacity: Int) {
    var size = 32
    while size < capacity * 3 { size *= 2 }
    numbers = Array(repeating: -1, count: size)
    weights = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func set(_ number: Int, _ weight: Float) {
    let place = place(of: Int32(number))
    numbers[place] = Int32(number)
    weights[place] = weight
  }

  /// How much a feature weighs in the question; 0 when it is not there.
  func weight(of number: Int32) -> Float { weights[place(of: number)] }

  private func place(of number: Int32) -> Int {
    var place = Int(truncatingIfNeeded: number &* -1_640_531_527 >> 8) & mask
    while numbers[place] >= 0, numbers[place] != number { place = (place + 1) & mask }
    return place
  }
}
