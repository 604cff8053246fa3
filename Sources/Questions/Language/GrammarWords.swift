/// The small words of Dutch: those that say nothing, and those that shape a question.
enum GrammarWords {
  /// Words that never tell one onderwerp from another.
  static let silent = """
    de het een der des den dat dit deze die daar er hier en of maar want dus ook nog al wel toch
    zo dan toen nu eens even gewoon eigenlijk echt heel erg zeer best precies meestal soms vaak
    altijd allemaal alle alles alleen ander andere iets niets wat zoal te ter ten van in op om aan
    bij met naar uit door over als ik mij me mezelf je jij jou jouw u uw uzelf zich zichzelf hij
    hem zijn ze zij haar hun hen we wij ons onze men is ben bent was waren geweest ga hoef hoeven
    hoeft heb hebt heeft hebben had hadden gehad doe doet doen deed gedaan word wordt worden werd
    geworden zal zullen zou zouden ga gaat gaan laat laten liet maak maakt maken gemaakt krijg
    krijgt krijgen kreeg gekregen kom komt komen kwam zit zitten sta staat staan ligt liggen
    zet zetten gezet blijf blijft blijven gebruik gaf s t n m er ers je jes a o c q
    alstublieft alsjeblieft svp aub graag misschien soort manier ding dingen zaak zaken
    gebeurt gebeuren gebeurd geval gevallen verder steeds elk elke ieder iedere zelf eigen
    willen wil wilt wilde mogelijk nodig zulke zulk zon zowel beide via volgens omdat doordat
    zodat hoewel terwijl waarin waarop waarmee waaraan waarbij ervan ervoor daarvoor daarmee
    daarna daarvan hierbij hiervan hiermee ermee eraan erop erin erbij erover daarover
    vertel vertellen vertel uitleg uitleggen weet weten graag
    betekent betekenis bedoel bedoelt bedoeld bedoelen heet noem noemt noemen genoemd vind vindt
    the and you what how
    af mee per voordat nadat elkaar bijna klopt waar kunnen kon konden kunt kan wie
    """

  /// Words that shape a question, each with how much of a full word it counts.
  static let shaping = """
    wie 45 wiens 45 wanneer 60 waar 40 waarvoor 40 waartoe 40 waarom 60 hoe 20 hoeveel 60 hoelang 60 hoevaak 60
    hoelaat 60 welk 20 welke 20 wat 12 mag 35 mogen 35 moet 25 moeten 25 moest 25 kan 15 kunnen 15
    kunt 15 niet 35 geen 35 zonder 45 nooit 35 tijdens 35 voor 12 na 20 tot 20 binnen 25 sinds 15
    vanaf 15 tussen 20 onder 10 tegen 15 bij 8 naar 8 van 6 aan 6 in 6 op 6 over 8 mijn 6 met 8
    weer 30 opnieuw 50 samen 20 iemand 12 mens 12 mensen 12 persoon 12 anderen 25 zelf 25 eigen 20 wil 8
    precies 4 worden 15 wordt 15 geworden 15 word 15 hebben 5 betekent 30 betekenis 30 bedoel 30
    bedoelen 30 heet 20 noem 20 noemen 20 noemt 20 doen 15 doet 15 doe 15 zeg 20 zeggen 20 meteen 20
    direct 15 snel 30 eerder 35 later 20 lang 30 vaak 40 klopt 10 staat 10 maken 15 maakt 15 gebeurt 15
    gebeuren 15 krijgt 15 krijg 15 krijgen 15 moment 15 keer 25 vraag 25 vragen 25 bepaalt 40 bepalen 40 weten 12 vertellen 20 vertel 15
    leidinggeven 60 meer 15 minder 15 alleen 12
    """
}
