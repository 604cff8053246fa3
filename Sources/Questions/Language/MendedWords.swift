/// Words that the stemmer would leave apart or throw together, with the stem they get.
enum MendedWords {
  static func base(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let number = table.words.find(word) else { return nil }
    return table.bases[table.base[number]]
  }

  /// Whether a word is in the list, and so is no typing error.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool { table.words.find(word) != nil }

  private static let table = Table(list)

  /// The words as numbers, with for each the number of its stem.
  private struct Table: Sendable {
    var words = WordTable(capacity: 700)
    var bases = WordTable(capacity: 200)
    var base: [Int] = []

    init(_ list: String) {
      let bytes = Array(list.utf8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let parts = line.split(separator: UInt8(ascii: " "))
        guard let first = parts.first else { continue }
        let number = bases.insert(first)
        for part in parts {
          if words.insert(part) == base.count { base.append(number) }
        }
      }
    }
  }

  /// A line a stem: the stem, then the other forms that get it.
  private static let list = """
    ziek ziekte zieke zieken ziekten ziektes zieker zieks
    vakantie vakanties vakantietje
    arts artsen
    bedrijfsarts bedrijfsartsen
    huisarts huisartsen
    dokter dokters dokteren
    dag dagen daags dagje
    week weken weekje
    maand maanden
    jaar jaren jaartje jaarlijks jaarlijkse
    uur uren uurtje uurtjes
    keer keren maal
    gesprek gesprekken gesprekje
    gezond gezonde gezonder gezondheid
    gebouw gebouwen
    gevolg gevolgen
    geval gevallen
    ziektegeval ziektegevallen
    gevoel gevoelens
    gemeente gemeenten gemeentes
    gegeven gegevens
    gebruik gebruiken gebruikt
    genees genezen geneest genezing
    gezin gezinnen
    gehuwd gehuwde
    win winnen wint won wonnen gewonnen
    gedeelte gedeeltelijk gedeeltelijke deels
    gelijk gelijke
    geheim geheime geheimen
    geleden
    gehele geheel
    geld gelden
    gemiddeld gemiddelde
    geldig geldige
    gering geringe
    gesloten
    gebied gebieden
    gezag
    loon lonen
    salaris salarissen
    meld melden meldt gemeld meldde melding meldingen meldden
    ziekmeld ziekmelden ziekmelding ziekmeldingen ziekgemeld ziekmeldt
    herstel herstellen herstelt hersteld herstelde herstellende
    hersteldmeld hersteldmelden hersteldmelding herstelmelding herstelmeldingen herstelmelden betermelden betermelding hersteldmeldingen betergemeld
    neem nemen neemt nam namen genomen
    opneem opnemen opneemt opnam opgenomen opname opnamen opnames
    overneem overnemen overneemt overgenomen
    aanneem aannemen aanneemt aangenomen
    meeneem meenemen meegenomen
    deelneem deelnemen deelgenomen deelname
    geef geven geeft gaf gaven gegeven
    doorgeef doorgeven doorgeeft doorgegeven
    aangeef aangeven aangegeven
    opgeef opgeven opgegeven
    schrijf schrijven schrijft schreef schreven geschreven
    voorschrijf voorschrijven voorgeschreven
    kom komen komt kwam kwamen
    langskom langskomen langskomt langsgekomen
    terugkom terugkomen terugkomt teruggekomen terugkeer terugkeren terugkeert teruggekeerd
    ga gaan gaat ging gingen gegaan
    ingaan ingaat ingegaan
    uitval uitvallen uitvalt uitviel uitgevallen
    begin beginnen begint begon begonnen
    blijf blijven blijft bleef bleven gebleven
    krijg krijgen krijgt kreeg kregen gekregen
    breng brengen brengt bracht gebracht
    denk denken denkt dacht gedacht
    zoek zoeken zoekt zocht gezocht
    bezoek bezoeken bezoekt bezocht
    onderzoek onderzoeken onderzoekt onderzocht
    koop kopen koopt kocht gekocht
    verkoop verkopen verkoopt verkocht
    loop lopen loopt liep liepen gelopen
    lig liggen ligt lag lagen gelegen
    zit zitten zat zaten gezeten
    sta staan staat stond stonden gestaan
    bestaan bestaat bestond
    ontstaan ontstaat ontstond
    zeg zeggen zegt zei zeiden gezegd
    opzeg opzeggen opzegt opgezegd
    afzeg afzeggen afzegt afgezegd
    afmeld afmelden afmeldt afgemeld afmelding
    aanmeld aanmelden aangemeld aanmelding
    spreek spreken spreekt sprak spraken gesproken
    afspreek afspreken afspreekt afsprak afgesproken
    afspraak afspraken
    bespreek bespreken bespreekt besprak besproken bespreking besprekingen
    help helpen helpt hielp geholpen hulp
    houd houden houdt hou hield hielden gehouden
    bijhoud bijhouden bijhoudt bijgehouden
    inhoud inhouden inhoudt ingehouden inhouding
    onthoud onthouden
    vind vinden vindt vond vonden gevonden
    bedoel bedoelen bedoelt bedoeld bedoelde bedoeling
    draag dragen draagt droeg gedragen
    overdraag overdragen overgedragen overdracht
    verlies verliezen verloor verloren
    verander veranderen verandert veranderd verandering veranderingen
    wijzig wijzigen wijzigt gewijzigd wijziging wijzigingen
    weiger weigeren weigert geweigerd weigering
    evalueer evalueren evalueert geevalueerd evaluatie evaluaties
    eerstejaarsevaluatie
    reintegreer reintegreren reintegreert gereintegreerd reintegratie reintegraties
    registreer registreren registreert geregistreerd registratie registraties
    controleer controleren controleert gecontroleerd controle controles
    rapporteer rapporteren rapporteert gerapporteerd rapportage rapportages rapport rapporten
    compenseer compenseren compenseert gecompenseerd compensatie
    informeer informeren informeert geinformeerd informatie info
    adviseer adviseren adviseert geadviseerd advies adviezen
    communiceer communiceren communicatie
    organiseer organiseren organisatie organisaties
    administratie administraties administreren
    analyse analyses analyseren analyseert
    probleem problemen problematiek
    probleemanalyse probleemanalyses
    oordeel oordelen oordeelt
    beoordeel beoordelen beoordeelt beoordeeld beoordeling beoordelingen
    bereken berekenen berekent berekend berekening berekeningen
    bereikbaar bereikbaarheid bereikbare
    belastbaar belastbaarheid
    arbeidsongeschikt arbeidsongeschiktheid arbeidsongeschikte
    arbeidsgeschikt arbeidsgeschiktheid
    verplicht verplichten verplichting verplichtingen verplichte plicht plichten
    verantwoordelijk verantwoordelijke verantwoordelijkheid verantwoordelijkheden
    vermijd vermijden vermijdbaar vermijdbare
    voorkom voorkomen voorkomt voorkwam
    begeleid begeleiden begeleidt begeleiding begeleider
    ondersteun ondersteunen ondersteunt ondersteuning
    behandel behandelen behandelt behandeld behandeling
    verwacht verwachten verwachting verwachte
    vervang vervangen vervangt vervanger vervangers vervanging
    verleng verlengen verlengt verlengd verlenging
    vermijdbaarheid
    uitnodig uitnodigen uitnodigt uitgenodigd uitnodiging uitnodigingen
    verzuim verzuimen verzuimt verzuimd verzuimde
    verzuimer verzuimers
    medewerker medewerkers medewerkster medewerksters
    leidinggevende leidinggevenden leidinggeven
    casemanager casemanagers
    adviseur adviseurs
    collega collegas
    werk werken werkt werkte werkten gewerkt werkzaamheid werkzaamheden
    werkhervat werkhervatting
    hervat hervatten hervatting
    bewaar bewaren bewaart bewaard
    stopzet stopzetten stopgezet stopzetting
    korting kort korten gekort kortingen
    frequent frequente frequentie
    duur duren duurt duurde
    verzuimduur
    lang langer lange
    langdurig langdurige
    deskundige deskundigen
    mail mailen mailt gemaild email emails mailtje
    app appen appje appt appjes whatsapp geappt
    bel bellen belt belde belden gebeld belletje
    terugbel terugbellen terugbelt teruggebeld
    opbel opbellen opbelt opgebeld
    formulier formulieren
    moeder
    ouder ouders
    kind kinderen kindje
    vrouw vrouwen
    man mannen
    praat praten praatje praatjes gepraat
    sanctie sancties
    wet wetten wettelijk wettelijke
    recht rechten
    norm normen
    taak taken
    termijn termijnen
    post posten
    goed goede
    ontsla ontslaan ontslagen ontslag ontslaat
    betaal betalen betaalt betaald betaling betaalde uitbetaald uitbetalen uitbetaling
    doorbetaal doorbetalen doorbetaling doorbetaald doorbetaalt
    arbeid arbeids
    """
}
