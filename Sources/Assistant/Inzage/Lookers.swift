public import Access
import CivilDate
public import DossierStore
import Personnel
import Verzuimprotocol

/// Who looked at a dossier, as its medewerker may know it.
public struct Lookers: Sendable {
  /// One look or change.
  public struct Look: Sendable {
    /// What was noted.
    public let entry: InzageEntry
    /// The name of who looked, where it is known.
    public let name: String?
    /// Whether all dossiers were looked over at once.
    public let isOverview: Bool
  }

  /// The dossier, in eight digits.
  public let number: String
  /// The looks, the oldest first.
  public let looks: [Look]

  /// Looks up who looked; this look is noted too.
  public init(
    of number: String, for asker: Asker, in environment: Environment
  ) throws(DossierAccessError) {
    self.number = number
    guard let id = DossierNumber(number) else {
      throw .refused(AccessRefusal(action: .view(.lookers), role: asker.role))
    }
    let own = try environment.dossiers(for: asker).lookers(of: id)
    let overview: [InzageLine]
    do throws(StoreError) {
      // Who looked everything over before there was a dossier, saw nothing of it.
      let first = own.map(\.entry.moment).min()
      overview = try environment.store.inzage(.overview).lines.filter { line in
        line.entry.action == .read && first.map { line.entry.moment >= $0 } ?? false
      }
    } catch {
      throw .store(error)
    }
    let roster = environment.personnel.roster
    func look(_ line: InzageLine, isOverview: Bool) -> Look {
      let name = line.entry.actor.number.flatMap { roster.employee($0.description)?.name }
      return Look(entry: line.entry, name: name, isOverview: isOverview)
    }
    let all = own.map { look($0, isOverview: false) } + overview.map { look($0, isOverview: true) }
    looks = all.enumerated().sorted {
      ($0.element.entry.moment, $0.offset) < ($1.element.entry.moment, $1.offset)
    }.map(\.element)
  }

  /// The looks in Dutch, a line each; at most the latest `limit`.
  public func text(limit: Int = .max) -> String {
    guard !looks.isEmpty else { return AssistantWords.nobodyLooked }
    return looks.suffix(limit).map { AssistantWords.line(for: $0, dossier: number) }
      .joined(separator: "\n")
  }
}

extension HostContext {
  /// Who looked at the asker's own dossier lately, in Dutch.
  var whoLooked: String? {
    guard let asker = asker.asker, let number = asker.number else { return nil }
    return try? Lookers(of: number, for: asker, in: environment).text(limit: 20)
  }
}
