import CivilDate
import Glibc

extension NamedOptions {
  /// The moment that counts as now: what `--nu` names, else the clock of the machine.
  func moment() throws(Failure) -> CivilMoment {
    try checkedMoment() ?? AmsterdamClock.moment(secondsSince1970: time(nil))
  }
}
