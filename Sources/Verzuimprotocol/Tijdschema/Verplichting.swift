/// A row of the tijdschema: something that somebody has to do in a ziektegeval.
///
/// The raw value is the row's place in the table of Protocol 3; its stable name is ``id``.
public enum Verplichting: UInt8, CaseIterable, Hashable, Sendable {
  /// The medewerker reports sick.
  case ziekmelding
  /// The leidinggevende passes the report on.
  case ziekmeldingDoorgeven
  /// The leidinggevende rings back.
  case terugbellen
  /// The personeelsadministratie registers the report.
  case ziekmeldingRegistreren
  /// The bedrijfsmaatschappelijk werker looks at the situation.
  case intake
  /// The automatic message after a week.
  case week1Mail
  /// The telephone call after a week.
  case week1Gesprek
  /// The rapportage after a week.
  case week1Rapportage
  /// The weekly contact.
  case contact
  /// The talk every two weeks.
  case gesprek2Weken
  /// The automatic message after four weeks.
  case probleemanalyseSignaal
  /// Asking for the probleemanalyse.
  case probleemanalyseAanvragen
  /// The probleemanalyse.
  case probleemanalyse
  /// The re-integratieadvies.
  case reintegratieadvies
  /// Talking the advice over.
  case adviesBespreken
  /// The plan van aanpak.
  case planVanAanpak
  /// The next evaluation of the plan.
  case evaluatie
  /// The pay step of month 7.
  case korting10
  /// The report to UWV in week 33.
  case uwvMelding
  /// The evaluation of the first year.
  case eerstejaarsevaluatie
  /// The medewerker's view of the first year.
  case visieJaar1
  /// The pay step of month 13.
  case korting25
  /// The WIA papers from UWV.
  case wiaInformatie
  /// The re-integratieverslag.
  case reintegratieverslag
  /// The medical part of the verslag.
  case medischDeel
  /// The WIA request.
  case wiaAanvraag
  /// The WIA judgement.
  case wiaBeoordeling
  /// The day from which dismissal is possible.
  case ontslagMogelijk
  /// The pay step of month 25.
  case korting30
  /// The yearly verslag to UWV.
  case jaarverslagUwv
  /// Reporting a change in hours or work.
  case werkhervattingMelden
  /// Recording that change.
  case mutatieVerwerken
  /// The medewerker reports that he can work.
  case hersteldmelding
  /// The leidinggevende passes the recovery on.
  case herstelmelding
  /// The personeelsadministratie registers the recovery.
  case herstelmeldingRegistreren
  /// The talk after a long absence.
  case nazorg
  /// The talk about frequent absence.
  case verzuimgesprek
}
