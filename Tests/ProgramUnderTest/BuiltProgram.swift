internal import Glibc

/// That a program could not be found or started.
public struct NoProgram: Error {}

/// The path of a program of this package: it stands in the folder of the running tests.
public func builtProgram(_ name: String) throws -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  guard count > 0 else { throw NoProgram() }
  let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  guard let slash = own.lastIndex(of: "/") else { throw NoProgram() }
  return "\(own[..<slash])/\(name)"
}
