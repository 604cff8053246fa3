internal import Glibc

/// Collects output and writes it in large pieces.
struct OutputSink {
  /// What is not written yet.
  var bytes: [UInt8] = []
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes.reserveCapacity(65_536)
  }

  /// Writes when much is waiting.
  mutating func flushWhenFull() throws(StreamFault) {
    if bytes.count >= 32_768 { try flush() }
  }

  /// Writes all that is waiting.
  mutating func flush() throws(StreamFault) {
    guard !bytes.isEmpty else { return }
    let fault = writeAll(bytes, to: descriptor)
    bytes.removeAll(keepingCapacity: true)
    if let fault { throw fault }
  }
}

/// Writes bytes to a descriptor, however many pieces it takes; nil when all went well.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> StreamFault? {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        done += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitUntilReady(descriptor, for: POLLOUT)
      case EPIPE: return .closedPipe
      default: return .unwritable(errno: errno)
      }
    }
    return nil
  }
}
