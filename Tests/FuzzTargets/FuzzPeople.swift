import CSVText
import Personnel
import ScriptText

/// Any bytes as a CSV file with people: what is taken from it can be read back, and is there already
/// when it is imported again.
enum FuzzPeople {
  private static var rules: ImportRules {
    ImportRules(
      roles: ["medewerker", "leidinggevende", "helpdesk", "beheerder"],
      isEmail: { $0.contains("@") }, suggest: { Suggestion.nearest(to: $0, among: $1) })
  }

  static func run(_ bytes: [UInt8]) {
    guard case .success(let file) = CSVFile.read(bytes) else { return }
    let old = Array(#"{"medewerkers":[{"nummer":"10100","naam":"L. Voorbeeld"}]}"#.utf8)
    for isWhole in [false, true] {
      do throws(PersonnelError) {
        guard
          case .success(let made) = try RosterImport.read(
            file, into: old, isWhole: isWhole, rules: rules)
        else { continue }
        let again = try RosterImport.read(file, into: made.bytes, isWhole: isWhole, rules: rules)
        guard case .success(let same) = again else { preconditionFailure("\(again)") }
        precondition(same.isSame, "imported again it differs: \(same)")
      } catch {
        preconditionFailure("\(error)")
      }
    }
  }
}
