extension Citation {
  /// Why no rule rests on this heading; nil for a heading that a rule cites.
  public var reasonWithoutRule: String? {
    switch self {
    case .beleid1: "Vertelt waarom er beleid is."
    case .beleid2: "Noemt uitgangspunten, geen plichten."
    case .beleid4: "Geeft een denkraam over preventie."
    case .beleid5: "Leidt de paragrafen eronder in."
    case .beleid5s1: "Verwijst naar ander beleid."
    case .beleid5s2: "Zegt alleen dat er een protocol is."
    case .beleid5s4: "Gaat over het contract met de arbodienst."
    case .protocol1, .protocol2, .protocol4: "Is een titel."
    case .protocol1s1, .protocol2s1: "Leidt in en nodigt uit tot preventie."
    case .protocol1s3, .protocol1s10, .protocol2s4, .protocol2s10, .protocol4s6:
      "Leidt de paragrafen eronder in."
    case .protocol1s12: "Noemt de wet waar de plichten uit komen."
    case .bijlage1: "Legt het HuisNet uit, dat dit programma vervangt."
    case .beleid3, .beleid5s3, .protocol1s2, .protocol1s3s1, .protocol1s3s2, .protocol1s4,
      .protocol1s5, .protocol1s6, .protocol1s7, .protocol1s8, .protocol1s9, .protocol1s10s1,
      .protocol1s10s2, .protocol1s11, .protocol1s12s1, .protocol1s12s2, .protocol1s12s3,
      .protocol2s2, .protocol2s3, .protocol2s4s1, .protocol2s4s2, .protocol2s5, .protocol2s6,
      .protocol2s7, .protocol2s8, .protocol2s9, .protocol2s10s1, .protocol2s10s2, .protocol3,
      .protocol4s1, .protocol4s2, .protocol4s3, .protocol4s4, .protocol4s5, .protocol4s6s1,
      .protocol4s6s2, .protocol4s6s3:
      nil
    }
  }
}
