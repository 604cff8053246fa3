/// The lists of Dutch words behind ``DutchDateWords``.
enum DutchDateVocabulary {
  static let weekdays: [[String]] = [
    ["maandag", "maandags", "ma", "maa", "maan", "mndg", "mondag"],
    ["dinsdag", "dinsdags", "di", "din", "dins"],
    ["woensdag", "woensdags", "wo", "woe", "woens"],
    ["donderdag", "donderdags", "do", "don", "dond"],
    ["vrijdag", "vrijdags", "vr", "vrij", "vri"],
    ["zaterdag", "zaterdags", "za", "zat"],
    ["zondag", "zondags", "zo", "zon"],
  ]

  static let months: [[String]] = [
    ["januari", "jan", "janu"], ["februari", "feb", "febr", "feber"],
    ["maart", "mrt", "mrts", "mar"], ["april", "apr"], ["mei"], ["juni", "jun"],
    ["juli", "jul"], ["augustus", "aug", "augs"], ["september", "sep", "sept"],
    ["oktober", "okt", "oct", "october"], ["november", "nov"], ["december", "dec"],
  ]

  static let groups: [([String], DateWord)] = [
    (
      [
        "de", "den", "het", "op", "sinds", "vanaf", "per", "van", "in", "is", "was", "dat", "al",
        "ingaande", "datum", "nog", "die",
      ], .filler
    ),
    (Array(DutchHedges.words), .filler),
    // That somebody is ill, and "weet niet precies".
    (
      [
        "hij", "zij", "ze", "ben", "werd", "ziek", "geworden", "begon", "weet", "zeker", "precies",
        "exact",
      ], .filler
    ),
    (
      [
        "vandaag", "nu", "heden", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "vannacht",
        "zojuist", "daarnet", "zonet", "net", "direct", "meteen", "onmiddellijk", "vdg", "vndg",
      ], .relative(0)
    ),
    (["gisteren", "gister", "gistern"], .relative(-1)),
    (["eergisteren", "eergister", "voorgisteren"], .relative(-2)),
    (["overmorgen"], .relative(2)),
    (["morgen"], .morning),
    (
      [
        "ochtend", "ochtends", "morgens", "voormiddag", "namiddag", "middag", "middags", "avond",
        "avonds", "nacht", "nachts", "vroeg",
      ], .partOfDay
    ),
    (["afgelopen", "laatste", "jongstleden", "laatstleden", "jl", "ll"], .lean(.past)),
    (["komende", "komend", "aanstaande", "eerstvolgende", "as"], .lean(.future)),
    (["vorige", "vorig", "verleden"], .lean(.previous)),
    (["volgende", "volgend"], .lean(.next)),
    (["deze", "dit", "dezer"], .lean(.this)),
    (["dag", "dagen", "dgn", "daagjes", "dagje"], .unit(.day)),
    (["week", "weken", "wk", "wkn", "weekje", "weekjes"], .unit(.week)),
    (["maand", "maanden", "mnd", "mnden", "maandje", "maandjes"], .unit(.month)),
    (["jaar", "jaren", "jr", "jaartje"], .unit(.year)),
    (["over"], .ahead),
    (["geleden", "terug", "gelden"], .ago),
    (["half", "halve"], .half),
    (["anderhalf", "anderhalve"], .oneAndHalf),
    (["en"], .and),
    (["a", "j", "l", "s"], .initial),
    (
      [
        "begin", "midden", "medio", "eind", "einde", "rond", "omstreeks", "ongeveer", "circa", "ca",
        "tijdje", "tijd", "poosje", "poos", "paar", "enkele", "onlangs", "kort", "pas", "laatst",
        "binnenkort", "straks", "ooit", "weekend", "weekeinde", "of", "tot", "tm", "tussen",
        "binnen", "werkdag", "werkdagen", "lang", "recent", "later", "eerder", "eerdaags", "gauw",
        "spoedig", "lente", "zomer", "herfst", "winter", "kerst", "pasen", "pinksteren",
        "vakantie", "keer", "t", "m", "kerstmis",
      ], .vague
    ),
    (["om", "uur", "uren", "u", "minuten"], .clock),
  ]

  /// The words, besides names of days and months, in which one typing error is forgiven.
  static let correctable = [
    "vandaag", "vanmorgen", "vanochtend", "vanmiddag", "vanavond", "gisteren", "gister",
    "eergisteren", "overmorgen", "morgen", "afgelopen", "komende", "aanstaande", "vorige",
    "volgende", "geleden", "weken", "dagen", "maanden",
  ]
}
