import Glibc

/// Work that blocks, on a thread that nothing else waits for.
final class OwnThread {
  private final class Work {
    let body: () -> Int32
    var result: Int32 = -1

    init(_ body: @escaping () -> Int32) { self.body = body }
  }

  private let work: Work
  private var thread = pthread_t()

  init(_ body: @escaping () -> Int32) {
    work = Work(body)
    let context = Unmanaged.passRetained(work).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let work = Unmanaged<Work>.fromOpaque(context).takeRetainedValue()
        work.result = work.body()
        return nil
      }, context)
  }

  /// Waits for the work and gives its result.
  func result() -> Int32 {
    pthread_join(thread, nil)
    return work.result
  }
}
