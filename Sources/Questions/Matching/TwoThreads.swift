internal import Glibc

/// Two pieces of work at the same time: someone is waiting for the first answer, and nearly every
/// machine has a second core.
enum TwoThreads {
  /// Does both; one after the other where there is one core, or no thread to be had.
  static func run<First: ~Copyable, Second: ~Copyable & Sendable>(
    _ first: () -> First, _ second: @Sendable () -> Second
  ) -> Both<First, Second> {
    guard sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 else {
      return Both(first: first(), second: second())
    }
    return withoutActuallyEscaping(second) { second in
      let job = Job(second)
      guard let thread = start(job) else { return Both(first: first(), second: second()) }
      let result = first()
      pthread_join(thread, nil)
      return Both(first: result, second: job.takeResult())
    }
  }

  /// What came of both.
  struct Both<First: ~Copyable, Second: ~Copyable>: ~Copyable {
    let first: First
    let second: Second
  }

  /// A thread that hears no signals: those are for the thread that reads what is typed.
  private static func start(_ job: AnyJob) -> pthread_t? {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let held = Unmanaged.passRetained(job)
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<AnyJob>.fromOpaque(context).takeRetainedValue().work() }
        return nil
      }, held.toOpaque())
    guard failure == 0 else {
      held.release()
      return nil
    }
    return thread
  }
}

/// Work without what comes of it, which a thread can be given.
private class AnyJob {
  func work() {}
}

private final class Job<Result: ~Copyable>: AnyJob {
  private let task: () -> Result
  private var result: Result?

  init(_ task: @escaping () -> Result) { self.task = task }

  override func work() { result = task() }

  /// What came of it, once, when its thread has ended; without one it is done here.
  func takeResult() -> Result {
    if let result = result.take() { return result }
    return task()
  }
}
