internal import Glibc

/// Collects output and writes it in large pieces.
struct OutputSink {
  /// What is not written yet.
  let bytes = ByteBuffer(capacity: 65_536)
  let descriptor: Int32

  /// Writes when much is waiting.
  func flushWhenFull() throws(StreamFault) {
    if bytes.count >= 32_768 { try flush() }
  }

  /// Writes all that is waiting.
  func flush() throws(StreamFault) {
    guard bytes.count > 0 else { return }
    let fault = writeAll(bytes.bytes, to: descriptor)
    bytes.removeAll()
    if let fault { throw fault }
  }
}

/// Writes bytes to a descriptor, however many pieces it takes; nil when all went well.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> StreamFault? {
  var done = 0
  while done < bytes.count {
    let rest = UnsafeBufferPointer(rebasing: bytes[done...])
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

/// Writes text to a descriptor; nil when all went well.
@discardableResult
func writeAll(_ text: String, to descriptor: Int32) -> StreamFault? {
  text.withBytes { writeAll($0, to: descriptor) }
}
