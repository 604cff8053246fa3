import DossierStore
import Glibc
import ProgramUnderTest
import Testing

/// The program on a disk of 256 KiB that is really full, or that can only be read.
@Suite struct SmallDiskTests {
  /// With so many pages of 4 KiB left, each for a report of its own; the last fit.
  private static let pagesLeft = [0, 1, 2, 3, 4, 6, 8]

  @Test func aFullDiskIsToldAndLosesNothing() throws {
    let desk = try Desk()
    try onSmallDisk(
      desk,
      """
      report 10234 voor
      for pages in \(Self.pagesLeft.map(String.init).joined(separator: " ")); do
        head -c 1M /dev/zero > "$disk/vol" 2> /dev/null
        truncate -s "-$((pages * 4096))" "$disk/vol"
        report $((20000 + pages)) "$pages"
        rm "$disk/vol"
      done
      cp -r "$disk/s" "$out/vol"
      for pages in \(Self.pagesLeft.map(String.init).joined(separator: " ")); do
        report $((20000 + pages)) "weer-$pages"
      done
      cp -r "$disk/s" "$out/weer"
      """)
    #expect(try desk.text(of: "voor.code") == "0\n")
    let full = try Store.open(at: desk.folder + "/vol", create: false)
    let again = try Store.open(at: desk.folder + "/weer", create: false)
    #expect(try full.read(#require(DossierNumber("10234"))).events.count == 1)
    var codes: Set<String> = []
    for pages in Self.pagesLeft {
      let number = try #require(DossierNumber("\(20000 + pages)"))
      let contents = try full.read(number)
      let code = try desk.text(of: "\(pages).code")
      codes.insert(code)
      let errors = try desk.text(of: "\(pages).errors")
      let isTold = try desk.text(of: "\(pages).output").contains("Genoteerd in dossier")
      #expect(contents.damage.isEmpty)
      #expect(contents.events.count == (isTold ? 1 : 0), "\(pages) pages: \(errors)")
      #expect(code == (isTold ? "0\n" : "74\n"), "\(pages) pages: \(errors)")
      #expect(errors == (isTold ? "" : "beterschap: De schijf is vol.\n"))
      #expect(try again.read(number).events.count == 1)
    }
    #expect(codes == ["0\n", "74\n"])
    #expect(try desk.text(of: "0.code") == "74\n")
  }

  @Test func aDiskThatCanOnlyBeReadIsTold() throws {
    let desk = try Desk()
    try onSmallDisk(
      desk,
      """
      report 10234 voor
      mount -o remount,ro "$disk"
      report 10235 na
      cp -r "$disk/s" "$out/na"
      """)
    #expect(try desk.text(of: "voor.code") == "0\n")
    #expect(try desk.text(of: "na.code") == "74\n")
    #expect(try !desk.text(of: "na.output").contains("Genoteerd in dossier"))
    #expect(
      try desk.text(of: "na.errors") == "beterschap: De schijf kan nu alleen gelezen worden.\n")
    let store = try Store.open(at: desk.folder + "/na", create: false)
    #expect(try store.dossierNumbers().map(\.description) == ["00010234"])
  }

  // Does `steps` where a disk of memory is mounted, that nobody else sees and that ends with them.
  private func onSmallDisk(_ desk: Desk, _ steps: String) throws {
    let script = """
      disk=$1/schijf out=$1 program=$2 dialogs=$3
      mkdir "$disk" && mount -t tmpfs -o size=256k,mode=700 none "$disk" || exit
      report() {
        printf '%s\\n' gisteren thuis '' '' '3 dagen' 1 1 ja |
          "$program" gesprek ziekmelden --rol medewerker --als "$1" --nu 2026-03-11T08:05 \\
            --dialogen "$dialogs" --opslag "$disk/s" > "$out/$2.output" 2> "$out/$2.errors"
        echo $? > "$out/$2.code"
      }
      \(steps)
      """
    // Who is no root can still be one in a user namespace of his own, if the machine lets him.
    let asRoot = geteuid() == 0 ? [] : ["--map-root-user"]
    let ended = try PipeProgram(
      path: "/usr/bin/unshare",
      asRoot + [
        "--mount", "/bin/bash", "-c", script, "bash", desk.folder, try builtProgram("beterschap"),
        Desk.dialogFolder,
      ], settings: []
    ).end()
    try #require(
      ended.status == 0, "Deze test moet een schijf kunnen koppelen, als root: \(ended.errors)")
  }
}
