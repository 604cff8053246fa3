/// The few things that the store asks of the operating system.
///
/// A protocol, so that tests can fail or stop at any call. A descriptor is the system's own number. A
/// call that a signal interrupts is done again, so that no caller has to know of signals.
package protocol FileSystem: Sendable {
  /// Opens a file or folder without following a link at its end.
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32
  /// Closes a descriptor, and gives up the lock it holds.
  func close(_ descriptor: Int32)
  /// Reads at most `buffer.count` bytes; 0 at the end.
  func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(SystemError)
    -> Int
  /// Writes some of the bytes and tells how many.
  func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// Goes on reading at `offset`.
  func seek(_ descriptor: Int32, to offset: Int) throws(SystemError)
  /// The number of bytes in the file.
  func size(_ descriptor: Int32) throws(SystemError) -> Int
  /// Cuts the file off after `size` bytes.
  func truncate(_ descriptor: Int32, to size: Int) throws(SystemError)
  /// Makes what was written last: contents only, or everything.
  func sync(_ descriptor: Int32, dataOnly: Bool) throws(SystemError)
  /// Makes everything last that was written on the file system of a folder.
  func syncFileSystem(_ descriptor: Int32) throws(SystemError)
  /// Tries to take the lock of a file; false when someone else holds it.
  func lock(_ descriptor: Int32, shared: Bool) throws(SystemError) -> Bool
  /// Puts a file in the place of another.
  func rename(_ source: String, to target: String) throws(SystemError)
  /// Removes a file.
  func remove(_ path: String) throws(SystemError)
  /// Makes a folder that only its owner can use.
  func makeFolder(_ path: String) throws(SystemError)
  /// The names in a folder, in no order.
  func names(in path: String) throws(SystemError) -> [String]
  /// Whether the path lies on another machine.
  func isRemote(_ path: String) throws(SystemError) -> Bool
  /// Microseconds of a clock that only goes forward.
  func microseconds() -> Int
  /// Waits.
  func pause(microseconds: Int)
}

/// How a file is opened; a new one can be read and written by its owner only.
package enum OpenMode: Sendable {
  /// To read.
  case read
  /// To read and to write at its end; it must exist.
  case append
  /// As ``append``, but it is made.
  case create
  /// To write it anew.
  case replace
  /// To lock it; it is made when it is not there.
  case lock
  /// A folder, to sync it.
  case folder
}

/// A failed system call.
package struct SystemError: Error, Hashable, Sendable {
  /// The error number, such as ENOSPC.
  package let number: Int32

  /// A failed system call.
  package init(_ number: Int32) {
    self.number = number
  }
}
