import DossierStore
import Testing

@testable import Pincode

// As programs of format 1 wrote them: kept here for ever.
@Test func aFileOfFormat1IsRead() throws {
  let text = #"{"formaat":1,"fouten":2,"hash":"$argon2id$x","laatste":1772440200}"#
  let attempts = try Attempts.decode(Array(text.utf8), file: "x")
  #expect(attempts.hash == "$argon2id$x")
  #expect(attempts.failures == 2)
  #expect(attempts.last == 1_772_440_200)
  #expect(attempts.encoded == Array((text + "\n").utf8))
}

@Test(arguments: [
  (0, 1000), (4, 1000), (5, 1030), (6, 1060), (7, 1120), (11, 2920), (12, 4600), (1000, 4600),
]) func theWaitGrowsToAnHour(failures: Int, until: Int) {
  var attempts = Attempts()
  for _ in 0..<failures { attempts.failed(at: 1000) }
  #expect(attempts.waitsUntil(1000) == until)
}

@Test func aClockThatWasSetBackDoesNotLockOutForLong() {
  var attempts = Attempts()
  for _ in 1...5 { attempts.failed(at: 2_000_000_000) }
  #expect(attempts.waitsUntil(1000) == 1030)
}
