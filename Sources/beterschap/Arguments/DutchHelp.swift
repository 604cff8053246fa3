import Glibc

/// The help of the command line.
enum DutchHelp {
  static func isAsked(_ arguments: [String]) -> Bool {
    arguments.contains { ["--help", "-h", "--hulp"].contains($0) }
      || ["help", "hulp"].contains(arguments.first)
  }

  /// Shows the help of the command that is named, else all of it.
  static func show(_ arguments: [String]) -> Int32 {
    print(arguments.lazy.compactMap { part(about: $0) }.first ?? text)
    return 0
  }

  /// The lines about one command, and the options that go everywhere; nil when there is none.
  static func part(about command: String) -> String? {
    var part: [Substring] = []
    var isMeant = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  beterschap") {
        isMeant = line.split(separator: " ").dropFirst().first.map { $0 == command } ?? false
      } else if !line.hasPrefix("    ") {
        isMeant = false
      }
      if isMeant { part.append(line) }
    }
    guard !part.isEmpty, let common = text.firstRange(of: commonTitle) else { return nil }
    let options = text[common.lowerBound...].split(separator: "\n\n", maxSplits: 1)[0]
    return part.joined(separator: "\n") + "\n\n" + options
  }

  private static let commonTitle = "Overal te gebruiken:"

  static let text = """
    Beterschap helpt bij ziek zijn, beter melden en het verzuimprotocol.

    Zo start het:
      beterschap                        de chat: menu, gesprekken en vragen
      beterschap gesprek [NAAM]         een gesprek; zonder naam de lijst
      beterschap vraag TEKST...         een vraag, een antwoord; met --als ook met
                                        eigen data
          --uitleg                      ook waarom: welke onderwerpen dichtbij
                                        kwamen, en door welke woorden
      beterschap tijdlijn PERIODE...    wat er wanneer gebeurt; PERIODE is
                                        2026-03-02 of 2026-03-02..2026-03-20 (op de
                                        20e weer aan het werk)
          --wie WIE                     alleen de taken van WIE, zoals LG of
                                        leidinggevende
          --waarom TAAK                 hoe de data van een taak berekend zijn
          --ics                         als agendabestand
      beterschap loon PERIODE... --op DATUM --uren 36 --gewerkt 20
                                        het loon op die dag; uren zijn per week
      beterschap taken                  wat er nu te doen is voor uw rol
      beterschap leren                  korte lessen over het protocol, met vragen
      beterschap oefenen [NAAM]         de echte gesprekken met een verzonnen team;
                                        er blijft niets van achter
      beterschap dossier NUMMER         verloop, afspraken, wat gedaan is en wat
                                        moet
          --markdown                    het re-integratiedossier als leesbaar
                                        document
      beterschap zoek NAAM              het nummer en de afdeling bij een naam
      beterschap signalen               zet de berichten van vandaag klaar in
                                        postvak-uit
          --verstuur                    geeft wat daar staat aan het mailprogramma
                                        (sendmail)
          --sendmail PAD                welk mailprogramma
          --is-weg SLEUTEL              een bericht in twijfel is verstuurd
          --nog-eens SLEUTEL            een bericht in twijfel moet opnieuw
      beterschap personeel importeer BESTAND.csv
                                        voegt mensen toe of werkt ze bij, op
                                        nummer; alles of niets; kolommen: nummer,
                                        naam, afdeling, functie, leidinggevende,
                                        vervanger, uren, in_dienst, uit_dienst,
                                        account, e_mail, telefoon, adres, rollen;
                                        een dag als 2026-03-02; rollen met een
                                        komma ertussen
          --volledig                    wie niet in het bestand staat, gaat eruit
          --proef                       laat alleen zien wat er verandert
      beterschap verzuim importeer BESTAND.csv
                                        voegt eerder verzuim toe aan de dossiers;
                                        alles of niets; personeelsnummer,
                                        eerste_ziektedag, hersteld_op, percentage
          --proef                       kijkt het bestand alleen na
      beterschap controleer [MAP]       kijkt alle dialogen na
          --uitleg CODE                 wat een melding betekent, met een voorbeeld
          --loop                        speelt ze ook op alle manieren die verschil
                                        maken
          --dekking                     wat de sessies in --sessies MAP van ze
                                        laten zien
      beterschap teken NAAM             tekent een gesprek als boom; ook --dot en
                                        --mermaid
          --dekking                     met wat geen sessie laat zien
          --naar STAP                   welke antwoorden naar een stap leiden
      beterschap probeer BESTAND        speelt een dialoog terwijl u hem schrijft
          --feit FEIT=ja                wat er waar is, zoals al-ziek=nee

      beterschap inzage [NR]            wie er in uw eigen dossier keek
      beterschap --versie               programma, formaten, protocol en gesprekken

    Voor de beheerder:
      beterschap opslag controleer      bewijst dat de opslag in orde is
      beterschap opslag reservekopie DOEL
                                        maakt een kopie en leest die na
      beterschap opslag herstel BRON    zet een kopie terug in een lege opslag
      beterschap opslag opruimen        verwijdert wat de bewaartermijn voorbij is
          --proef                       laat eerst zien wat er weg kan
      beterschap vragen                 hoe vaak vragen antwoord kregen, en welke
                                        niet
          --sinds DATUM                 vanaf die dag; anders de laatste dertig
                                        dagen
      beterschap opslag maak-gecontroleerd
                                        ieder start met een eigen account
          --sleutels MAP                waar de sleutels staan, buiten de opslag
      beterschap pincode NR             een nieuwe pincode voor de kiosk
          --intrekken                   de pincode geldt niet meer
      beterschap kiosk                  ontvangt bezoekers aan een scherm in de hal
          --naam KIOSK                  hoe de kiosk in de inzage heet

    Overal te gebruiken:
      --als NUMMER      het personeelsnummer van wie het gebruikt
      --rol ROL         de rol, zoals medewerker of leidinggevende
      --opslag MAP      waar de dossiers staan
      --dialogen MAP    waar de dialogen staan
      --nu MOMENT       doet alsof het dit moment is: 2026-03-02 of
                        2026-03-02T09:30
      --json            voor programma's: een JSON-object per regel
      --help            deze uitleg

    In een gesprek kan altijd: hulp, terug, wijzig, overzicht, herhaal, waarom,
    later, opnieuw en stop. Of typ gewoon een vraag over het protocol.
    """
}
