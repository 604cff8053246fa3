import CFileSystem
import Glibc

/// Knows the file systems on which locks and durability cannot be trusted.
package enum NetworkFileSystems {
  // The magic numbers of statfs(2).
  private static let magics: Set<UInt32> = [
    0x6969,  // NFS
    0xFF53_4D42, 0xFE53_4D42, 0x517B,  // CIFS, SMB2, SMB
    0x7375_7245, 0x564C, 0x5346_414F, 0x6B41_4653,  // Coda, NCP, AFS, kAFS
    0x00C3_6400, 0x0BD0_0BD0, 0x7461_636F, 0x0116_1970,  // Ceph, Lustre, OCFS2, GFS2
  ]
  private static let fuse: UInt32 = 0x6573_5546
  private static let remoteFuseTypes = [
    "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs", "fuse.curlftpfs", "fuse.gvfsd-fuse",
    "fuse.glusterfs", "fuse.ceph", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse",
  ]

  /// Whether the existing path lies on one of them.
  static func contain(_ path: String) throws(SystemError) -> Bool {
    var status = statfs()
    guard statfs(path, &status) == 0 else { throw SystemError(errno) }
    let magic = UInt32(truncatingIfNeeded: status.f_type)
    if magic == fuse { return isRemoteFuse(path) }
    return magics.contains(magic)
  }

  // FUSE carries disks as well as servers; only the list of mounts tells which.
  private static func isRemoteFuse(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0,
      let mounts = try? GlibcFileSystem().contents(of: "/proc/self/mountinfo", sizeHint: 65_536)
    else { return false }
    let device = status.st_dev
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    return isRemote(device: "\(major):\(minor)", mounts: String(decoding: mounts, as: UTF8.self))
  }

  /// Whether the text of /proc/self/mountinfo gives the device a type that lies on a server.
  package static func isRemote(device: String, mounts: String) -> Bool {
    for line in mounts.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 6, words[2] == device, let dash = words.firstIndex(of: "-"),
        dash + 1 < words.count
      else { continue }
      return remoteFuseTypes.contains(String(words[dash + 1]))
    }
    return false
  }
}
