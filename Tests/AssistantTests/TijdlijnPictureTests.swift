import CivilDate
import Testing
import Verzuimprotocol

@testable import Assistant

@Suite struct TijdlijnPictureTests {
  private func picture(_ tijdschema: Tijdschema, width: Int = 80) -> [String] {
    TijdlijnPicture(tijdschema, tasks: Array(tijdschema)).lines(width: width)
  }

  @Test func aShortIllness() throws {
    let lines = picture(try course("2026-03-02", until: "2026-03-06", on: "2026-03-04"))
    #expect(
      lines == [
        "         1   5    10   15   20   25   30",
        "mrt 2026  !=V-H                          3 voorbij, 2 nu, 2 later",
      ])
  }

  @Test func monthsWithoutATaskAreOneLine() throws {
    let lines = picture(try course("2026-01-31", on: "2026-01-31"))
    #expect(lines[1].hasPrefix("jan 2026 " + String(repeating: " ", count: 30) + "V"))
    #expect(lines.contains("         (2 maanden zonder taak)"))
    #expect(lines.last?.hasPrefix("jan 2032 ") == true)
    #expect(lines.filter { $0.hasPrefix("feb 2026 -----oo") }.count == 1)
  }

  @Test(arguments: 60...80) func noLineIsTooWide(width: Int) throws {
    for today in ["2026-03-02", "2026-04-20", "2028-04-01"] {
      for course in [
        try course("2026-03-02", on: today),
        try course("2026-03-02", until: "2027-01-06", on: today),
        try dossier("2026-03-02", [(.week1Gesprek, "2026-03-09")], on: today),
      ] {
        #expect(picture(course, width: width).allSatisfy { $0.count <= width })
      }
    }
  }

  @Test func aNarrowPictureHasTheWordsBelow() throws {
    let course = try course("2026-03-02", on: "2026-03-11")
    let wide = picture(course, width: 80)
    let narrow = picture(course, width: 60)
    #expect(wide[1] == "mrt 2026  !=====!!=V----o-------------o- 6 voorbij, 2 nu, 2 later")
    #expect(
      narrow[1...2] == [
        "mrt 2026  !=====!!=V----o-------------o-", "         6 voorbij, 2 nu, 2 later",
      ])
  }

  /// The sign of each day: before, on and after what happens.
  @Test func signsOfDays() throws {
    let tijdschema = try dossier(
      "2026-03-02", [(.week1Gesprek, "2026-03-09"), (.week1Rapportage, "2026-03-09")],
      on: "2026-03-12")
    let lines = picture(tijdschema)
    #expect(lines[1].hasPrefix("mrt 2026  !=====!+==V---o-------------o-"))
    #expect(lines[2] == "         3 gedaan, 2 te laat, 1 voorbij, 2 nu, 2 later")
    let legend = TijdlijnPicture(tijdschema, tasks: Array(tijdschema)).legend
    #expect(legend.contains("+ een taak die gedaan is"))
    #expect(!legend.contains("H weer aan het werk"))
  }

  @Test func theLegendExplainsEverySign() throws {
    let course = try course("2026-03-02", until: "2026-06-10", on: "2026-06-15")
    let picture = TijdlijnPicture(course, tasks: Array(course))
    let signs = Set(
      picture.lines(width: 80).dropFirst().flatMap { $0.dropFirst(9).prefix(31) }
        .filter { $0 != " " && !$0.isLetter || "VH".contains($0) })
    let explained = Set(picture.legend.compactMap(\.first))
    #expect(signs.subtracting("()123456789").isSubset(of: explained))
    #expect(explained.isSuperset(of: ["=", "!", "H", "V"]))
  }

  @Test func everyDayOfEveryMonthHasItsPlace() throws {
    for first in ["2024-02-29", "2026-01-31", "2026-12-31", "2026-03-01"] {
      let course = try course(first, on: first)
      let month = try #require(picture(course).dropFirst().first)
      let place = 9 + (try day(first)).day - 1
      #expect(Array(month)[place] == "V", "\(first) \(month)")
    }
  }
}
