import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

/// A mail server on this machine, and the mail program of the machine set up to use it.
///
/// The server is aiosmtpd and the program msmtp, so that what is sent is what others read.
final class MailServer {
  private let folder: String
  private var process: pid_t = 0

  /// Starts a server; with `refuses` it takes no message.
  init(in folder: String, refuses: Bool = false) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: "\(folder)/mail", withIntermediateDirectories: true)
    try Data(MailServer.script(refuses: refuses).utf8).write(
      to: URL(fileURLWithPath: "\(folder)/server.py"))
    // The one of Debian, which has the library of the server.
    let words: [String] = ["/usr/bin/python3", "\(folder)/server.py", folder]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    #expect(posix_spawn(&process, "/usr/bin/python3", nil, nil, &arguments, environ) == 0)
    var port: String?
    for _ in 0..<500 where port == nil {
      port = try? String(contentsOfFile: "\(folder)/port", encoding: .utf8)
      if port == nil { usleep(20_000) }
    }
    let settings = """
      account default
      host 127.0.0.1
      port \(try #require(port, "python3-aiosmtpd did not start"))
      from beterschap@voorbeeld.example

      """
    try Data(settings.utf8).write(to: URL(fileURLWithPath: "\(folder)/msmtprc"))
    chmod("\(folder)/msmtprc", 0o600)
  }

  deinit {
    Glibc.kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// What the mail program needs to find the server.
  var settings: [String] { ["HOME=\(folder)", "SYSCONFDIR=/nergens"] }

  /// A program with the interface of sendmail that hands everything to msmtp.
  ///
  /// `before` and `after` are lines of a shell that come around it.
  func sendmail(before: String = "", after: String = "") throws -> String {
    let path = "\(folder)/sendmail-\(UUID().uuidString)"
    try writeShellProgram(
      at: path,
      """
      \(before)
      /usr/sbin/sendmail -C "\(folder)/msmtprc" "$@" || exit $?
      \(after)
      """)
    return path
  }

  /// The messages that arrived.
  var messages: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/mail")) ?? []
    return names.sorted().compactMap {
      try? String(contentsOfFile: "\(folder)/mail/\($0)", encoding: .utf8)
    }
  }

  private static func script(refuses: Bool) -> String {
    """
    import os, socket, sys, time, uuid
    from aiosmtpd.controller import Controller
    folder = sys.argv[1]
    class Keep:
        async def handle_DATA(self, server, session, envelope):
            if \(refuses ? "True" : "False"):
                return "451 later"
            name = os.path.join(folder, "mail", str(time.time_ns()) + uuid.uuid4().hex)
            with open(name, "wb") as file:
                file.write(b"RCPT " + ",".join(envelope.rcpt_tos).encode() + b"\\n" + envelope.content)
            return "250 taken"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    Controller(Keep(), hostname="127.0.0.1", port=port, ready_timeout=30).start()
    with open(folder + "/port.tmp", "w") as file:
        file.write(str(port))
    os.rename(folder + "/port.tmp", folder + "/port")
    while True:
        time.sleep(60)
    """
  }
}
