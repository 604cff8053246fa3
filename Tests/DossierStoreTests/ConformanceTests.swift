import StoreUnderTest
import Testing

@Suite struct ConformanceTests {
  @Test(arguments: StorePromise.allCases) func ourStoreHolds(promise: StorePromise) throws {
    #expect(try promise.holds(with: nil))
  }

  @Test(arguments: StoreFlaw.allCases) func aFlawIsCaught(flaw: StoreFlaw) throws {
    #expect(try !flaw.brokenPromise.holds(with: flaw))
  }
}

extension StoreFlaw {
  /// The promise that a store with this flaw cannot hold.
  fileprivate var brokenPromise: StorePromise {
    switch self {
    case .noSync, .noFolderSync, .acknowledgedEarly: .survivesPowerLoss
    case .noLock, .lockOnDataFile: .keepsOthersOut
    case .shortWriteIgnored: .survivesShortWrites
    case .truncatedInPlace: .survivesKill
    case .checksumNotChecked: .findsDamage
    }
  }
}
