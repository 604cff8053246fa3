internal import Assistant
internal import Glibc

/// Cuts input into lines, reading large blocks; an endless line takes no more than one block.
final class LineReader {
  private static let capacity = 65_536

  private let descriptor: Int32
  private let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  private var start = 0
  private var end = 0
  /// Whether the rest of a line that is too long is being skipped.
  private var isSkipping = false
  private var isFirstLine = true

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { storage.deallocate() }

  /// The next whole line that is already here; nil when more must be read first.
  func bufferedLine() -> CheckedLine? {
    guard let feed = memchr(storage + start, 0x0A, end - start) else { return nil }
    let length = (storage + start).distance(to: feed.assumingMemoryBound(to: UInt8.self))
    defer { start += length + 1 }
    return checked(length)
  }

  /// Waits for more input; false at its end.
  func fill() throws(StreamFault) -> Bool {
    makeRoom()
    while true {
      let count = read(descriptor, storage + end, Self.capacity - end)
      if count >= 0 {
        end += count
        return count > 0
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReady(descriptor, for: POLLIN)
      default: throw .unreadable
      }
    }
  }

  /// A last line that has no line end; nil when there is none.
  func lastLine() -> CheckedLine? {
    guard end > start || isSkipping else { return nil }
    defer { start = end }
    return checked(end - start)
  }

  private func checked(_ length: Int) -> CheckedLine {
    if isSkipping {
      isSkipping = false
      return .refused(.tooLong)
    }
    var bytes = UnsafeBufferPointer(start: storage + start, count: length)
    if isFirstLine {
      isFirstLine = false
      // Some programs begin their UTF-8 with a byte order mark.
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(3))
      }
    }
    return LineGate.check(bytes)
  }

  /// Moves an unfinished line to the front, or drops it when it is too long already.
  private func makeRoom() {
    let count = end - start
    if isSkipping || count > LineGate.mostBytes + 1 {
      isSkipping = true
      end = 0
    } else {
      if count > 0 { memmove(storage, storage + start, count) }
      end = count
    }
    start = 0
  }
}

/// Waits, without a limit, until a descriptor can be read or written.
func waitUntilReady(_ descriptor: Int32, for events: Int32) {
  var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
  _ = poll(&entry, 1, -1)
}
