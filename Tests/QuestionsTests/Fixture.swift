import FoundationEssentials

@testable import Questions

/// Onderwerpen that are small enough to see through, and those of the program itself.
enum Fixture {
  static let small = [
    onderwerp(
      "ziekmelden", "Je ziek melden",
      [
        "ik ben ziek", "hoe meld ik me ziek", "ziek melden bij je leidinggevende",
        "ik voel me niet goed en kan niet werken", "wat moet ik doen als ik ziek ben",
        "waar doe ik een ziekmelding", "ik wil mij ziek melden", "ziekmelding doen",
      ]),
    onderwerp(
      "hersteldmelden", "Je beter melden",
      [
        "ik ben weer beter", "hoe meld ik mij hersteld", "beter melden bij je leidinggevende",
        "ik kan weer aan het werk", "wat moet ik doen als ik hersteld ben", "herstelmelding doen",
        "bij wie geef ik mijn herstel door", "ik begin morgen weer",
      ]),
    onderwerp(
      "vakantie-tijdens-ziekte", "Op vakantie tijdens ziekte",
      [
        "mag ik op vakantie als ik ziek ben", "vakantie tijdens ziekte",
        "op reis terwijl je ziek bent",
        "een zieke medewerker wil met vakantie", "naar het buitenland tijdens je ziekte",
        "toestemming voor vakantie bij ziekte", "kan een zieke op vakantie",
        "vakantie als je ziek bent",
      ]),
    onderwerp(
      "probleemanalyse-termijn", "Wanneer de probleemanalyse klaar is",
      [
        "wanneer is de probleemanalyse klaar", "wat gebeurt er na 6 weken",
        "probleemanalyse week 6",
        "termijn van de probleemanalyse", "binnen hoeveel weken komt de probleemanalyse",
        "hoe snel moet de bedrijfsarts de probleemanalyse leveren", "deadline probleemanalyse",
        "uiterste dag van de probleemanalyse",
      ]),
    onderwerp(
      "uwv-melding", "De melding bij het UWV",
      [
        "wat gebeurt er in week 33", "melding bij het uwv", "wanneer word ik bij het uwv gemeld",
        "wie meldt mij bij het uwv", "ziekmelding doorgeven aan het uwv", "33e week ziek",
        "aangifte bij uwv na acht maanden", "uwv melden in week 33",
      ]),
    onderwerp(
      "loon-maand-25", "Loon in het derde ziektejaar",
      [
        "hoeveel loon krijg ik in het derde jaar", "loon na twee jaar ziekte",
        "salaris na 24 maanden",
        "wat krijg ik betaald in het derde ziektejaar", "loon vanaf maand 25",
        "bezoldiging na 2 jaar", "percentage in het derde jaar", "zeventig procent loon",
      ]),
    onderwerp(
      "week1-gesprek", "Bellen na een week",
      [
        "moet ik mijn medewerker bellen na een week", "telefoongesprek na 7 dagen",
        "mijn medewerker is een week ziek", "wanneer bel ik een zieke medewerker",
        "gesprek na week 1",
        "contact na de eerste week", "wat doe ik als mijn medewerker 7 dagen ziek is",
        "bellen met een zieke na een week",
      ]),
    onderwerp(
      "plan-oneens", "Het niet eens zijn met het plan",
      [
        "ik ben het niet eens met het plan van aanpak", "oneens over het plan van aanpak",
        "we worden het niet eens over het plan", "geen akkoord over het plan van aanpak",
        "conflict over plan van aanpak", "mijn medewerker wil het plan niet ondertekenen",
        "verschil van mening over het plan", "plan van aanpak klopt niet volgens mij",
      ]),
  ]

  static let synonyms = Array(
    """
    leidinggevende = chef, baas
    ziek = griep, koorts
    vakantie = reis
    oneens = niet ... eens
    plan van aanpak = pva
    loon = salaris, bezoldiging, krijg ... betaald
    hersteldmelden = beter melden, herstelmelding
    stil: gewoon, even, eigenlijk
    buiten: pensioen, laptop, vrije markt
    """.utf8)

  static let smallIndex = QuestionIndex(small, synonyms: synonyms)

  private static func onderwerp(_ id: String, _ title: String, _ samples: [String]) -> Onderwerp {
    Onderwerp(
      id: id, title: title, sources: ["Protocol 2.2"], samples: Samples(samples),
      answer: "Zo zit het.")
  }

  /// The files of the program: its onderwerpen, its synonyms, and the questions to measure with.
  static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  static let onderwerpen: [Onderwerp] = {
    let folder = Fixture.folder + "/Dialogs/vragen"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".vragen") }.sorted().flatMap { name in
      QuestionScript.parse(
        bytes(folder + "/" + name), name: name, isRole: { _ in true }, isSource: { _ in true },
        isDialog: { _ in true }
      ).onderwerpen
    }
  }()

  static let synonymBytes = bytes(folder + "/Dialogs/woorden.synoniemen")

  static let index = QuestionIndex(onderwerpen, synonyms: synonymBytes)

  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
  }
}
