/// What people say around an answer: that they think so, or nothing at all.
///
/// A day, a time, a length or a number means the same with them as without. "Niet" is none of these.
enum DutchHedges {
  static let words: Set<String> = [
    "ik", "denk", "dacht", "geloof", "meen", "volgens", "mij", "eigenlijk", "gewoon", "dus", "hoor",
    "toch", "wel", "ja", "nou", "tja", "eh", "ehm", "euh", "uh", "uhm", "hm", "hmm",
  ]
}
